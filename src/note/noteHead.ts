import type { ParsedNote } from "../model/note";
import type { NoteReading } from "./noteReading";
import { isSameValue, type Properties } from "./property";
import type { PropertyReader } from "./propertyReader";
import { headOf, keepHead } from "./readLater";

/** What a note's properties say, which holds for every text that stands below the same ones. */
class NoteHead {
  /** @param read reads such a text */
  constructor(
    readonly properties: PropertyReader,
    readonly facts: object,
    readonly read: (reading: NoteReading) => ParsedNote,
  ) {}
}

/**
 * The parser of one kind of notes, which are mostly edited below their properties.
 *
 * @param factsOf what the properties say, all of which are looked at
 * @param noteOf the note that says so
 */
export function headFirst<Facts extends object, Note extends ParsedNote>(
  factsOf: (properties: PropertyReader) => Facts,
  noteOf: (facts: Facts, reading: NoteReading) => Note,
): (reading: NoteReading) => Note {
  return (first) => {
    const { properties } = first;
    const facts = factsOf(properties);
    const read = (reading: NoteReading): Note => {
      const note = noteOf(facts, reading);
      keepHead(note, head);
      return note;
    };
    const head = new NoteHead(properties, facts, read);
    return read(first);
  };
}

/** What is known of a note's head from when it was read before; null where its properties are others now. */
export function knownHead(before: ParsedNote, properties: Properties | null): NoteHead | null {
  const head = headOf(before);
  return head instanceof NoteHead && isSameValue(head.properties.all, properties) ? head : null;
}

/** Whether two notes of one path say the same in their properties, whatever stands below these. */
export function isSameHead(a: ParsedNote, b: ParsedNote): boolean {
  const [one, other] = [headOf(a), headOf(b)];
  if (!(one instanceof NoteHead && other instanceof NoteHead)) return false;
  return one === other || JSON.stringify(one.facts) === JSON.stringify(other.facts);
}
