import { isOpen, type ActionItem } from "../model/actionItem";
import { dayOf, type Day } from "../model/day";
import type { ParsedNote } from "../model/note";
import type { Relationship, RelationshipKey } from "../model/relationship";
import type { ItemRow } from "./dashboard";
import { daysFrom } from "./daysFrom";
import { halfMoved } from "./halfMoved";
import { agesIn, dayOfItem } from "./itemAge";
import { goalServed } from "./itemGoal";
import { inDueOrder } from "./itemOrder";
import { LooseItems } from "./looseItems";
import type { NoteIndex } from "./noteIndex";
import { itemsOfNote, pathOfKey, type NoteItems } from "./noteItems";
import { ownersIn } from "./ownersIn";
import { Remembered } from "./remembered";

/** Says of an item, by its key too, whether it has a row. */
export type HasRow = (key: string, item: ActionItem) => boolean;

/** The rows of each relationship's items, soonest first, and of those that belong to none, under null. */
export type RowsByRelationship = ReadonlyMap<RelationshipKey | null, readonly ItemRow[]>;

/**
 * The rows of action items, kept from one question to the next: only relationships that changed since are
 * seen through again. An item that stands in both notes of one meeting has one row.
 */
export class ItemRows {
  readonly #loose: LooseItems;
  readonly #open = new Remembered<readonly ItemRow[]>();
  readonly #closed = new Remembered<readonly ItemRow[]>();

  constructor(private readonly index: NoteIndex) {
    this.#loose = new LooseItems(index);
  }

  /** The open items, and those that are shown as if they were: ticked a moment ago. */
  open(now: Date, lingering: ReadonlySet<string>): RowsByRelationship {
    return this.rows(now, this.#open, lingering, (key, item) => isOpen(item) || lingering.has(key));
  }

  /** All others. */
  closed(now: Date, lingering: ReadonlySet<string>): RowsByRelationship {
    return this.rows(now, this.#closed, lingering, (key, item) => !isOpen(item) && !lingering.has(key));
  }

  /** The rows of one relationship's items, or of those that belong to none. */
  of(relationship: Relationship | null, now: Date, hasRow: HasRow): readonly ItemRow[] {
    return rowsOf(this.index, relationship, this.sourcesOf(relationship), daysFrom(dayOf(now)), hasRow);
  }

  /** All items that belong to a relationship, or to none, by the notes that they stand in. */
  sourcesOf(relationship: Relationship | null): readonly NoteItems[] {
    const own = relationship === null ? [] : this.index.notesOf(relationship.key).map(itemsOfNote);
    return [...own, ...this.looseOf(relationship)];
  }

  /** Those of them that stand in notes that belong to nobody by themselves; told apart by identity. */
  looseOf(relationship: Relationship | null): readonly NoteItems[] {
    return this.#loose.byRelationship().get(relationship?.key ?? null) ?? [];
  }

  private rows(
    now: Date,
    known: Remembered<readonly ItemRow[]>,
    lingering: ReadonlySet<string>,
    hasRow: HasRow,
  ): RowsByRelationship {
    const today = dayOf(now);
    const daysUntil = daysFrom(today);
    const rowsFor = (relationship: Relationship | null): readonly ItemRow[] => {
      const loose = this.looseOf(relationship);
      const from = [today, this.lingeringIn(relationship, loose, lingering), ...loose];
      const make = () => rowsOf(this.index, relationship, this.sourcesOf(relationship), daysUntil, hasRow);
      return known.of(relationship ?? this, from, make);
    };
    const all = [...this.index.relationships(), null];
    return new Map(all.map((relationship) => [relationship?.key ?? null, rowsFor(relationship)]));
  }

  /** Names those of the lingering items that belong to a relationship, in one text. */
  private lingeringIn(
    relationship: Relationship | null,
    loose: readonly NoteItems[],
    lingering: ReadonlySet<string>,
  ): string {
    const isIn = (key: string): boolean => {
      const path = pathOfKey(key);
      const own = this.index.relationshipOf(path);
      return own === null ? loose.some(({ note }) => note.path === path) : own === relationship;
    };
    return lingering.size === 0 ? "" : [...lingering].filter(isIn).join("\n");
  }
}

function rowsOf(
  index: NoteIndex,
  relationship: Relationship | null,
  notes: readonly NoteItems[],
  daysUntil: (day: Day) => number,
  hasRow: HasRow,
): readonly ItemRow[] {
  const moved = new Set(relationship?.meetings.flatMap(halfMoved));
  const rowFor = rowMaker(index, relationship, daysUntil);
  const rows: ItemRow[] = [];
  for (const { note, items } of notes.toSorted(laterPathFirst)) {
    for (const { key, item } of items) {
      if (!moved.has(item) && hasRow(key, item)) rows.push(rowFor(key, item, note));
    }
  }
  return inDueOrder(rows);
}

function laterPathFirst({ note: a }: NoteItems, { note: b }: NoteItems): number {
  return a.path > b.path ? -1 : Number(a.path < b.path);
}

/** What the rows of one relationship have in common is found once: there may be thousands. */
function rowMaker(
  index: NoteIndex,
  relationship: Relationship | null,
  daysUntil: (day: Day) => number,
): (key: string, item: ActionItem, note: ParsedNote) => ItemRow {
  const agreement = relationship?.agreement ?? null;
  const ageOf = agesIn(relationship);
  const ownerOf = ownersIn(relationship, index);
  return (key, item, note) => {
    const made = dayOfItem(item, note);
    const { path } = note;
    return {
      key,
      item,
      path,
      note,
      relationship,
      status: item.status,
      goal: goalServed(item.goal, path, agreement, index.linkResolver)?.words ?? item.goal,
      owner: ownerOf(item, note),
      due: item.due,
      daysUntilDue: item.due === null || !isOpen(item) ? null : daysUntil(item.due),
      made,
      meetingsOld: ageOf(made),
    };
  };
}
