import type { ClosingNote, NoteType, OtherNote, ParsedNote } from "../model/note";
import type { NotePath } from "../model/notePath";
import { outcomes } from "../model/note";
import type { Problem } from "../model/problem";
import { hasTag } from "./actionLine";
import { itemsOf } from "./items";
import { headFirst, knownHead } from "./noteHead";
import { itemsIn, NoteReading, pairNote, readPair, type ReadingRules } from "./noteReading";
import { noteTypeByLook, noteTypeOf } from "./noteType";
import type { NoteOutline } from "./outline";
import { PropertyReader } from "./propertyReader";
import { parseAgreement } from "./parseAgreement";
import { parseAgenda, parseRecap } from "./parseMeeting";
import { readLater, type NoteBody } from "./readLater";

/**
 * Reads a note that takes part: one of ours, by its type, or one that holds checkboxes with the tag.
 * Null for any other. Whatever is wrong with its text becomes a problem of the note.
 *
 * @param before the note as it was read last: properties that are still the same are not read again
 */
export function parseNote(
  path: NotePath,
  text: string,
  outline: NoteOutline,
  rules: ReadingRules,
  before: ParsedNote | null = null,
): ParsedNote | null {
  const head = before === null ? null : knownHead(before, outline.properties);
  const properties = head?.properties ?? new PropertyReader(outline.properties ?? {});
  const reading = new NoteReading(path, text, outline, rules, properties);
  if (head !== null) return head.read(reading);
  if (outline.brokenProperties && noteTypeByLook(text) !== null)
    return noteWith(path, text, { kind: "broken-properties" });
  const type = noteTypeOf(outline.properties);
  return type === null ? parseOther(reading) : parseOurs(type, reading);
}

function parseOurs(type: NoteType, reading: NoteReading): ParsedNote {
  switch (type) {
    case "agreement":
      return parseAgreement(reading);
    case "agenda":
      return parseAgenda(reading);
    case "recap":
      return parseRecap(reading);
    case "closing":
      return parseClosing(reading);
  }
}

const emptyBody: NoteBody = { items: [], problems: [] };

const parseClosing = headFirst(
  (properties) => ({
    kind: "closing" as const,
    ...readPair(properties),
    agreement: properties.target("agreement"),
    date: properties.day("date"),
    outcome: properties.word("outcome", outcomes),
  }),
  (facts, reading): ClosingNote =>
    pairNote(facts, reading, emptyBody, () => ({ items: itemsIn(reading, facts), problems: [] })),
);

/**
 * A note of which nothing is read, and that is listed for what is wrong with it: such as one of ours whose
 * properties the app could not parse.
 */
export function noteWith(path: NotePath, text: string, problem: Problem): OtherNote {
  const facts = { kind: "other" as const, links: [] };
  const read = (): NoteBody => ({ items: [], problems: [problem] });
  return readLater({ path, text }, facts, { empty: emptyBody, read, onUnreadable: undefined });
}

/** Only its items can say whether it takes part, so that they are read at once. */
function parseOther({ path, text, lines, outline, rules }: NoteReading): OtherNote | null {
  const nobody = { mentor: null, mentee: null };
  const items = itemsOf(lines, outline, nobody, rules.extraMarks, (line) => hasTag(line, rules.tag));
  if (items.length === 0) return null;
  const links = [...outline.propertyLinks, ...outline.textLinks];
  const facts = { kind: "other" as const, links };
  return readLater({ path, text }, facts, {
    empty: emptyBody,
    read: () => ({ items, problems: [] }),
    onUnreadable: undefined,
  });
}
