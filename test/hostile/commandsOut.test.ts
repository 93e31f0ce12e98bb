import ICAL from "ical.js";
import { expect, vi } from "vitest";
// First: it gives what the dashboard's library asks for where there is no page.
import { course, type Course } from "../faults/course";
import { mentoringApi } from "../../src/host/api";
import { makeClosing } from "../../src/host/makeClosing";
import { makeRecap } from "../../src/host/makeRecap";
import { leave } from "../../src/host/shareNote";
import { shareableNote } from "../../src/host/shareableNote";
import { debugInformation } from "../../src/host/debugInformation";
import type { Surroundings } from "../../src/host/surroundings";
import { closingMaterial } from "../../src/index/closingMaterial";
import { day } from "../../src/model/day";
import { notePath } from "../../src/model/notePath";
import type { Relationship } from "../../src/model/relationship";
import { english } from "../../src/text/en";
import { readCsv } from "../export/readCsv";
import { asked, type Deed } from "../faults/deeds/deed";
import { exported } from "../faults/deeds/fileDeeds";
import { printedFor } from "../faults/deeds/scriptedDeeds";
import { createSpokenFragment } from "../faults/spoken";
import { readingRules, readNote } from "../note/readNote";
import { hostileVault } from "./hostileVault";
import { isWithinVault } from "./isWithinVault";
import { counted } from "./through";

// There is no page: what would be said on it is written down.
vi.mock("obsidian", async (original) => ({
  ...(await original<object>()),
  Notice: (await import("../faults/spoken")).SpokenNotice,
}));
Object.assign(globalThis, { createFragment: createSpokenFragment });

const through = counted("hostile texts, ways out");

/** What came out of a vault in which every name, property and line is one text. */
interface Outcome extends Course {
  readonly before: Readonly<Record<string, string>>;
  readonly printed: Readonly<Record<string, string>>;
  readonly api: unknown;
}

const outcomes = new Map<string, Promise<Outcome>>();

/** All ways look at the same. */
function outcomeOf(text: string): Promise<Outcome> {
  const known = outcomes.get(text) ?? made(text);
  outcomes.set(text, known);
  return known;
}

async function made(text: string): Promise<Outcome> {
  const printed: Record<string, string> = {};
  const out: { api: unknown } = { api: null };
  const before = hostileVault(text);
  const deed: Deed = async (all) => {
    for (const command of ["mentoring", "mentoring:people", "mentoring:meetings", "mentoring:actions"])
      for (const format of ["text", "json", "csv"])
        printed[`${command} ${format}`] = await printedFor(all, command, { format });
    const api = mentoringApi(all);
    out.api = [api.relationships(), api.meetings(), api.actionItems(), debugInformation(all, "1")];
    const said: (string | null)[] = [];
    for (const make of makers(text)) said.push(await make(all));
    return said.filter((sentence) => sentence !== null).join("\n");
  };
  const outcome = await course(before, { deed, fault: null });
  return { ...outcome, before, printed, ...out };
}

/** All that makes files from what the notes say. */
function makers(text: string): readonly Deed[] {
  return [
    exported("calendar", "csv"),
    exported("meetings", "csv"),
    exported("items", "json"),
    asked((all) => shareHeld(all)),
    asked((all) => {
      const relationship = theOne(all);
      const meeting = relationship.meetings.find(({ agenda }) => agenda?.path === "Notes/Held.md") ?? null;
      const of = { relationship, meeting, date: day("2026-03-03"), time: null, duration: 60, focus: text };
      const next = { next: day("2026-04-01"), nextTime: null, nextFormat: text, plansNext: true };
      return makeRecap(all, { ...of, ...next, notReached: [text] });
    }),
    asked((all) => {
      const { name } = theOne(all).partner;
      return mentoringApi(all).addActionItem({ relationship: name, text, due: "2026-03-09" });
    }),
    asked((all) => makeClosing(all, { closing: closingOf(all), dropped: [] })),
  ];
}

function theOne({ index }: Surroundings): Relationship {
  const [relationship] = index.relationships();
  if (relationship === undefined) throw new Error("Nobody is known.");
  return relationship;
}

