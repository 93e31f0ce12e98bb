import type { ItemStatus } from "../model/actionItem";
import type { Day } from "../model/day";
import type { NameReader } from "./actionFields";
import type { CheckboxLine } from "./actionLine";
import type { FieldForm } from "./fieldForm";
import { removeDateField, writtenDate } from "./setDateField";

const marks: Readonly<Record<ItemStatus, string>> = {
  open: " ",
  "in-progress": "/",
  done: "x",
  cancelled: "-",
};

/** The day to note for an item that is closed, and its form; null for none. */
export type ClosingDate = { readonly day: Day; readonly form: FieldForm } | null;

/** A checkbox line in another status. */
export function withStatus(
  parts: CheckboxLine,
  status: ItemStatus,
  date: ClosingDate,
  named: NameReader,
): string {
  return joinCheckbox({ ...parts, mark: marks[status], text: textInStatus(parts.text, status, date, named) });
}

/**
 * An item's text in a status. As in Tasks, the days on which it was done or cancelled stand there as
 * long as it is that.
 */
export function textInStatus(text: string, status: ItemStatus, date: ClosingDate, named: NameReader): string {
  const undated = removeDateField(removeDateField(text, "done", named), "cancelled", named);
  const isClosed = status === "done" || status === "cancelled";
  return isClosed && date !== null ? undated + writtenDate(status, date.day, date.form) : undated;
}

/** The line that the parts are of. */
export function joinCheckbox({ lead, mark, gap, text, tail }: CheckboxLine): string {
  return `${lead}[${mark}]${gap}${text}${tail}`;
}
