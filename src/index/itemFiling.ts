import type { ActionItem } from "../model/actionItem";
import type { OtherNote, ParsedNote } from "../model/note";
import { self, type PersonKey } from "../model/person";
import type { RelationshipKey } from "../model/relationship";
import { nameOfTarget } from "../note/link";
import type { NoteIndex } from "./noteIndex";
import { personFor } from "./people";

/** The relationship that an item of a note belongs to; null for one that is unfiled. */
export type ItemFiling = (item: ActionItem, note: ParsedNote) => RelationshipKey | null;

/**
 * An item of our notes belongs where its note does. Elsewhere it belongs to the one relationship whose
 * people or notes the line links to, else the note. Good as long as the index's `placement` is the same:
 * what a note links to is looked up once for all of its items.
 */
export function itemFiling(index: NoteIndex): ItemFiling {
  const byPerson = relationshipsByPerson(index);
  const byNote = new WeakMap<OtherNote, readonly RelationshipKey[]>();
  const linkedFrom = (note: OtherNote): readonly RelationshipKey[] => {
    const known = byNote.get(note) ?? linkedRelationships(note.links, note, index, byPerson);
    byNote.set(note, known);
    return known;
  };
  return (item, note) => {
    if (note.kind !== "other") return index.relationshipOf(note.path)?.key ?? null;
    const byLine = linkedRelationships(item.links, note, index, byPerson);
    const [only, ...others] = byLine.length > 0 ? byLine : linkedFrom(note);
    return others.length === 0 ? (only ?? null) : null;
  };
}

type ByPerson = ReadonlyMap<PersonKey, readonly RelationshipKey[]>;

/** The user is in all of them, and tells none from another. */
function relationshipsByPerson(index: NoteIndex): ByPerson {
  const people = new Map<PersonKey, RelationshipKey[]>();
  for (const relationship of index.relationships()) {
    for (const { key } of [relationship.mentor, relationship.mentee]) {
      if (key !== self) people.set(key, [...(people.get(key) ?? []), relationship.key]);
    }
  }
  return people;
}

function linkedRelationships(
  links: readonly string[],
  { path: from }: OtherNote,
  index: NoteIndex,
  byPerson: ByPerson,
): readonly RelationshipKey[] {
  const found = links.flatMap((target) => {
    const path = index.linkResolver(target, from);
    const filed = path === null ? null : index.relationshipOf(path);
    if (filed !== null) return [filed.key];
    const named = { name: nameOfTarget(target), target };
    return byPerson.get(personFor(named, from, index.userNames, index.linkResolver).key) ?? [];
  });
  return [...new Set(found)];
}
