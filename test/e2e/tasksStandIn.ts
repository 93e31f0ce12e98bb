import type { VaultPage } from "./vaultPage";

/**
 * Puts a plugin in the place of Tasks, with as much of its public interface as a test needs.
 *
 * @param api the members of `apiV1`, as the source of an object
 */
export async function withTasks(vault: VaultPage, api: string): Promise<void> {
  await vault.page.evaluate(`app.plugins.plugins["obsidian-tasks-plugin"] = { apiV1: ${api} }`);
}

/** Disables it again, as a person does in the settings. */
export async function withoutTasks(vault: VaultPage): Promise<void> {
  await vault.page.evaluate('delete app.plugins.plugins["obsidian-tasks-plugin"]');
}
