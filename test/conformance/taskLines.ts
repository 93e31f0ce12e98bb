import type { ActionLine } from "../../src/model/actionItem";
import type { PersonName } from "../../src/model/person";
import { parsePerson } from "../../src/note/link";
import { parseActionLine } from "../../src/note/actionLine";

/** A line, and what the recorded parser made of it. */
export interface TaskLineCase {
  readonly line: string;
  /** The people of the note that the line stands in; without them it stands elsewhere in the vault. */
  readonly mentor?: string;
  readonly mentee?: string;
  readonly expected: Readonly<Record<string, unknown>>;
}

export interface TaskLineCases {
  readonly cases: readonly TaskLineCase[];
}

/** Runs task lines against the parser; only the fields that a case names are compared. */
export function runTaskLines(
  { cases }: TaskLineCases,
  report: (line: string) => void,
): { passed: number; failed: number } {
  const failed = cases.filter((one) => {
    const differences = differencesOf(one);
    for (const difference of differences) report(`${JSON.stringify(one.line)}: ${difference}`);
    return differences.length > 0;
  }).length;
  return { passed: cases.length - failed, failed };
}

function differencesOf({ line, mentor, mentee, expected }: TaskLineCase): readonly string[] {
  const people = { mentor: personOf(mentor), mentee: personOf(mentee) };
  const item = parseActionLine(line, people);
  const inOurNote = people.mentor !== null || people.mentee !== null;
  const actual = readingOf(item, inOurNote);
  return Object.entries(expected)
    .filter(([field, value]) => JSON.stringify(actual[field] ?? null) !== JSON.stringify(value))
    .map(
      ([field, value]) =>
        `${field} is ${JSON.stringify(actual[field] ?? null)}, expected ${JSON.stringify(value)}`,
    );
}

function personOf(text: string | undefined): PersonName | null {
  return text === undefined ? null : parsePerson(text);
}

/**
 * A line as the case files name its parts. A checkbox whose whole text is fields has, for Tasks, an
 * empty description, and is a task there as it is here.
 */
function readingOf(item: ActionLine | null, inOurNote: boolean): Readonly<Record<string, unknown>> {
  if (item === null) return { isTask: false };
  return {
    ...item,
    isTask: true,
    status: item.mark,
    blockLink: item.blockId === null ? null : `^${item.blockId}`,
    owner: ownerOf(item, inOurNote),
    kind: null,
  };
}

/** Without an owner an item of our notes is the mentee's. */
function ownerOf({ owner }: ActionLine, inOurNote: boolean): string | null {
  if (owner === null) return inOurNote ? "mentee" : null;
  return owner.kind === "role" ? owner.role : owner.person.name;
}
