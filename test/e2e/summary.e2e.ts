import { expect, it } from "vitest";
import { AGREEMENT, agreement, RECAP, recapWith } from "./anaNotes";
import { eventually } from "./eventually";
import { useWorkbench } from "./useWorkbench";

const inWorkbench = useWorkbench();
const notes = {
  [AGREEMENT]: agreement,
  [RECAP]: recapWith("- [ ] Ask Rut 📅 2026-03-01").replace(
    "date: 2026-02-18",
    'date: 2026-02-18\nnext: 2026-03-05\nnext-time: "17:30"',
  ),
};

it("says in the status bar whom one meets next and what is late, until that is turned off", async () => {
  await inWorkbench({ notes, settings: { name: "Maya Lindqvist" } }, async (vault) => {
    const item = vault.page.locator(".status-bar-item.plugin-mentoring");
    await eventually(() => item.innerText()).toBe("Ana Silva tomorrow at 5:30 PM · 1 late");
    // Whoever hears it hears both, too.
    await vault.page
      .getByRole("button", { name: /^Ana Silva tomorrow .* 1 late\s+Open the mentoring dashboard$/ })
      .waitFor();
    await vault.writeNote(RECAP, (await vault.readNote(RECAP)).replace("- [ ] Ask", "- [x] Ask"));
    await eventually(() => item.innerText()).toBe("Ana Silva tomorrow at 5:30 PM");
    await item.focus();
    await vault.press("Enter");
    await vault.page.locator(".mentoring-dashboard").waitFor();
    await vault.page.evaluate("app.setting.open(); app.setting.openTabById('mentoring')");
    await vault.page
      .locator(".setting-item", { hasText: "Status bar" })
      .locator(".checkbox-container")
      .click();
    await item.waitFor({ state: "hidden" });
    expect(await vault.page.locator(".notice").count()).toBe(0);
  });
});

it("says so once after the start where that is wanted", async () => {
  await inWorkbench({ notes, settings: { name: "Maya Lindqvist", summaryOnStart: true } }, async (vault) => {
    await vault.notice("Ana Silva tomorrow at 5:30 PM · 1 late").waitFor();
  });
});
