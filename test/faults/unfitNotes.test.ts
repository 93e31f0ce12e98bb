import { afterAll, describe, expect, it, vi } from "vitest";
import { chosenSeed, handOver, isThorough, type Figures } from "../run/figures";
import { MemoryStorage } from "../workbench/vault/memoryStorage";
import { wrongsOf } from "./afterwards";
import { chance } from "./chance";
import { course, courseOver, type Course } from "./course";
import type { Deed } from "./deeds/deed";
import { exported } from "./deeds/fileDeeds";
import { leavingOut, riskyDeeds, wholeInParts } from "./riskyDeeds";
import { createSpokenFragment } from "./spoken";
import { paths, settingsFile, vaultAtRisk } from "./vaultAtRisk";

// There is no page: what would be said on it is written down.
vi.mock("obsidian", async (original) => ({
  ...(await original<object>()),
  Notice: (await import("./spoken")).SpokenNotice,
}));
Object.assign(globalThis, { createFragment: createSpokenFragment });

type Texts = Readonly<Record<string, string>>;

/** A note of ten million letters takes seconds to read: of all that could be so long, one of this many is tried. */
const oneOf = isThorough ? 1 : 24;
const long = "x".repeat(10_000_000);
const patience = 10 * 60_000;

/** Something that a note holds beside all else: a word with a letter at its end that may be no UTF-8. */
const word = "Caf?";
const fence = "```";

/** Settings are no note; and it is the app that changes the links to a note which gets another name. */
const notOurs: readonly string[] = [settingsFile, paths.links];

/** A deed with one of the notes that it reads or writes, which holds the word, and how that goes when all is well. */
interface Trial {
  readonly name: string;
  readonly deed: Deed;
  readonly path: string;
  readonly texts: Texts;
  readonly clean: Course;
}

async function trialsOf(name: string, deed: Deed): Promise<readonly Trial[]> {
  const { steps } = await course(vaultAtRisk, { deed, fault: null });
  const touched = new Set(steps.map(({ path }) => path));
  const those = Object.keys(vaultAtRisk).filter((path) => touched.has(path) && !notOurs.includes(path));
  return Promise.all(
    those.map(async (path) => {
      const texts = withWord(path);
      return { name, deed, path, texts, clean: await course(texts, { deed, fault: null }) };
    }),
  );
}

/**
 * The vault, with the word in one of its notes: in a block of code, which the workbench reads fastest, or among
 * the properties of a note that has nothing else.
 */
function withWord(path: string): Texts {
  const text = vaultAtRisk[path] ?? "";
  const isProperties = text.endsWith("\n---\n");
  const changed = isProperties
    ? text.replace(/---\n$/, `place: ${word}\n---\n`)
    : `${text}\n# Mine\n${fence}\n${word}\n${fence}\n`;
  return { ...vaultAtRisk, [path]: changed };
}

/** The bytes of a text in which the word ends as Windows once wrote it. */
function notUtf8(text: string): Uint8Array {
  const [before = "", after = ""] = text.split(word);
  return Uint8Array.from([
    ...Buffer.from(before),
    ...Buffer.from("Caf\u00E9", "latin1"),
    ...Buffer.from(after),
  ]);
}

/** The files, with what was put in for the word's end taken out again. */
function withWordAgain({ files }: Course, putIn: string): ReadonlyMap<string, string> {
  return new Map([...files].map(([path, text]) => [path, text.replaceAll(putIn, "?")]));
}

/** What goes wrong where a deed meets a note that cannot be written, a sentence each. */
function wrongsWith({ name, path, texts, clean }: Trial, outcome: Course): readonly string[] {
  const expected = {
    before: new Map(Object.entries(texts)),
    clean,
    isPiecewise: name in wholeInParts,
    leavesOut: leavingOut.includes(name),
  };
  return wrongsOf(outcome, { kind: "locked", path }, { kind: "write", path }, expected);
}

