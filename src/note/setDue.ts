import type { Day } from "../model/day";
import { firstNamesOf, splitCheckbox, type NamedPeople } from "./actionLine";
import { editLine, type ItemAddress, type ItemEdit } from "./editLine";
import { fieldForm, type FormRules } from "./fieldForm";
import { joinCheckbox } from "./itemStatus";
import { formOfDate, removeDateField, setDateField } from "./setDateField";

/**
 * Sets the day on which an item is due, or removes it for null.
 *
 * @param people whom a first name behind an `@` may mean in the note
 */
export function setDue(
  text: string,
  address: ItemAddress,
  due: Day | null,
  people: NamedPeople,
  rules: FormRules,
): ItemEdit {
  const named = firstNamesOf(people);
  return editLine(text, address, (line) => {
    const parts = splitCheckbox(line);
    if (parts === null) return { kind: "gone" };
    const known = rules.taskFormat === "automatic" ? formOfDate(parts.text, "due", named) : null;
    const form = known ?? fieldForm(parts.text, text, rules);
    const changed =
      due === null
        ? removeDateField(parts.text, "due", named)
        : setDateField(parts.text, "due", due, form, named);
    // A checkbox without any text would be an action item no more.
    const isSame = changed === parts.text || changed.trim() === "";
    return isSame ? { kind: "unchanged" } : joinCheckbox({ ...parts, text: changed });
  });
}
