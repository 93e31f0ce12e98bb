import type { Day } from "../model/day";
import { editLine, type ItemAddress, type ItemEdit } from "./editLine";
import { withListDay, type ListDay } from "./listLine";

/** Sets a day of a goal or an activity, or takes it away; every other character of the note stays. */
export function setListDay(text: string, address: ItemAddress, name: ListDay, day: Day | null): ItemEdit {
  return editLine(text, address, (line) => {
    const changed = withListDay(line, name, day);
    return changed === line ? { kind: "unchanged" } : changed;
  });
}
