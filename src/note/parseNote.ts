import type { ClosingNote, NoteType, OtherNote, ParsedNote } from "../model/note";
import type { NotePath } from "../model/notePath";
import { outcomes } from "../model/note";
import type { Problem } from "../model/problem";
import { hasTag } from "./actionLine";
import { itemsOf } from "./items";
import { itemsIn, noteReading, pairNote, readPair, type NoteReading, type ReadingRules } from "./noteReading";
import { noteTypeByLook, noteTypeOf } from "./noteType";
import type { NoteOutline } from "./outline";
import { parseAgreement } from "./parseAgreement";
import { parseAgenda, parseRecap } from "./parseMeeting";
import { readLater, type NoteBody } from "./readLater";

/**
 * Reads a note that takes part: one of ours, by its type, or one that holds checkboxes with the tag.
 * Null for any other. Whatever is wrong with its text becomes a problem of the note.
 */
export function parseNote(
  path: NotePath,
  text: string,
  outline: NoteOutline,
  rules: ReadingRules,
): ParsedNote | null {
  if (outline.brokenProperties && noteTypeByLook(text) !== null)
    return noteWith(path, text, { kind: "broken-properties" });
  const type = noteTypeOf(outline.properties);
  const reading = noteReading(path, text, outline, rules);
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

function parseClosing(reading: NoteReading): ClosingNote {
  const pair = readPair(reading);
  const head = {
    kind: "closing" as const,
    ...pair,
    agreement: reading.properties.target("agreement"),
    date: reading.properties.day("date"),
    outcome: reading.properties.word("outcome", outcomes),
  };
  return pairNote(head, reading, emptyBody, () => ({ items: itemsIn(reading, pair), problems: [] }));
}

const emptyBody: NoteBody = { items: [], problems: [] };

/**
 * A note of which nothing is read, and that is listed for what is wrong with it: such as one of ours whose
 * properties the app could not parse.
 */
export function noteWith(path: NotePath, text: string, problem: Problem): OtherNote {
  const head = { kind: "other" as const, path, text, links: [] };
  const read = (): NoteBody => ({ items: [], problems: [problem] });
  return readLater(head, { empty: emptyBody, read, onUnreadable: undefined });
}

/** Only its items can say whether it takes part, so that they are read at once. */
function parseOther({ path, text, lines, outline, rules }: NoteReading): OtherNote | null {
  const nobody = { mentor: null, mentee: null };
  const items = itemsOf(lines, outline, nobody, rules.extraMarks, (line) => hasTag(line, rules.tag));
  if (items.length === 0) return null;
  const links = [...outline.propertyLinks, ...outline.textLinks];
  const head = { kind: "other" as const, path, text, links };
  return readLater(head, {
    empty: emptyBody,
    read: () => ({ items, problems: [] }),
    onUnreadable: undefined,
  });
}
