import type { ActionItem } from "../model/actionItem";
import { parseDay, type Day } from "../model/day";
import type { ParsedNote } from "../model/note";
import { titleOf } from "../model/notePath";
import type { Relationship } from "../model/relationship";

/** How many meetings of its relationship were held since a day; 0 where that cannot be told. */
export type Age = (made: Day | null) => number;

/** The days of the relationship's meetings are gathered once. */
export function agesIn(relationship: Relationship | null): Age {
  if (relationship === null) return () => 0;
  const held = heldDays(relationship);
  return (made) => (made === null ? 0 : held.length - countUpTo(held, made));
}

function heldDays({ meetings }: Relationship): readonly Day[] {
  return meetings.filter(({ status }) => status === "held").map(({ date }) => date);
}

/** How many of the days, which are in order, are that day or before it. */
function countUpTo(days: readonly Day[], day: Day): number {
  let [from, to] = [0, days.length];
  while (from < to) {
    const middle = (from + to) >> 1;
    if ((days[middle] ?? "") <= day) from = middle + 1;
    else to = middle;
  }
  return from;
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
