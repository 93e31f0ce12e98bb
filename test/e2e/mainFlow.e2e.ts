import { expect, it } from "vitest";
import { DashboardPage } from "./dashboardPage";
import { eventually } from "./eventually";
import { FormPage } from "./formPage";
import { useWorkbench } from "./useWorkbench";
import type { VaultPage } from "./vaultPage";

const AGREEMENT = "Mentoring/Ana Silva/Ana Silva - Agreement.md";
const AGENDA = "Mentoring/Ana Silva/2026-03-04 Ana Silva - Agenda.md";
const RECAP = "Mentoring/Ana Silva/2026-03-04 Ana Silva - Recap.md";

const PLANNED_AGENDA = `---
type: mentoring-agenda
mentor: "[[Ana Silva]]"
mentee: "[[Maya Lindqvist]]"
agreement: "[[Ana Silva - Agreement]]"
status: planned
date: 2026-03-04
time: "17:30"
---
`;

const inWorkbench = useWorkbench();

it("goes from an empty vault to ticked action items", async () => {
  await inWorkbench({ notes: {} }, async (vault) => {
    const dashboard = new DashboardPage(vault);
    await createAgreement(vault, dashboard);
    await fillAgenda(vault);
    await typeItems(vault, dashboard);
    await vault.page.clock.fastForward("09:45:00");
    await createRecap(vault, dashboard);
    await tickAndUndo(vault, dashboard);
    await tickElsewhere(vault, dashboard);
  });
});

it("moves an item into the recap that the app has not saved yet", async () => {
  const agenda = `${PLANNED_AGENDA}\n## Action items\n- [ ] Ask Rut\n`;
  await inWorkbench({ notes: { [AGENDA]: agenda }, settings: { name: "Maya Lindqvist" } }, async (vault) => {
    const form = new FormPage(vault);
    await vault.openNote(AGENDA);
    await vault.palette("Create recap");
    await form.root.waitFor();
    // Within the two seconds that the app waits before it saves.
    await vault.page.evaluate(`(() => {
      const { editor } = app.workspace.getLeavesOfType("markdown")[0].view;
      editor.replaceRange("- [ ] Write to Olle\\n", { line: editor.lastLine(), ch: 0 });
      document.querySelector("form.mentoring-form").requestSubmit();
    })()`);
    await form.root.waitFor({ state: "detached" });
    expect(await vault.readNote(RECAP)).toContain("- [ ] Ask Rut\n- [ ] Write to Olle\n");
    expect(await vault.readNote(AGENDA)).toBe(agenda.replace("- [ ] Ask Rut\n", ""));
  });
});

async function createAgreement(vault: VaultPage, dashboard: DashboardPage): Promise<void> {
  const form = new FormPage(vault);
  expect(await dashboard.root.getByRole("button").allInnerTexts()).toEqual(["Create agreement"]);
  expect(await dashboard.root.locator("p").allInnerTexts()).toEqual([
    "Start with an agreement: who you meet, how often, and when you meet next.",
  ]);

  await vault.palette("Create agreement");
  await form.fill({
    "Your mentor": "Ana Silva",
    "Your own name": "Maya Lindqvist",
    "Next meeting: Date": "2026-03-04",
    "Next meeting: Time": "17:30",
  });
  await form.choose("How often you meet", "Every 2 weeks");
  await form.unfoldMore();
  await form.control("Prepare the first meeting").click();
  await form.create();

  expect(await vault.files()).toEqual([AGENDA, AGREEMENT]);
  expect(await vault.readNote(AGENDA)).toBe(PLANNED_AGENDA);
  expect(headOf(await vault.readNote(AGREEMENT))).toBe(`---
type: mentoring-agreement
mentor: "[[Ana Silva]]"
mentee: "[[Maya Lindqvist]]"
role: mentee
status: draft
started: 2026-03-04
review: 2026-04-04
cadence: every-2-weeks
---
`);
  expect(headingsOf(await vault.readNote(AGREEMENT))).toEqual([
    "Goals",
    "Expectations",
    "Activities",
    "Meetings",
    "Between meetings",
    "Confidentiality",
    "Ending early",
    "Changes",
    "Private",
  ]);
  await vault.title.getByText("Ana Silva - Agreement", { exact: true }).waitFor();
  await vault.notice("Created “Ana Silva - Agreement”.").waitFor();

  await dashboard.person("Ana Silva").waitFor();
  await eventually(() => dashboard.texts(dashboard.people)).toEqual([
    expect.stringContaining("Next today at 5:30 PM"),
  ]);
  await vault.palette("Create agreement");
  expect(await form.control("Your own name").count()).toBe(0);
  await vault.press("Escape");
}

