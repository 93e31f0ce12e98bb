import { describe, expect, it } from "vitest";
import { AGENDA, AGREEMENT, agreement, RECAP, recapWith } from "./anaNotes";
import { eventually } from "./eventually";
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
      await vault.title.filter({ hasText: "2026-03-04 Ana Silva - Agenda" }).waitFor();
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

  it("are written and sent on a phone the evening after, with nothing typed twice; the next agenda is one click away", async () => {
    const body = `
## Focus

Launch week
- Goal: Lead one launch
- A raise
- The team

## Next meeting

In two weeks at 17:00
- Bring the plan

### Action items

- [ ] Draft the plan

## Private

Remember: her choir
`;
    const notes = {
      [AGREEMENT]: agreement,
      [AGENDA]: planned.replace(/---\n$/, "focus: Launch week\n---\n") + body,
      [RECAP]: recapWith("- [ ] Try: name one fear\n  - It helped"),
    };
    const next = "Mentoring/Ana Silva/2026-03-18 Ana Silva - Agenda.md";
    await inWorkbench({ notes, settings, phone: true, now: "2026-03-04T21:00" }, async (vault) => {
      const form = new FormPage(vault);
      await vault.palette("Open dashboard");
      await vault.page.getByRole("button", { name: /^Yes/ }).click();
      expect(await form.control("Next meeting: Time").inputValue()).toBe("17:00");
      await form.root.getByLabel("A raise").check();
      await form.create();
      const recap = await vault.readNote(AGENDA.replace("Agenda", "Recap"));
      for (const part of [
        '\nnext: 2026-03-18\nnext-time: "17:00"\n',
        "- [ ] Draft the plan\n",
        "In two weeks at 17:00\n- Bring the plan\n",
        "## Topics for next time\n\n- A raise\n",
        "Remember: her choir\n",
      ])
        expect(recap).toContain(part);
      expect(await vault.readNote(next)).toMatch(
        /\nstatus: planned\ndate: 2026-03-18\ntime: "17:00"\n---\n$/,
      );

      await vault.page.evaluate("window.open = (address) => { window.drafted = address; }");
      await vault.palette("Share note");
      await vault.page.getByRole("button", { name: "Mail draft" }).click();
      await vault.notice("Marked as sent.").waitFor();
      const draft = decodeURIComponent(String(await vault.page.evaluate("window.drafted")));
      expect(draft).toContain("Draft the plan");
      expect(draft).not.toMatch(/choir|A raise/);
      await vault.awaitNote(AGENDA.replace("Agenda", "Recap"), (text) =>
        text.includes("\nsent: 2026-03-04T21:"),
      );

      await vault.palette("Brief");
      const brief = vault.page.locator(".mentoring-brief");
      expect(await brief.locator("h3").allInnerTexts()).toEqual([
        "Last time, today",
        "Remember",
        "To talk about",
        "You promised",
      ]);
      const box = await brief.boundingBox();
      expect([box?.width, box?.height]).toEqual([390, 844]);
      expect(await brief.locator(".mentoring-remarks").innerText()).toBe("It helped");
      await brief.getByRole("button", { name: "Create agenda" }).click();
      await form.create();
      expect(await vault.readNote(next)).toContain("- A raise\n");
      expect(await vault.readNote(next)).toContain("## Catch-up\n- her choir\n");
      const open = vault.page.locator(".mentoring-live .mentoring-item");
      await open.filter({ hasText: "Draft the plan" }).waitFor();
      await open.filter({ hasText: "Try: name one fear" }).waitFor();
    });
  });

  it("are left alone when somebody wrote in them while the form was open", async () => {
    await inWorkbench({ notes: { [AGREEMENT]: agreement, [AGENDA]: planned }, settings }, async (vault) => {
      const form = new FormPage(vault);
      await vault.palette("Create agenda");
      await form.fill({ Focus: "Launch week" });
      await vault.writeNote(AGENDA, `${planned}Ana was here.\n`);
      await vault.settled();
      await form.tryToCreate();
      await eventually(() => form.complaints()).toEqual([
        expect.stringContaining("2026-03-04 Ana Silva - Agenda"),
      ]);
      expect(await form.control("Focus").inputValue()).toBe("Launch week");
      expect(await vault.readNote(AGENDA)).toBe(`${planned}Ana was here.\n`);
    });
  });

  it("are not made of a meeting that was cancelled, or is still ahead, without asking", async () => {
    const notes = { [AGREEMENT]: agreement, [AGENDA]: planned.replace("planned", "cancelled") };
    await inWorkbench({ notes, settings }, async (vault) => {
      const form = new FormPage(vault);
      await vault.openNote(AGENDA);
      await vault.palette("Create recap");
      const notice = vault.notice(
        "The meeting on Wednesday, March 4, 2026 was cancelled. Did you meet after all?",
      );
      await notice.getByRole("button", { name: "Create recap" }).click();
      await form.fill({ "When it was: Date": "2026-03-05" });
      await form.tryToCreate();
      expect(await form.complaints()).toEqual([
        "This meeting is still ahead. Enter the day on which you met.",
      ]);
    });
  });
});
