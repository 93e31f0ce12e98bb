import { isOpen, type ActionItem } from "../model/actionItem";
import type { Day } from "../model/day";
import type { AgendaNote } from "../model/note";
import type { NotePath } from "../model/notePath";
import type { Role } from "../model/person";
import type { Relationship } from "../model/relationship";
import type { ItemRow } from "./dashboard";
import { dayOfItem } from "./itemAge";
import { ItemRows, type HasRow } from "./itemRows";
import type { NoteIndex } from "./noteIndex";

/**
 * The items that a live block shows: those open now; in an agenda those of its meeting's time, open
 * then or closed since the meeting before.
 *
 * @param from the note that the block stands in, whose own items it leaves out; null outside of notes
 * @param lingering keys of items that stay in their place although they were just ticked
 */
export function liveItems(
  index: NoteIndex,
  relationship: Relationship,
  from: NotePath | null,
  now: Date,
  lingering: ReadonlySet<string>,
): readonly ItemRow[] {
  const note = from === null ? null : index.get(from);
  const asOf = note?.kind === "agenda" ? asOfMeeting(note, relationship) : isOpen;
  const hasRow: HasRow = (key, item) => lingering.has(key) || asOf(item, null);
  const rows = new ItemRows(index).of(relationship, now, hasRow);
  return rows.filter(({ path, key, item }) => {
    const source = index.get(path);
    return path !== from && (lingering.has(key) || (source !== null && asOf(item, dayOfItem(item, source))));
  });
}

type AsOf = (item: ActionItem, made: Day | null) => boolean;

/** Made before the meeting, and open at it or closed since the last one that was held before it. */
function asOfMeeting({ date }: AgendaNote, { meetings }: Relationship): AsOf {
  if (date === null) return isOpen;
  const before =
    meetings.findLast((meeting) => meeting.status === "held" && meeting.date < date)?.date ?? null;
  return (item, made) => {
    if (made !== null && made >= date) return false;
    return isOpen(item) || wasClosedSince(item.done ?? item.cancelled, before);
  };
}

function wasClosedSince(closed: Day | null, before: Day | null): boolean {
  return closed !== null && (before === null || closed >= before);
}

/** Whether an item is of one side; what both promised is of either. */
export function isOf({ owner }: ItemRow, side: Role, relationship: Relationship | null): boolean {
  if (owner.kind === "both") return true;
  const role = relationship?.role ?? null;
  return role !== null && owner.kind === (side === role ? "you" : "partner");
}