async function fillAgenda(vault: VaultPage): Promise<void> {
  const form = new FormPage(vault);
  await vault.palette("Create agenda");
  expect(await form.control("Meeting: Date").inputValue()).toBe("2026-03-04");
  expect(await form.control("Meeting: Time").inputValue()).toBe("17:30");
  await form.fill({ Focus: "The first launch" });
  await form.create();

  const text = await vault.readNote(AGENDA);
  expect(headOf(text)).toBe(PLANNED_AGENDA.replace(/---\n$/, "focus: The first launch\n---\n"));
  expect(headingsOf(text)).toEqual([
    "Getting to know each other",
    "Our agreement",
    "Focus",
    "Plan",
    "Next meeting",
    "Action items",
  ]);
  expect(text).not.toContain("- [ ]");
  expect(await vault.files()).toEqual([AGENDA, AGREEMENT]);
}

async function typeItems(vault: VaultPage, dashboard: DashboardPage): Promise<void> {
  await vault.openNote(AGENDA);
  await vault.putCursorAfter("What each of us expects");
  await vault.press("ControlOrMeta+End");
  await vault.type("- [ ] Draft the launch brief 📅 2026-03-06\n");
  await vault.type("Lend the book on launches [owner:: mentor]");
  await dashboard.item("Draft the launch brief").waitFor();
  await eventually(() => dashboard.texts(dashboard.itemsOf("Ana Silva"))).toEqual([
    expect.stringMatching(/Draft the launch brief.*You.*in 2 days/),
    expect.stringMatching(/Lend the book on launches.*Ana Silva/),
  ]);
}

async function createRecap(vault: VaultPage, dashboard: DashboardPage): Promise<void> {
  const form = new FormPage(vault);
  const agenda = await vault.awaitNote(AGENDA, (text) => text.endsWith("[owner:: mentor]"));
  await vault.palette("Create recap");
  await form.fill({ "How long": "60", "Next meeting: Date": "2026-03-18" });
  await form.create();

  const items = [
    "- [ ] Draft the launch brief 📅 2026-03-06",
    "- [ ] Lend the book on launches [owner:: mentor]",
  ];
  const recap = await vault.readNote(RECAP);
  expect(sectionOf(recap, "Action items")).toContain(items.join("\n"));
  expect(headOf(recap)).toContain(
    'agenda: "[[2026-03-04 Ana Silva - Agenda]]"\ndate: 2026-03-04\ntime: "17:30"\nduration: 60\n',
  );
  expect(await vault.readNote(AGENDA)).toBe(agenda.replace(`\n${items.join("\n")}`, ""));
  await eventually(() => dashboard.texts(dashboard.itemsOf("Ana Silva"))).toEqual([
    expect.stringMatching(/Draft the launch brief.*2026-03-04 Ana Silva - Recap$/),
    expect.stringMatching(/Lend the book on launches.*2026-03-04 Ana Silva - Recap$/),
  ]);
}

async function tickAndUndo(vault: VaultPage, dashboard: DashboardPage): Promise<void> {
  const before = await vault.readNote(RECAP);
  const item = dashboard.item("Draft the launch brief");
  const ticked = before.replace(
    "- [ ] Draft the launch brief 📅 2026-03-06",
    "- [x] Draft the launch brief 📅 2026-03-06 ✅ 2026-03-04",
  );

  await dashboard.tick(item);
  expect(await vault.readNote(RECAP)).toBe(ticked);

  await item.getByRole("button", { name: "Undo" }).click();
  await vault.awaitNote(RECAP, (text) => text === before);
  // A tick right now would be one of the row as it was.
  await item.locator('input[data-task=" "]').waitFor();
  await item.getByRole("button", { name: "Undo" }).waitFor({ state: "detached" });

  await dashboard.tick(item);
  expect(await vault.readNote(RECAP)).toBe(ticked);
  await vault.page.clock.fastForward("00:06");
  await item.waitFor({ state: "detached" });
}

async function tickElsewhere(vault: VaultPage, dashboard: DashboardPage): Promise<void> {
  const text = await vault.readNote(RECAP);
  await vault.writeNote(RECAP, text.replace("- [ ] Lend", "- [x] Lend"));
  await dashboard.item("Lend the book on launches").waitFor({ state: "detached" });
}

/** A note's properties, with the lines around them. */
function headOf(note: string): string {
  return /^---\n[^]*?\n---\n/.exec(note)?.[0] ?? "";
}

function headingsOf(note: string): readonly string[] {
  return [...note.matchAll(/^#+ (.+)$/gm)].map(([, heading = ""]) => heading);
}

/** The text below a heading, up to the next one. */
function sectionOf(note: string, heading: string): string {
  return note.split(`# ${heading}\n`)[1]?.split(/^#/m)[0] ?? "";
}
