import { expect, it } from "vitest";
import { AGREEMENT, agreement, RECAP, recapWith } from "./anaNotes";
import { DashboardPage } from "./dashboardPage";
import { useWorkbench } from "./useWorkbench";
import type { VaultPage } from "./vaultPage";

const inWorkbench = useWorkbench();
const settings = { name: "Maya Lindqvist" };
const draft = agreement.replace("status: active", "status: draft");
const active = agreement.replace("cadence: every-2-weeks", "$&\nagreed: 2026-03-04\nreview: 2026-04-04");

/** The icon in the header of the note in front. */
function icon(vault: VaultPage) {
  return vault.page.locator(".workspace-leaf.mod-active").getByRole("button", { name: "Agreed today" });
}

it("makes a draft active by the icon in its header, and takes it back", async () => {
  const notes = { [AGREEMENT]: draft, [RECAP]: recapWith("- [ ] Ask Rut") };
  await inWorkbench({ notes, settings }, async (vault) => {
    await vault.openNote(RECAP);
    expect(await icon(vault).count()).toBe(0);
    await vault.openNote(AGREEMENT);
    await icon(vault).click();
    const notice = vault.notice("“Ana Silva - Agreement” is active from today.");
    await notice.waitFor();
    expect(await vault.readNote(AGREEMENT)).toBe(active);
    await icon(vault).waitFor({ state: "detached" });

    await notice.getByRole("button", { name: "Undo" }).click();
    await icon(vault).waitFor();
    expect(await vault.readNote(AGREEMENT)).toBe(draft);
    await vault.openNote(RECAP);
    await icon(vault).waitFor({ state: "detached" });
  });
});

it("makes a draft active from the dashboard, and from the palette while there is one", async () => {
  // Before they have met, the introduction comes first.
  const met = recapWith("- [ ] Ask Rut").replace("date:", "sent: 2026-02-18T20:00:00\ndate:");
  await inWorkbench({ notes: { [AGREEMENT]: draft, [RECAP]: met }, settings }, async (vault) => {
    const row = new DashboardPage(vault).person("Ana Silva");
    const sentence = row.locator(".mentoring-matter-words", { hasText: "The agreement is still a draft." });
    await row.getByRole("button", { name: "Agreed today" }).click();
    const notice = vault.notice("is active from today");
    await notice.waitFor();
    expect(await vault.readNote(AGREEMENT)).toBe(active);
    await sentence.waitFor({ state: "detached" });

    await notice.getByRole("button", { name: "Undo" }).click();
    await sentence.waitFor();
    await vault.palette("Agreed today");
    expect(await vault.awaitNote(AGREEMENT, (text) => text !== draft)).toBe(active);
  });
});