function closingOf(all: Surroundings): Parameters<typeof makeClosing>[1]["closing"] {
  const relationship = theOne(all);
  const gathering = closingMaterial(all.index, relationship, readingRules.headings, all.now());
  let step = gathering.next();
  while (step.done !== true) step = gathering.next();
  const { evidence, open } = step.value;
  return { relationship, outcome: "completed", date: day("2026-03-04"), evidence, kept: open };
}

async function shareHeld(all: Surroundings): Promise<void> {
  const note = all.index.get(notePath("Notes/Held.md"));
  if (note?.kind !== "agenda") throw new Error("The agenda is gone.");
  const { sections, share } = await shareableNote(all, note, theOne(all), note.text);
  return leave(all, note, { kind: "save" }, share(new Set(sections.map(({ key }) => key)), false), true);
}

through("the command line’s text", async (text) => {
  const { printed, known } = await outcomeOf(text);
  expect(known.length).toBeGreaterThan(3);
  for (const [command, lines] of Object.entries(printed)) {
    if (!command.endsWith(" text")) continue;
    expect(lines.replaceAll("\n", "").replaceAll("\t", "")).not.toMatch(/\p{Cc}/u);
  }
  expect(printed["mentoring:people text"]?.split("\n")).toHaveLength(1);
});

through("the command line’s JSON and tables", async (text) => {
  const { printed } = await outcomeOf(text);
  for (const [command, answer] of Object.entries(printed)) {
    if (command.endsWith(" json"))
      expect(JSON.parse(answer)).toMatchObject({ version: 1, result: expect.anything() as unknown });
    if (command.endsWith("s csv") || command.endsWith("people csv")) isTable(answer);
  }
});

function isTable(csv: string): void {
  const rows = readCsv(`${csv.trimEnd()}\r\n`);
  expect(new Set(rows.map((cells) => cells.length)).size).toBe(1);
  expect(rows.flat().filter((cell) => /^\s*[=+\-@＝＋－＠]/.test(cell))).toEqual([]);
}

through("the API’s answers", async (text) => {
  const { api } = await outcomeOf(text);
  expect(JSON.parse(JSON.stringify(api))).toEqual(api);
});

through("exported files", async (text) => {
  const { files } = await outcomeOf(text);
  const byEnd = (end: string): readonly string[] =>
    [...files].filter(([path]) => path.endsWith(end)).map(([, content]) => content);
  const [calendar, table, data] = [byEnd(".ics"), byEnd(".csv"), byEnd("items.json")];
  expect([calendar.length, table.length, data.length]).toEqual([1, 1, 1]);
  const events = new ICAL.Component(ICAL.parse(calendar.join("")) as unknown[]).getAllSubcomponents("vevent");
  expect(events).toHaveLength(2);
  isTable(table.join("").replace("\uFEFF", ""));
  expect(JSON.parse(data.join(""))).toMatchObject({ format: "mentoring", relationships: [{}] });
});

through("notes that are made, and their names", async (text) => {
  const { files, before, known, rebuilt } = await outcomeOf(text);
  const [made, there] = [
    [...files].filter(([path]) => !(path in before) && path.endsWith(".md")),
    Object.keys(before),
  ];
  expect([...files.keys()].filter((path) => !isWithinVault(path))).toEqual([]);
  expect(there.filter((path) => !files.has(path))).toEqual([]);
  for (const [path, content] of made) {
    expect(content).not.toContain("<%");
    if (path.endsWith("(shared).md")) expect(readNote(content)).toBeNull();
    else expect(readNote(content)).toMatchObject({ mentee: { name: "Maya Lindqvist" } });
  }
  expect(JSON.stringify(known)).toBe(JSON.stringify(rebuilt));
});

through("what is said", async (text) => {
  const { spoken } = await outcomeOf(text);
  expect(spoken.sentences.length).toBeGreaterThan(0);
  expect(spoken.sentences.every((sentence) => !sentence.includes(english.notices.internal))).toBe(true);
});
