import { expect, it } from "vitest";
import { accessibilityFlaws } from "./accessibility";
import { AGREEMENT, agreement, RECAP, recapWith } from "./anaNotes";
import { DashboardPage } from "./dashboardPage";
import { eventually } from "./eventually";
import { FormPage } from "./formPage";
import { useWorkbench } from "./useWorkbench";

const inWorkbench = useWorkbench();
const settings = { name: "Maya Lindqvist" };
const CLOSING = "Mentoring/Ana Silva/Ana Silva - Closing.md";

const ended = agreement
  .replace("started: 2026-01-07", "objective: Lead\nstarted: 2026-01-07\nends: 2026-03-20")
  .replace(
    "- Lead one launch",
    "- Lead one launch [met:: 2026-03-01]\n\n## Ending early\n\n- Either of us, in a meeting",
  );
const recap = recapWith(
  "- [ ] Ask Rut",
  "- [ ] Drop this 📅 2026-03-10",
  "- [x] Write the brief ✅ 2026-02-20",
)
  .replace("date: 2026-02-18", "date: 2026-02-18\nsent: 2026-02-18T21:30:00")
  .replace("## Private\n", "## Key learnings\n\n- Ask first\n\n## Private\n\nNever told\n");

const closing = `---
type: mentoring-closing
mentor: "[[Ana Silva]]"
mentee: "[[Maya Lindqvist]]"
agreement: "[[Ana Silva - Agreement]]"
date: 2026-03-04
outcome: completed
---
## What we set out to do
Lead

- Lead one launch
## What was reached
<!-- Goals met, work done -->
- Lead one launch ([[Ana Silva - Agreement|2026-03-01]])
## Key learnings
<!-- What stays -->
- Ask first ([[2026-02-18 Ana Silva - Recap|2026-02-18]])
## Then and now
<!-- The first meeting’s words beside today’s -->
## Growth
<!-- Personal and professional -->
## Celebrate
<!-- What to be proud of, and how we mark it -->
## Thanks
<!-- For what, in your own words -->
## Still open
<!-- Who goes on with what -->
- Ask Rut ([[2026-02-18 Ana Silva - Recap|2026-02-18]])
## What comes next
<!-- Do we stay in touch? What to look for in the next relationship, as a mentee or as a mentor -->
## Private
<!-- Never shared -->
`;

it("suggests the closing conversation when the goals are met, and closes from chosen evidence, until undone", async () => {
  await inWorkbench({ notes: { [AGREEMENT]: ended, [RECAP]: recap }, settings }, async (vault) => {
    const [form, dashboard] = [new FormPage(vault), new DashboardPage(vault)];
    const before = await vault.digests();
    const matter = dashboard.person("Ana Silva").locator(".mentoring-matter");
    await matter.getByText("Your goal is met: celebrate, and talk about ending.").first().waitFor();
    await matter.getByRole("button", { name: /^Create closing note/ }).click();
    await form.root.waitFor();
    expect(await accessibilityFlaws(form.root)).toEqual([]);
    expect(await form.root.getByText("Never told").count()).toBe(0);
    expect(await form.control("Outcome").inputValue()).toBe("completed");

    expect(await form.root.getByText("Either of us, in a meeting").isVisible()).toBe(false);
    await form.choose("Outcome", "Ended early");
    expect(await form.root.getByText("Either of us, in a meeting").isVisible()).toBe(true);
    await form.choose("Outcome", "Completed");
    await form.root.getByLabel("Ask first").first().check();
    await form.root.getByLabel("Drop this").uncheck();
    await form.create();

    const notice = vault.notice("The relationship with Ana Silva is closed.");
    await notice.waitFor();
    expect(await vault.readNote(CLOSING)).toBe(closing);
    expect(await vault.readNote(RECAP)).toBe(
      recap.replace("[ ] Drop this 📅 2026-03-10", "[-] Drop this 📅 2026-03-10 ❌ 2026-03-04"),
    );
    const closed = await vault.readNote(AGREEMENT);
    expect(closed).toContain("status: closed");
    expect(closed).toContain("- 2026-03-04: closed\n  - [[Ana Silva - Closing]]\n");
    await dashboard.section("closed").waitFor();
    expect(await dashboard.people.count()).toBe(0);

    await notice.getByRole("button", { name: "Undo" }).click();
    await vault.notice("Undone.").waitFor();
    await eventually(async () =>
      [...(await vault.digests())].filter(([file]) => !file.startsWith(".trash")),
    ).toEqual([...before]);
  });
});

it("renews with the same terms, and pays it forward to somebody else, while the old agreement stays closed", async () => {
  const notes = {
    [AGREEMENT]: ended.replace("status: active", "status: closed"),
    [RECAP]: recap,
    [CLOSING]: closing,
  };
  await inWorkbench({ notes, settings }, async (vault) => {
    const form = new FormPage(vault);
    await vault.palette("Pay it forward");
    expect(await form.control("Your mentee").inputValue()).toBe("");
    expect(await form.control("How often you meet").inputValue()).toBe("every-2-weeks");
    await form.fill({ "Your mentee": "ليلى حداد" });
    await form.create();
    const passedOn = await vault.readNote("Mentoring/ليلى حداد/ليلى حداد - Agreement.md");
    expect(passedOn).toContain("role: mentor\n");
    expect(passedOn).not.toContain("objective:");
    expect(passedOn).toMatch(/## Private\n\n- What I learned: \[\[Ana Silva - Closing\]\]\n/);

    await vault.palette("Renew relationship");
    expect(await form.control("Your mentor").inputValue()).toBe("Ana Silva");
    await form.create();
    const renewed = await vault.readNote("Mentoring/Ana Silva/Ana Silva - Agreement 2026.md");
    expect(renewed).toContain("objective: Lead\nstarted: 2026-03-04\nends: 2026-05-15\n");
    expect(renewed).toContain("- 2026-03-04: renewed after [[Ana Silva - Closing]]\n");
    expect(await vault.awaitNote(CLOSING, (text) => text.includes("outcome: renewed"))).toBe(
      closing.replace("completed", "renewed"),
    );
    expect(await vault.readNote(AGREEMENT)).toBe(notes[AGREEMENT]);
  });
});

it("says so when the agreement cannot be closed, and lists the closing note as one to check", async () => {
  const terms = agreement.replace("## Goals", "## Changes\n\n```\nnot closed\n");
  await inWorkbench({ notes: { [AGREEMENT]: terms, [RECAP]: recap }, settings }, async (vault) => {
    const form = new FormPage(vault);
    await vault.palette("Create closing note");
    await form.root.waitFor();
    await form.create();
    await vault.notice("has code or a comment that is not closed").waitFor();
    await vault.notice("Created “Ana Silva - Closing”.").waitFor();
    expect(await vault.readNote(AGREEMENT)).toBe(terms);
    await new DashboardPage(vault)
      .section("problems")
      .getByText("This note closes the relationship, but “Ana Silva - Agreement” is not closed.")
      .waitFor();
  });
});