async function withNoteThatIsNotUtf8(trial: Trial): Promise<readonly string[]> {
  const { deed, path, texts } = trial;
  const bytes = notUtf8(texts[path] ?? "");
  const memory = new MemoryStorage({ ...texts, [path]: bytes });
  const outcome = await courseOver(memory, { deed, fault: null });
  const left = new Uint8Array(await memory.readBinary(path));
  return [
    ...wrongsWith(trial, { ...outcome, files: withWordAgain(outcome, "\uFFFD") }),
    ...(Buffer.compare(left, bytes) === 0 ? [] : ["Its bytes are others."]),
  ];
}

async function withLockedNote(trial: Trial): Promise<readonly string[]> {
  const { deed, path, texts } = trial;
  const fault = { at: 0, fault: { kind: "locked", path } } as const;
  const outcome = await course(texts, { deed, fault });
  return [
    ...wrongsWith(trial, outcome),
    ...(outcome.files.get(path) === texts[path] ? [] : ["It was written."]),
  ];
}

async function withLongNote({ deed, path, texts, clean }: Trial): Promise<readonly string[]> {
  const huge = { ...texts, [path]: texts[path]?.replace(word, `Caf${long}`) ?? "" };
  const outcome = await course(huge, { deed, fault: null });
  const files = withWordAgain(outcome, long);
  const others = [...clean.files].filter(([each, text]) => files.get(each) !== text);
  const isSaid = outcome.spoken.sentences.join() === clean.spoken.sentences.join();
  return [
    ...others.map(([each]) => `${each} is not as it should be.`),
    ...(isSaid && files.size === clean.files.size ? [] : [outcome.spoken.sentences.join(" ")]),
  ];
}

const tried = { notUtf8: 0, locked: 0, long: 0 };
const lost = { notUtf8: 0, locked: 0, long: 0 };

async function count(
  kind: keyof typeof tried,
  wrongs: Promise<readonly string[]>,
): Promise<readonly string[]> {
  tried[kind] += 1;
  lost[kind] += (await wrongs).length;
  return wrongs;
}

afterAll(() => {
  const row = (what: string, kind: keyof typeof tried): Figures => ({
    what,
    counts: { "deeds with a note": tried[kind], losses: lost[kind] },
  });
  handOver("unfit notes", chosenSeed, [
    row("a note that is not UTF-8", "notUtf8"),
    row("a note that may not be written", "locked"),
    row("a note of ten megabytes", "long"),
  ]);
});

describe("with each of its notes not UTF-8, or not to be written, or ten megabytes long, no note is lost by", () => {
  it.each(Object.entries(riskyDeeds))(
    "%s",
    async (name, deed) => {
      const found = await Promise.all(
        (await trialsOf(name, deed)).map(async (trial) => ({
          note: trial.path,
          notUtf8: await count("notUtf8", withNoteThatIsNotUtf8(trial)),
          locked: await count("locked", withLockedNote(trial)),
          long: chance(`${name} ${trial.path}`) % oneOf === 0 ? await count("long", withLongNote(trial)) : [],
        })),
      );
      const fine = { notUtf8: [], locked: [], long: [] };
      expect(found).toEqual(found.map(({ note }) => ({ note, ...fine })));
    },
    patience,
  );
});

it("the calendar holds the other meetings, and names the one whose agenda cannot be given its name", async () => {
  const bytes = notUtf8(withWord(paths.held)[paths.held] ?? "");
  const memory = new MemoryStorage({ ...vaultAtRisk, [paths.held]: bytes });
  const deed = exported("calendar", "csv");
  const { files, spoken } = await courseOver(memory, { deed, fault: null });
  const calendar = files.get("Mentoring/Mentoring - Calendar.ics") ?? "";
  expect(calendar.match(/^DTSTART.*$/gm)).toEqual(["DTSTART:20260317T173000Z"]);
  expect(spoken.sentences).toEqual([
    "Exported 1 entry to “Mentoring - Calendar.ics”. Not exported: “2026-03-03 Ana Silva - Agenda”. " +
      `“${paths.held}” is not plain UTF-8 text, so it is left as it is.`,
  ]);
});
