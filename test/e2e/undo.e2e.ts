import { expect, it } from "vitest";
import { AGENDA, AGREEMENT, agreement, RECAP, recapWith } from "./anaNotes";
import { DashboardPage } from "./dashboardPage";
import { eventually } from "./eventually";
import { FormPage } from "./formPage";
import { useWorkbench } from "./useWorkbench";

const inWorkbench = useWorkbench();
const settings = { name: "Maya Lindqvist" };

it("takes a new agreement back, with the agenda that it planned", async () => {
  await inWorkbench({ notes: {}, settings }, async (vault) => {
    const form = new FormPage(vault);
    await vault.palette("Create agreement");
    await form.fill({ "Your mentor": "Ana Silva", "Next meeting: Date": "2026-03-04" });
    await form.create();
    expect(await vault.files()).toEqual([AGENDA, AGREEMENT]);
    await vault.notice("Created “Ana Silva - Agreement”.").getByRole("button", { name: "Undo" }).click();
    await eventually(async () => (await vault.files()).filter((file) => !file.startsWith(".trash"))).toEqual(
      [],
    );
    await new DashboardPage(vault).root.getByText("Start with an agreement").waitFor();
  });
});

it("does not throw away a new note that somebody has written in", async () => {
  await inWorkbench({ notes: { [AGREEMENT]: agreement }, settings }, async (vault) => {
    const form = new FormPage(vault);
    await vault.palette("Create agenda");
    await form.fill({ "Meeting: Date": "2026-03-04" });
    await form.create();
    await vault.putCursorAfter("Plan");
    await vault.type("\nWalk along the quay");
    await vault
      .notice("Created “2026-03-04 Ana Silva - Agenda”.")
      .getByRole("button", { name: "Undo" })
      .click();
    await vault.notice(`“${AGENDA}” was changed meanwhile, so it is left as it is.`).waitFor();
    expect(await vault.readNote(AGENDA)).toContain("Walk along the quay");
  });
});

it("says so when a ticked line was changed before it was to be unticked", async () => {
  await inWorkbench(
    { notes: { [AGREEMENT]: agreement, [RECAP]: recapWith("- [ ] Ask Rut") }, settings },
    async (vault) => {
      const dashboard = new DashboardPage(vault);
      await dashboard.tick(dashboard.item("Ask Rut"));
      // Before the dashboard can know of the change, and takes the row away.
      await vault.page.evaluate(`(() => {
      const recap = app.vault.getFileByPath(${JSON.stringify(RECAP)});
      app.vault.process(recap, (text) => text.replace("Ask Rut", "Ask Rut and Olle"));
      document.querySelector(".mentoring-item button.mentoring-action").click();
    })()`);
      await vault
        .notice("This action item of “2026-02-18 Ana Silva - Recap” was changed or moved meanwhile.")
        .waitFor();
      expect(await vault.readNote(RECAP)).toBe(recapWith("- [x] Ask Rut and Olle ✅ 2026-03-04"));
    },
  );
});
