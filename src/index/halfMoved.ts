import type { ActionItem } from "../model/actionItem";
import type { Meeting } from "../model/meeting";
import type { AgendaNote, RecapNote } from "../model/note";
import type { NoteProblem } from "../model/problem";
import { isSameItem } from "../note/moveItems";

/** Meetings are many, and each is asked about again whenever anything has changed. */
const known = new WeakMap<object, readonly ActionItem[]>();

/**
 * The agenda's items that stand in the recap too, because moving them was cut off half-way. Each of
 * the recap accounts for one of the agenda, so that an item promised twice is not lost.
 */
export function halfMoved(meeting: Pick<Meeting, "agenda" | "recap">): readonly ActionItem[] {
  const { agenda, recap } = meeting;
  if (agenda === null || recap === null) return [];
  const items = known.get(meeting) ?? inBoth(agenda, recap);
  known.set(meeting, items);
  return items;
}

function inBoth(agenda: AgendaNote, recap: RecapNote): readonly ActionItem[] {
  const left = [...recap.items];
  return agenda.items.filter((item) => {
    const at = left.findIndex((other) => isSameItem(item, other));
    if (at !== -1) left.splice(at, 1);
    return at !== -1;
  });
}

/** Items that stand in both notes of a meeting, as what is wrong with its agenda. */
export function itemsTwice(meeting: Meeting): readonly NoteProblem[] {
  const { agenda, recap } = meeting;
  if (agenda === null || recap === null) return [];
  return halfMoved(meeting).map(({ description }) => ({
    path: agenda.path,
    problem: { kind: "item-twice", other: recap.path, description },
  }));
}
