import { splitCheckbox } from "./actionLine";
import { editLine, type ItemAddress, type ItemEdit } from "./editLine";

/**
 * Puts what somebody made of an item's line elsewhere in its place, as one line or several. What is no
 * checkbox any more is not taken.
 */
export function replaceLine(text: string, address: ItemAddress, written: string): ItemEdit {
  const lines = written.split(/\r\n?|\n/);
  return editLine(text, address, (line) => {
    if (line !== address.place.text || lines.some((one) => splitCheckbox(one) === null))
      return { kind: "gone" };
    return lines.length === 1 && lines[0] === line ? { kind: "unchanged" } : lines;
  });
}
