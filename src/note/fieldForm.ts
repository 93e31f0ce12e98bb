import type { TaskFormat } from "../model/settings";
import { fieldsOf, type FieldName, type NameReader } from "./actionFields";
import { splitCheckbox } from "./actionLine";
import { linesOf } from "./lines";

/** How a field of an action item is written: `📅 2026-02-06`, or `[due:: 2026-02-06]`. */
export type FieldForm = "emoji" | "bracketed";

/** What decides the form of fields. */
export interface FormRules {
  readonly taskFormat: TaskFormat;
  /** The form that Tasks is set to, where that can be known. */
  readonly tasksForm?: FieldForm | null;
}

/**
 * The form in which a field is written: the one that is set; else that of the item's line; else the one
 * that its note uses; else the one that Tasks is set to; else emoji.
 *
 * @param text the item's text, without checkbox and block id
 * @param note the whole text of its note
 */
export function fieldForm(text: string, note: string, { taskFormat, tasksForm }: FormRules): FieldForm {
  if (taskFormat !== "automatic") return taskFormat;
  return mostlyUsed([text]) ?? formOfNote(note) ?? tasksForm ?? "emoji";
}

/** The form that the items of a note use; null where none has a field that Tasks knows. */
function formOfNote(note: string): FieldForm | null {
  return mostlyUsed(linesOf(note).map(({ text }) => splitCheckbox(text)?.text ?? ""));
}

/** Where names are not known, words behind an `@` may be an owner's, between the fields: capitals go on a name. */
export const anyName: NameReader = (words) => (/^\S+(?: +[\p{Lu}\p{Lo}]\S*)*$/u.test(words) ? words : null);

const ownFields: ReadonlySet<FieldName> = new Set<FieldName>(["owner", "goal"]);

function mostlyUsed(texts: readonly string[]): FieldForm | null {
  const theirs = texts
    .flatMap((text) => fieldsOf(text, anyName))
    .filter(({ field }) => !ownFields.has(field));
  const bracketed = theirs.filter(({ form }) => form === "bracketed").length;
  if (theirs.length === 0) return null;
  return bracketed > theirs.length / 2 ? "bracketed" : "emoji";
}
