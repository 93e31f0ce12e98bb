import { isOpen, type ActionItem } from "../model/actionItem";
import { dayOf, type Day } from "../model/day";
import type { ParsedNote } from "../model/note";
import { self } from "../model/person";
import type { Relationship, RelationshipKey } from "../model/relationship";
import type { ItemGroup, ItemRow, OwnerView } from "./dashboard";
import { daysFrom } from "./daysFrom";
import { halfMoved } from "./halfMoved";
import { itemAges } from "./itemAge";
import { itemFiling } from "./itemFiling";
import type { NoteIndex } from "./noteIndex";
import { personFor } from "./people";

/** Says of an item, by its key too, whether it is shown although it is not open. */
export type ShownAnyway = (key: string, item: ActionItem) => boolean;

/** The rows of each relationship's open items, and of those that belong to none, under null. */
export type RowsByRelationship = ReadonlyMap<RelationshipKey | null, readonly ItemRow[]>;

/** The open items of all notes. An item that stands in both notes of one meeting counts once. */
export function itemRows(index: NoteIndex, now: Date, shownAnyway: ShownAnyway): RowsByRelationship {
  const rows = new Map<RelationshipKey | null, ItemRow[]>();
  const moved = itemsMoved(index);
  const relationshipOf = itemFiling(index);
  const ageOf = itemAges();
  const daysUntil = daysFrom(dayOf(now));
  for (const note of index.all()) {
    if (index.copiedFrom(note.path) !== null) continue;
    for (const [ordinal, item] of ordinals(note.items)) {
      const key = `${note.path}\n${item.description}\n${ordinal}`;
      if (moved.has(item) || !(isOpen(item) || shownAnyway(key, item))) continue;
      const relationship = relationshipOf(item, note);
      const owner = ownerOf(item, note, relationship, index);
      const row = {
        ...rowOf(key, item, note, daysUntil),
        owner,
        meetingsOld: ageOf(item, note, relationship),
      };
      const group = relationship?.key ?? null;
      const ofGroup = rows.get(group);
      if (ofGroup === undefined) rows.set(group, [row]);
      else ofGroup.push(row);
    }
  }
  for (const group of rows.values()) group.sort(soonestFirst);
  return rows;
}

/** Items of agendas that their recaps hold already. */
export function itemsMoved(index: NoteIndex): ReadonlySet<ActionItem> {
  return new Set(index.relationships().flatMap(({ meetings }) => meetings.flatMap(halfMoved)));
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

function rowOf(
  key: string,
  item: ActionItem,
  { path, fingerprint }: ParsedNote,
  daysUntil: (day: Day) => number,
): Omit<ItemRow, "owner" | "meetingsOld"> {
  const { status, due } = item;
  const daysUntilDue = due === null || !isOpen(item) ? null : daysUntil(due);
  return { key, item, path, fingerprint, status, due, daysUntilDue };
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

/** Overdue first, then by due day; items without one keep the order of their notes, newest note first. */
function soonestFirst(a: ItemRow, b: ItemRow): number {
  if (a.due !== b.due) return (a.due ?? "9999") < (b.due ?? "9999") ? -1 : 1;
  if (a.path !== b.path) return a.path < b.path ? 1 : -1;
  return a.item.place.line - b.item.place.line;
}
