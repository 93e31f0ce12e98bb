import type { ActionItem } from "../model/actionItem";
import type { OtherNote, ParsedNote } from "../model/note";
import type { NotePath } from "../model/notePath";
import { self, type PersonKey } from "../model/person";
import type { Relationship } from "../model/relationship";
import { nameOfTarget } from "../note/link";
import type { NoteIndex } from "./noteIndex";
import { personFor } from "./people";

/** The relationship that an item of a note belongs to; null for one that is unfiled. */
export type ItemFiling = (item: ActionItem, note: ParsedNote) => Relationship | null;

/**
 * An item of our notes belongs where its note does. Elsewhere it belongs to the one relationship whose
 * people or notes the line links to, else the note. Good until the index changes: what a note links to
 * is looked up once for all of its items.
 */
export function itemFiling(index: NoteIndex): ItemFiling {
  const byPerson = relationshipsByPerson(index);
  const byNote = new Map<NotePath, readonly Relationship[]>();
  const linkedFrom = (note: OtherNote): readonly Relationship[] => {
    const known = byNote.get(note.path) ?? linkedRelationships(note.links, note.path, index, byPerson);
    byNote.set(note.path, known);
    return known;
  };
  return (item, note) => {
    if (note.kind !== "other") return index.relationshipOf(note.path);
    const byLine = linkedRelationships(item.links, note.path, index, byPerson);
    const [only, ...others] = byLine.length > 0 ? byLine : linkedFrom(note);
    return others.length === 0 ? (only ?? null) : null;
  };
}

type ByPerson = ReadonlyMap<PersonKey, readonly Relationship[]>;

/** The user is in all of them, and tells none from another. */
function relationshipsByPerson(index: NoteIndex): ByPerson {
  const people = new Map<PersonKey, Relationship[]>();
  for (const relationship of index.relationships()) {
    for (const { key } of [relationship.mentor, relationship.mentee]) {
      if (key !== self) people.set(key, [...(people.get(key) ?? []), relationship]);
    }
  }
  return people;
}

function linkedRelationships(
  links: readonly string[],
  from: NotePath,
  index: NoteIndex,
  byPerson: ByPerson,
): readonly Relationship[] {
  const found = links.flatMap((target) => {
    const path = index.linkResolver(target, from);
    const filed = path === null ? null : index.relationshipOf(path);
    if (filed !== null) return [filed];
    const named = { name: nameOfTarget(target), target };
    return byPerson.get(personFor(named, from, index.userNames, index.linkResolver).key) ?? [];
  });
  return [...new Set(found)];
}
