import { expect, it } from "vitest";
import { hostileTexts } from "../hostile/hostileTexts";
import { asLine, notesOf } from "../hostile/hostileVault";
import { DashboardPage } from "./dashboardPage";
import { FormPage } from "./formPage";
import { useWorkbench } from "./useWorkbench";
import type { VaultPage } from "./vaultPage";

const inWorkbench = useWorkbench();

/** A note that shows all that a block can, of everybody and of somebody whose name is a text. */
function blocksOf(texts: readonly string[]): string {
  const parts = ["actions", "meetings", "goals", "people", "timeline"];
  const named = texts.map((text) => `previous\nrelationship: ${asLine(text)}`);
  return [...parts, ...named].map((source) => `\`\`\`mentoring\n${source}\n\`\`\`\n`).join("\n");
}

/** Goes through the screens, and forms of every kind, in turn; each must be there before the next. */
async function openScreens(vault: VaultPage): Promise<void> {
  const { page } = vault;
  const dashboard = new DashboardPage(vault);
  await dashboard.people.first().waitFor();
  for (const summary of await dashboard.root.locator("[aria-expanded=false]").all()) await summary.click();
  await vault.settled();
  for (const command of [
    ...["Brief", "Weekly round", "Create agreement", "Create recap"],
    ...["Create closing note", "Move or cancel meeting", "Export"],
  ]) {
    await vault.palette(command);
    await page.locator(".modal, .prompt").first().waitFor();
    await closed(vault);
  }
  await vault.openNote("Notes/0/Held.md");
  await vault.palette("Share note");
  await page.locator(".modal").first().waitFor();
  await closed(vault);
  await vault.openNote("Blocks.md");
  await page.locator(".mod-root .mentoring-live").first().waitFor();
}

/** Escape, as often as something asks whether to leave. */
async function closed(vault: VaultPage): Promise<void> {
  const front = vault.page.locator(".modal-container, .prompt");
  for (let open = await front.count(); open > 0; open = await front.count()) {
    await vault.press("Escape");
    const leave = vault.page.getByRole("button", { name: "Discard" });
    if (await leave.isVisible()) await leave.click();
  }
}

it("opens everything over hostile notes, and nothing of them runs, loads, asks or fails", async () => {
  // The longest ones only take the browser long to lay out.
  const texts = Object.values(hostileTexts).filter((text) => text.length < 5000);
  const people = texts.map((text, at) => notesOf(text, `Notes/${at}`));
  const notes = Object.assign({ "Blocks.md": blocksOf(texts) }, ...people) as Record<string, string>;
  await inWorkbench({ notes, settings: { name: "Maya Lindqvist", summaryOnStart: true } }, async (vault) => {
    const { page } = vault;
    const home = new URL(page.url()).origin;
    const counted = { requests: [] as string[], dialogs: [] as string[] };
    page.on("request", (request) => {
      if (!request.url().startsWith(home)) counted.requests.push(request.url());
    });
    page.on("dialog", (dialog) => {
      counted.dialogs.push(dialog.message());
      void dialog.dismiss();
    });
    const before = await vault.digests();
    await openScreens(vault);

    await vault.palette("Receive note");
    await new FormPage(vault)
      .control("Mail or recap")
      .fill(texts.filter((text) => text.length < 500).join("\n\n"));
    await vault.settled();
    await closed(vault);

    expect(counted).toEqual({ requests: [], dialogs: [] });
    expect(await page.evaluate("window.harmed ?? null")).toBeNull();
    const own = page.locator("[class*=mentoring]");
    expect(await own.locator("script, iframe, img, [onerror], a[href^=javascript]").count()).toBe(0);
    expect(await page.locator(".status-bar").innerText()).toContain("in 14 days");
    expect(await vault.digests()).toEqual(before);
  });
});
