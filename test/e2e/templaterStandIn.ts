import type { VaultPage } from "./vaultPage";

/**
 * Does what Templater does with its trigger on: a moment after a file was made, it runs every `<% … %>` in it,
 * here into the word `ran`, and writes the whole file anew.
 */
export async function withTemplater(vault: VaultPage): Promise<void> {
  await vault.page.evaluate(`
    app.workspace.onLayoutReady(() => app.vault.on("create", (file) => setTimeout(async () => {
      const text = await app.vault.read(file);
      if (text.includes("<%")) await app.vault.modify(file, text.replace(/<%[^]*?%>/g, "ran"));
    }, 300)));
  `);
}
