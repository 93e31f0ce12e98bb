import { statusOfMark, type ExtraMarks, type ItemStatus } from "../model/actionItem";
import type { Day } from "../model/day";
import { fieldsOf } from "./actionFields";
import { ruleOf, splitCheckbox } from "./actionLine";
import { editLine, type ItemAddress, type ItemEdit } from "./editLine";
import { anyName, fieldForm, type FormRules } from "./fieldForm";
import { joinCheckbox, textInStatus, withStatus, type ClosingDate } from "./itemStatus";
import { linesOfTasks } from "./tasksAnswer";

/** How a change of an item's status is written. */
export interface TickRules extends FormRules {
  readonly today: Day;
  /** Whether the day on which an item was done or cancelled is noted. */
  readonly addDoneDate: boolean;
  readonly extraMarks: ExtraMarks;
  /** What Tasks makes of a line when it ticks it; null where it has no answer. Absent without Tasks. */
  readonly askTasks?: (line: string) => string | null;
}

/**
 * Ticks or unticks an item: changes the mark, adds or removes the day on which it was done, and leaves
 * every other character of the note alone. Where Tasks is there, it makes the ticked line, and the next
 * one of an item that repeats; an answer of its that does not fit is passed over.
 */
export function setDone(text: string, address: ItemAddress, done: boolean, rules: TickRules): ItemEdit {
  if (!done) return setStatus(text, address, "open", rules);
  return editLine(text, address, (line) => {
    const parts = splitCheckbox(line);
    if (parts === null) return { kind: "gone" };
    if (statusOfMark(parts.mark, rules.extraMarks) === "done") return { kind: "unchanged" };
    const theirs = linesOfTasks(line, rules.askTasks?.(line) ?? null, rules.extraMarks);
    if (theirs !== null) return theirs.map((one) => withDoneDate(one, text, rules));
    if (isRecurring(parts.text)) return { kind: "repeats" };
    return withStatus(parts, "done", dateToNote(parts.text, text, rules), anyName);
  });
}

/** Puts an item into a status by its mark, and nothing else: what follows from ticking is for `setDone`. */
export function setStatus(
  text: string,
  address: ItemAddress,
  status: Exclude<ItemStatus, "done">,
  rules: TickRules,
): ItemEdit {
  return editLine(text, address, (line) => {
    const parts = splitCheckbox(line);
    if (parts === null) return { kind: "gone" };
    if (statusOfMark(parts.mark, rules.extraMarks) === status) return { kind: "unchanged" };
    return withStatus(parts, status, dateToNote(parts.text, text, rules), anyName);
  });
}

/** Tasks only flips lines that it does not look after; what was closed since a meeting is told by the day. */
function withDoneDate(line: string, note: string, rules: TickRules): string {
  const parts = splitCheckbox(line);
  const isDone = parts !== null && statusOfMark(parts.mark, rules.extraMarks) === "done";
  if (!isDone || !rules.addDoneDate || hasDoneDate(parts.text)) return line;
  const date = dateToNote(parts.text, note, rules);
  return joinCheckbox({ ...parts, text: textInStatus(parts.text, "done", date, anyName) });
}

function hasDoneDate(text: string): boolean {
  return fieldsOf(text, anyName).some(({ field }) => field === "done");
}

function dateToNote(text: string, note: string, rules: TickRules): ClosingDate {
  return rules.addDoneDate ? { day: rules.today, form: fieldForm(text, note, rules) } : null;
}

function isRecurring(text: string): boolean {
  return fieldsOf(text, anyName).some(({ field, value }) => field === "recurrence" && ruleOf(value) !== null);
}
