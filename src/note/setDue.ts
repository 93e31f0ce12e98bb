import type { Day } from "../model/day";
import { namesOf, type NamedPeople } from "./actionLine";
import { editItemText } from "./editItemText";
import type { ItemAddress, ItemEdit } from "./editLine";
import { fieldForm, type FormRules } from "./fieldForm";
import { formOfDate, removeDateField, setDateField } from "./setDateField";

/**
 * Sets the day on which an item is due, or removes it for null.
 *
 * @param people whom a name behind an `@` may mean in the note
 */
export function setDue(
  text: string,
  address: ItemAddress,
  due: Day | null,
  people: NamedPeople,
  rules: FormRules,
): ItemEdit {
  const named = namesOf(people);
  return editItemText(text, address, (itemText) => {
    if (due === null) return removeDateField(itemText, "due", named);
    const known = rules.taskFormat === "automatic" ? formOfDate(itemText, "due", named) : null;
    return setDateField(itemText, "due", due, known ?? fieldForm(itemText, text, rules), named);
  });
}
