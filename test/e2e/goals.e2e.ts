import { expect, it } from "vitest";
import { AGREEMENT, agreement, RECAP, recapWith } from "./anaNotes";
import { DashboardPage } from "./dashboardPage";
import { useWorkbench } from "./useWorkbench";

const inWorkbench = useWorkbench();
const settings = { name: "Maya Lindqvist" };

it("shows how far a goal has come, and marks it as met on its own line, until that is taken back", async () => {
  const goals = "- Lead one launch [by:: 2026-03-01]\n- Say no early ^no";
  const notes = {
    [AGREEMENT]: agreement.replace("- Lead one launch", goals),
    [RECAP]: recapWith("- [x] Write [goal:: Lead one launch]", "- [ ] Ask Rut [goal:: Lead one launch]"),
  };
  await inWorkbench({ notes, settings }, async (vault) => {
    const rows = new DashboardPage(vault).section("goals").locator("li");
    const [launch, no] = [rows.filter({ hasText: "Lead one launch" }), rows.filter({ hasText: "Say no" })];
    expect(await launch.locator("time").innerText()).toBe("Was to be met Sunday");
    expect(await launch.innerText()).toContain("1 of 2 items done");
    expect(await launch.locator(".mentoring-goal-part").getAttribute("width")).toBe("50%");
    expect(await no.innerText()).toContain("No action items yet");

    await no.getByRole("button", { name: "Mark as met: Say no early" }).click();
    const met = notes[AGREEMENT].replace("Say no early", "Say no early [met:: 2026-03-04]");
    expect(await vault.awaitNote(AGREEMENT, (text) => text.includes("met::"))).toBe(met);
    await no.getByRole("button", { name: "Mark as not met" }).waitFor();
    expect(await no.locator("time").innerText()).toBe("Met today");
    expect(await no.locator(".mentoring-goal-part").getAttribute("width")).toBe("100%");

    await vault.notice("Met: Say no early").getByRole("button", { name: "Undo" }).click();
    await no.getByRole("button", { name: "Mark as met" }).waitFor();
    expect(await vault.readNote(AGREEMENT)).toBe(notes[AGREEMENT]);
    await launch.getByRole("link").click();
    await vault.title.filter({ hasText: "Ana Silva - Agreement" }).waitFor();
  });
});

it("says where goals come from while there are none", async () => {
  const notes = { [AGREEMENT]: agreement.replace("- Lead one launch", "") };
  await inWorkbench({ notes, settings }, async (vault) => {
    const section = new DashboardPage(vault).section("goals");
    await section.getByText("No goals yet. Write them as a list under Goals in an agreement.").waitFor();
  });
});
