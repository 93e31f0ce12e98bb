import ICAL from "ical.js";
import { expect, it } from "vitest";
import { AGENDA, AGREEMENT, agreement, RECAP, recapWith } from "./anaNotes";
import { DashboardPage } from "./dashboardPage";
import { eventually } from "./eventually";
import { FormPage } from "./formPage";
import { useWorkbench } from "./useWorkbench";
import type { VaultPage } from "./vaultPage";

const inWorkbench = useWorkbench();
const settings = { name: "Maya Lindqvist" };
const CALENDAR = "Mentoring/Mentoring - Calendar.ics";

async function events(vault: VaultPage, file = CALENDAR): Promise<readonly ICAL.Event[]> {
  const calendar = new ICAL.Component(ICAL.parse(await vault.readNote(file)) as unknown[]);
  return calendar.getAllSubcomponents("vevent").map((event) => new ICAL.Event(event));
}

async function exportAs(vault: VaultPage, what: string, format?: string): Promise<void> {
  const form = new FormPage(vault);
  await vault.palette("Export");
  await form.choose("What", what);
  if (format !== undefined) await form.choose("Format", format);
  await form.root.getByRole("button", { name: "Export", exact: true }).click();
  await vault.settled();
}

const planned = (date: string, time: string, more = ""): string =>
  `---
type: mentoring-agenda
mentor: "[[Ana Silva]]"
mentee: "[[Maya Lindqvist]]"
date: ${date}
time: "${time}"
status: planned
${more}---
`;

it("makes a calendar that a second export updates after a move, and takes it back", async () => {
  const notes = { [AGREEMENT]: agreement, [AGENDA]: planned("2026-03-18", "16:00") };
  await inWorkbench({ notes, settings }, async (vault) => {
    await exportAs(vault, "Calendar of planned meetings");
    const exported = vault.notice("Exported 1 entry to “Mentoring - Calendar.ics”.");
    await exported.click({ position: { x: 2, y: 2 } }); // which takes it away
    const [first] = await events(vault);
    expect(await vault.readNote(AGENDA)).toMatch(new RegExp(`\nuid: "?${first?.uid ?? "none"}"?\n`));
    expect(first?.startDate.toJSDate()).toEqual(new Date("2026-03-18T15:00:00Z"));

    const moved = (await vault.readNote(AGENDA)).replace("2026-03-18", "2026-03-25");
    await vault.writeNote(
      AGENDA,
      moved.replace("status: planned", "status: planned\nmoved-from: [2026-03-18]"),
    );
    await new DashboardPage(vault).person("Ana Silva").getByText("Next in 21 days").waitFor();
    await exportAs(vault, "Calendar of planned meetings");
    await eventually(async () => (await events(vault)).map(({ uid, sequence }) => [uid, sequence])).toEqual([
      [first?.uid, 1],
    ]);
    const [second] = await events(vault);
    expect(second?.startDate.toJSDate()).toEqual(new Date("2026-03-25T15:00:00Z"));

    await exported.getByRole("button", { name: "Undo" }).click();
    await eventually(async () => (await events(vault))[0]?.sequence).toBe(0);
  });
});

it("makes tables and data of meetings and action items, and replaces no file that is not its own", async () => {
  const notes = {
    [AGREEMENT]: agreement,
    [RECAP]: recapWith("- [ ] =HYPERLINK(1) 📅 2026-03-10", "- [x] Call Porto ✅ 2026-02-20"),
    "Mentoring/Mentoring - Meetings.csv": "my own table\r\n",
  };
  await inWorkbench({ notes, settings }, async (vault) => {
    await exportAs(vault, "Action items");
    const items = await vault.awaitNote("Mentoring/Mentoring - Action items.csv", (text) => text !== "");
    expect(items.split("\r\n")[1]).toMatch(/^'=HYPERLINK\(1\),open,you,,2026-03-10,/);
    expect(items.split("\r\n")[2]).toMatch(/^Call Porto,done,/);

    await exportAs(vault, "Meetings");
    const form = new FormPage(vault);
    await eventually(() => form.complaints()).toEqual([
      "“Mentoring/Mentoring - Meetings.csv” exists already and is no export. Rename it, so that it is not replaced.",
    ]);
    await form.choose("Format", "Data (JSON)");
    await form.root.getByRole("button", { name: "Export", exact: true }).click();
    const data = await vault.awaitNote("Mentoring/Mentoring - Meetings.json", (text) => text !== "");
    expect(JSON.parse(data)).toMatchObject({
      format: "mentoring",
      version: 1,
      meetings: [{ date: "2026-02-18" }],
    });
  });
});

it("says that there is nothing in these days", async () => {
  await inWorkbench({ notes: { [AGREEMENT]: agreement }, settings }, async (vault) => {
    const form = new FormPage(vault);
    await exportAs(vault, "Calendar of planned meetings");
    expect(await form.complaints()).toEqual([
      "No agenda is planned in these days. Schedule meetings or create an agenda first; a calendar is made of those.",
    ]);
    await form.choose("What", "Meetings");
    await form.fill({ From: "2026-03-04", To: "2026-03-01" });
    expect(await form.complaints()).toEqual(["The end is before the start. Choose a later day."]);
    expect(await vault.files()).toEqual([AGREEMENT]);
  });
});

it("sets the next three meetings and puts them into one calendar file", async () => {
  await inWorkbench({ notes: { [AGREEMENT]: agreement }, settings }, async (vault) => {
    const form = new FormPage(vault);
    await vault.palette("Schedule meetings");
    await form.root.getByRole("button", { name: "Schedule", exact: true }).click();
    await form.root.waitFor({ state: "detached" });
    await vault.page.locator(".notice").getByRole("button", { name: "Calendar file…" }).click();
    await form.root.getByRole("button", { name: "Export", exact: true }).click();
    await vault.notice("Exported 3 entries to “Ana Silva - Calendar.ics”.").waitFor();
    expect(await events(vault, "Mentoring/Ana Silva - Calendar.ics")).toHaveLength(3);
  });
});
