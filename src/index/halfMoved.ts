import type { ActionItem } from "../model/actionItem";
import type { Meeting } from "../model/meeting";
import { isSameItem } from "../note/moveItems";

/**
 * The agenda's items that stand in the recap too, because moving them was cut off half-way. Each of
 * the recap accounts for one of the agenda, so that an item promised twice is not lost.
 */
export function halfMoved({ agenda, recap }: Pick<Meeting, "agenda" | "recap">): readonly ActionItem[] {
  if (agenda === null || recap === null) return [];
  const left = [...recap.items];
  return agenda.items.filter((item) => {
    const at = left.findIndex((other) => isSameItem(item, other));
    if (at !== -1) left.splice(at, 1);
    return at !== -1;
  });
}
