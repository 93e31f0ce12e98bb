import type { ClosingNote, NoteType, OtherNote, ParsedNote } from "../model/note";
import type { NotePath } from "../model/notePath";
import { outcomes } from "../model/note";
import { tagsIn } from "./actionLine";
import { itemsOf } from "./items";
import { fingerprintOf } from "./lines";
import {
  flawsOf,
  noteReading,
  problemsOf,
  readPair,
  type NoteReading,
  type ReadingRules,
} from "./noteReading";
import { noteTypeByLook, noteTypeOf } from "./noteType";
import type { NoteOutline } from "./outline";
import { parseAgreement } from "./parseAgreement";
import { parseAgenda, parseRecap } from "./parseMeeting";

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
  if (outline.brokenProperties && noteTypeByLook(text) !== null) return brokenNote(path, text);
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
  const note = {
    agreement: reading.properties.target("agreement"),
    date: reading.properties.day("date"),
    outcome: reading.properties.word("outcome", outcomes),
  };
  return { kind: "closing", ...pair, ...note, problems: problemsOf(reading, pair) };
}

/** A note of ours whose properties the app could not parse is listed, and nothing else is read of it. */
function brokenNote(path: NotePath, text: string): OtherNote {
  const problems = [{ kind: "broken-properties" } as const];
  return { kind: "other", path, fingerprint: fingerprintOf(text), items: [], links: [], problems };
}

function parseOther({ path, fingerprint, lines, outline, rules }: NoteReading): OtherNote | null {
  const nobody = { mentor: null, mentee: null };
  const items = itemsOf(lines, outline, nobody, rules.extraMarks, (line) => hasTag(line, rules.tag));
  if (items.length === 0) return null;
  const links = [...outline.propertyLinks, ...outline.textLinks];
  return { kind: "other", path, fingerprint, items, links, problems: flawsOf(items) };
}

/** Whether the text carries the tag or one nested in it; case does not matter, as in the app. */
function hasTag(text: string, tag: string): boolean {
  const wanted = `#${tag.toLowerCase()}`;
  return tagsIn(text).some((found) => {
    const word = found.toLowerCase();
    return word === wanted || word.startsWith(`${wanted}/`);
  });
}
