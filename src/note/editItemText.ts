import { splitCheckbox } from "./actionLine";
import { editLine, type ItemAddress, type ItemEdit } from "./editLine";
import { joinCheckbox } from "./itemStatus";

/**
 * Changes what an item says, by the text between its box and its block id; these and all else stay. A change
 * that would leave no text is not made: a checkbox without any is an action item no more.
 */
export function editItemText(
  text: string,
  address: ItemAddress,
  change: (itemText: string) => string,
): ItemEdit {
  return editLine(text, address, (line) => {
    const parts = splitCheckbox(line);
    if (parts === null) return { kind: "gone" };
    const changed = change(parts.text);
    const isSame = changed === parts.text || changed.trim() === "";
    return isSame ? { kind: "unchanged" } : joinCheckbox({ ...parts, text: changed });
  });
}
