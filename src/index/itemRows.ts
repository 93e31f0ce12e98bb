import { isOpen, type ActionItem } from "../model/actionItem";
import { dayOf, daysBetween, parseDay, type Day } from "../model/day";
import type { OtherNote, ParsedNote } from "../model/note";
import { titleOf } from "../model/notePath";
import { self, type PersonKey } from "../model/person";
import type { Relationship, RelationshipKey } from "../model/relationship";
import type { ItemGroup, ItemRow, OwnerView } from "./dashboard";
import type { NoteIndex } from "./noteIndex";
import { personFor } from "./people";

/** Says of an item, by its key too, whether it is shown although it is not open. */
export type ShownAnyway = (key: string, item: ActionItem) => boolean;

/** The rows of each relationship's open items, and of those that belong to none, under null. */
export type RowsByRelationship = ReadonlyMap<RelationshipKey | null, readonly ItemRow[]>;

/** The open items of all notes. An item that stands in both notes of one meeting counts once. */
export function itemRows(index: NoteIndex, now: Date, shownAnyway: ShownAnyway): RowsByRelationship {
  const rows = new Map<RelationshipKey | null, ItemRow[]>();
  const partners = relationshipsByPartner(index);
  for (const note of index.all()) {
    if (index.copiedFrom(note.path) !== null) continue;
    for (const [ordinal, item] of ordinals(note.items)) {
      const key = `${note.path}\n${item.description}\n${ordinal}`;
      if (!isOpen(item) && !shownAnyway(key, item)) continue;
      const relationship = relationshipOfItem(item, note, index, partners);
      if (note.kind === "agenda" && isMoved(item, note.path, relationship)) continue;
      const group = relationship?.key ?? null;
      const row = rowOf(key, item, note, relationship, index, now);
      const ofGroup = rows.get(group);
      if (ofGroup === undefined) rows.set(group, [row]);
      else ofGroup.push(row);
    }
  }
  for (const group of rows.values()) group.sort(soonestFirst);
  return rows;
}

/** Groups in the order of the relationships; items that belong to none come last. */
export function itemGroups(rows: RowsByRelationship, order: readonly Relationship[]): readonly ItemGroup[] {
  const filed = order.map((relationship) => ({ relationship, rows: rows.get(relationship.key) ?? [] }));
  const groups: readonly ItemGroup[] = [...filed, { relationship: null, rows: rows.get(null) ?? [] }];
  return groups.filter((group) => group.rows.length > 0);
}

/** Tells identical items of one note apart: the first of them is 0, the next 1. */
function ordinals(items: readonly ActionItem[]): readonly (readonly [number, ActionItem])[] {
  const seen = new Map<string, number>();
  return items.map((item) => {
    const ordinal = seen.get(item.description) ?? 0;
    seen.set(item.description, ordinal + 1);
    return [ordinal, item];
  });
}

type ByPartner = ReadonlyMap<PersonKey, readonly Relationship[]>;

function relationshipsByPartner(index: NoteIndex): ByPartner {
  const partners = new Map<PersonKey, Relationship[]>();
  for (const relationship of index.relationships()) {
    const key = relationship.partner.key;
    partners.set(key, [...(partners.get(key) ?? []), relationship]);
  }
  return partners;
}

/**
 * An item of our notes belongs where its note does. Elsewhere it belongs to the one relationship whose
 * people or notes the line links to, else the note.
 */
function relationshipOfItem(
  item: ActionItem,
  note: ParsedNote,
  index: NoteIndex,
  partners: ByPartner,
): Relationship | null {
  if (note.kind !== "other") return index.relationshipOf(note.path);
  const byLine = linkedRelationships(item.links, note, index, partners);
  const candidates = byLine.length > 0 ? byLine : linkedRelationships(note.links, note, index, partners);
  return candidates.length === 1 ? (candidates[0] ?? null) : null;
}

function linkedRelationships(
  links: readonly string[],
  note: OtherNote,
  index: NoteIndex,
  partners: ByPartner,
): readonly Relationship[] {
  const found = links.flatMap((target) => {
    const path = index.linkResolver(target, note.path);
    const filed = path === null ? null : index.relationshipOf(path);
    if (filed !== null) return [filed];
    const named = { name: target.slice(target.lastIndexOf("/") + 1), target };
    return partners.get(personFor(named, note.path, index.userNames, index.linkResolver).key) ?? [];
  });
  return [...new Set(found)];
}

function isMoved(item: ActionItem, path: string, relationship: Relationship | null): boolean {
  return (
    relationship?.problems.some(
      ({ path: where, problem }) =>
        where === path && problem.kind === "item-twice" && problem.description === item.description,
    ) ?? false
  );
}

function rowOf(
  key: string,
  item: ActionItem,
  note: ParsedNote,
  relationship: Relationship | null,
  index: NoteIndex,
  now: Date,
): ItemRow {
  return {
    key,
    item,
    path: note.path,
    fingerprint: note.fingerprint,
    status: item.status,
    owner: ownerOf(item, note, relationship, index),
    due: item.due,
    daysUntilDue: item.due === null || !isOpen(item) ? null : daysBetween(dayOf(now), item.due),
    meetingsOld: meetingsSince(dayOfItem(item, note), relationship),
  };
}

/** Without an owner, an item of our notes is the mentee's, and one elsewhere the user's. */
function ownerOf(
  { owner }: ActionItem,
  note: ParsedNote,
  relationship: Relationship | null,
  index: NoteIndex,
): OwnerView {
  if (owner === null && note.kind === "other") return { kind: "you" };
  if (owner?.kind === "person") {
    const person = personFor(owner.person, note.path, index.userNames, index.linkResolver);
    if (person.key === self) return { kind: "you" };
    const isPartner = person.key === relationship?.partner.key || person.name === relationship?.partner.name;
    return isPartner ? { kind: "partner", name: person.name } : { kind: "other", name: person.name };
  }
  const role = owner?.role ?? "mentee";
  if (role === "both") return { kind: "both" };
  if (relationship === null) return { kind: "you" };
  if (role === relationship.role) return { kind: "you" };
  if (relationship.role === null) return { kind: "other", name: relationship[role].name };
  return { kind: "partner", name: relationship.partner.name };
}

/** The day from which an item's age counts: its meeting's, else the one that the note or item gives. */
export function dayOfItem(item: ActionItem, note: ParsedNote): Day | null {
  switch (note.kind) {
    case "agenda":
    case "recap":
    case "closing":
      return note.date;
    case "agreement":
      return item.created ?? note.agreed ?? note.started;
    case "other":
      return item.created ?? parseDay(titleOf(note.path).slice(0, 10));
  }
}

function meetingsSince(day: Day | null, relationship: Relationship | null): number {
  if (day === null || relationship === null) return 0;
  return relationship.meetings.filter(({ date, status }) => status === "held" && date > day).length;
}

/** Overdue first, then by due day; items without one keep the order of their notes, newest note first. */
function soonestFirst(a: ItemRow, b: ItemRow): number {
  if (a.due !== b.due) return (a.due ?? "9999") < (b.due ?? "9999") ? -1 : 1;
  if (a.path !== b.path) return a.path < b.path ? 1 : -1;
  return a.item.place.line - b.item.place.line;
}
