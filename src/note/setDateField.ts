import type { Day } from "../model/day";
import { bracketedKeys, fieldsOf, type DateField, type FieldToken, type NameReader } from "./actionFields";
import type { FieldForm } from "./fieldForm";
import { withoutFields } from "./withoutFields";

/** The emoji that Tasks writes for each date; it reads some others too. */
const emojis: Readonly<Record<DateField, string>> = {
  due: "📅",
  scheduled: "⏳",
  start: "🛫",
  created: "➕",
  done: "✅",
  cancelled: "❌",
};

/**
 * An item's text with a date set. One of that kind that stands there already keeps its place when it has
 * the form asked for; of several, one is left.
 */
export function setDateField(
  text: string,
  field: DateField,
  date: Day,
  form: FieldForm,
  named: NameReader,
): string {
  const tokens = datesOf(text, field, named);
  const last = tokens.at(-1);
  if (last?.form !== form) return withoutFields(text, tokens) + writtenDate(field, date, form);
  return withoutFields(replaceValue(text, last, date), tokens.slice(0, -1));
}

/** An item's text without any date of a kind. */
export function removeDateField(text: string, field: DateField, named: NameReader): string {
  return withoutFields(text, datesOf(text, field, named));
}

/** A date as it is put at the end of a text, where Tasks reads from; brackets have two leading blanks there. */
export function writtenDate(field: DateField, date: Day, form: FieldForm): string {
  return form === "emoji" ? ` ${emojis[field]} ${date}` : `  [${keyOf(field)}:: ${date}]`;
}

/** The form that a date of a kind has in a text already; null where there is none. */
export function formOfDate(text: string, field: DateField, named: NameReader): FieldForm | null {
  const form = datesOf(text, field, named).at(-1)?.form;
  return form === "emoji" || form === "bracketed" ? form : null;
}

function datesOf(text: string, field: DateField, named: NameReader): readonly FieldToken[] {
  return fieldsOf(text, named).filter((token) => token.field === field);
}

/** The field keeps its look: which of the emojis, which brackets, the blanks in them. */
function replaceValue(text: string, { start, end, value }: FieldToken, date: Day): string {
  return text.slice(0, start) + text.slice(start, end).replace(value, () => date) + text.slice(end);
}

function keyOf(field: DateField): string {
  const key = Object.keys(bracketedKeys).find((one) => bracketedKeys[one] === field);
  if (key === undefined) throw new RangeError(`No bracketed field is called ${field}.`);
  return key;
}
