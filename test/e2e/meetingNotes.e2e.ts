import { describe, expect, it } from "vitest";
import { AGENDA, AGREEMENT, agreement, RECAP, recapWith } from "./anaNotes";
import { FormPage } from "./formPage";
import { useWorkbench } from "./useWorkbench";

const inWorkbench = useWorkbench();
const settings = { name: "Maya Lindqvist" };
const planned = `---
type: mentoring-agenda
mentor: "[[Ana Silva]]"
mentee: "[[Maya Lindqvist]]"
agreement: "[[Ana Silva - Agreement]]"
status: planned
date: 2026-03-04
time: "16:00"
---
`;

describe("the notes of a meeting", () => {
  it("are ready with two keys beyond the command, and what is open comes back at the next meeting", async () => {
    const notes = {
      [AGREEMENT]: agreement,
      [AGENDA]: planned,
      [RECAP]: recapWith("- [ ] Draft the brief", "- [ ] Try: name one fear\n  - It helped"),
    };
    await inWorkbench({ notes, settings }, async (vault) => {
      const form = new FormPage(vault);
      const { page } = vault;
      await page.keyboard.press("ControlOrMeta+p");
      await page.keyboard.type("Create agenda");
      await page.keyboard.press("Enter"); // runs the command
      await form.root.waitFor();
      await page.keyboard.press("Enter"); // takes what the form proposes
      await form.root.waitFor({ state: "detached" });
      expect(await vault.title.innerText()).toBe("2026-03-04 Ana Silva - Agenda");
      expect(await vault.readNote(AGENDA)).toContain("## Focus\n");

      await vault.palette("Add topic for next meeting");
      await form.fill({ Topic: "- A raise" });
      expect(await form.root.locator(".mentoring-item-preview").innerText()).toBe(
        "Goes into “2026-03-04 Ana Silva - Agenda”, under Focus:",
      );
      await form.control("Topic").press("Enter");
      await vault.awaitNote(AGENDA, (text) => text.includes("- \\- A raise\n"));
      await vault.notice("Added to “2026-03-04 Ana Silva - Agenda”.").getByRole("button").click();
      await vault.awaitNote(AGENDA, (text) => !text.includes("A raise"));
    });
  });
});
