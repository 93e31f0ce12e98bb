import { expect, it } from "vitest";
import { AGENDA, AGREEMENT, agreement, RECAP, recapWith } from "./anaNotes";
import { FormPage } from "./formPage";
import { useWorkbench } from "./useWorkbench";

const inWorkbench = useWorkbench();

/** An agenda that was only scheduled so far. */
const scheduled = (date: string): string => `---
type: mentoring-agenda
mentor: "[[Ana Silva]]"
agreement: "[[Ana Silva - Agreement]]"
date: ${date}
---
`;

it("offers the recap in the header of an agenda once its day has come", async () => {
  const ahead = AGENDA.replace("03-04", "03-18");
  const notes = {
    [AGREEMENT]: agreement,
    [RECAP]: recapWith("- [ ] Ask Rut"),
    [AGENDA]: scheduled("2026-03-04"),
    [ahead]: scheduled("2026-03-18"),
  };
  await inWorkbench({ notes, settings: { name: "Maya Lindqvist" } }, async (vault) => {
    const header = vault.page.locator(".workspace-leaf.mod-active");
    const icon = header.getByRole("button", { name: "Write recap" });
    await vault.openNote(ahead);
    await header.getByRole("button", { name: "Share note" }).waitFor();
    expect(await icon.count()).toBe(0);

    await vault.openNote(AGENDA);
    await icon.click();
    await new FormPage(vault).root.getByRole("button", { name: "Create" }).click();
    const recap = AGENDA.replace("Agenda", "Recap");
    expect(await vault.awaitNote(recap, (text) => text !== "")).toContain(
      'agenda: "[[2026-03-04 Ana Silva - Agenda]]"',
    );
  });
});
