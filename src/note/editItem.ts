import { statusOfMark, type ExtraMarks, type ItemStatus, type LinePlace } from "../model/actionItem";
import type { Day } from "../model/day";
import type { TaskFormat } from "../model/settings";
import { fieldsOf, type FieldToken } from "./actionFields";
import { ruleOf, splitCheckbox, type CheckboxLine } from "./actionLine";
import { findLine } from "./findLine";
import { linePlaces } from "./linePlaces";
import { fingerprintOf, linesOf } from "./lines";

/** What became of an edit. Everything but `edited` means that nothing is written. */
export type ItemEdit =
  | {
      readonly kind: "edited";
      /** The whole text of the note, with the one line replaced. */
      readonly text: string;
      /** Where the line stands now, so that the edit can be taken back. */
      readonly place: LinePlace;
      readonly fingerprint: string;
      /** The line as it was. */
      readonly replaced: string;
    }
  | { readonly kind: "unchanged" }
  | { readonly kind: "gone" }
  | { readonly kind: "ambiguous" }
  /** The item repeats: only Tasks knows what its next one is. */
  | { readonly kind: "repeats" };

/** A line of a note as it was when the note was read. */
export interface ItemAddress {
  readonly place: LinePlace;
  /** The fingerprint of the text in which the place was read. */
  readonly fingerprint: string;
}

export interface TickRules {
  readonly today: Day;
  readonly taskFormat: TaskFormat;
  readonly addDoneDate: boolean;
  readonly extraMarks: ExtraMarks;
}

/**
 * Ticks or unticks an item: changes the mark, adds or removes the day on which it was done, and leaves
 * every other character of the note alone.
 */
export function setDone(text: string, address: ItemAddress, done: boolean, rules: TickRules): ItemEdit {
  return editLine(text, address, (line) => {
    const parts = splitCheckbox(line);
    if (parts === null) return { kind: "gone" };
    const isDone = statusOfMark(parts.mark, rules.extraMarks) === ("done" satisfies ItemStatus);
    if (isDone === done) return { kind: "unchanged" };
    if (!done) return unticked(parts);
    return isRecurring(parts.text) ? { kind: "repeats" } : ticked(parts, formatFor(line, text, rules), rules);
  });
}

/** Puts a line back as it was before an edit, if the edited line can still be told. */
export function restoreLine(text: string, address: ItemAddress, line: string): ItemEdit {
  return editLine(text, address, (current) => (current === address.place.text ? line : { kind: "gone" }));
}

type Refusal = Exclude<ItemEdit, { readonly kind: "edited" }>;

function editLine(text: string, address: ItemAddress, edit: (line: string) => string | Refusal): ItemEdit {
  const found = findLine(text, address.place, address.fingerprint);
  if (found.kind !== "found") return found;
  const edited = edit(found.line.text);
  if (typeof edited !== "string") return edited;
  const { start, end } = found.line;
  const written = text.slice(0, start) + edited + text.slice(end);
  return {
    kind: "edited",
    text: written,
    place: linePlaces(linesOf(written))(found.number),
    fingerprint: fingerprintOf(written),
    replaced: found.line.text,
  };
}

/** The people are not known here, so that any name behind an `@` may be an owner's, between the fields. */
function tokensOf(text: string): readonly FieldToken[] {
  return fieldsOf(text, (word) => word);
}

function isRecurring(text: string): boolean {
  return tokensOf(text).some(({ field, value }) => field === "recurrence" && ruleOf(value) !== null);
}

function ticked(parts: CheckboxLine, format: FieldForm, { today, addDoneDate }: TickRules): string {
  const text = withoutDoneDate(parts.text);
  return joinCheckbox({ ...parts, mark: "x", text: addDoneDate ? text + doneDate(today, format) : text });
}

function unticked(parts: CheckboxLine): string {
  return joinCheckbox({ ...parts, mark: " ", text: withoutDoneDate(parts.text) });
}

function joinCheckbox({ lead, mark, gap, text, tail }: CheckboxLine): string {
  return `${lead}[${mark}]${gap}${text}${tail}`;
}

/** The bracketed form is written with two leading spaces, as Tasks does. */
function doneDate(today: Day, format: FieldForm): string {
  return format === "bracketed" ? `  [completion:: ${today}]` : ` ✅ ${today}`;
}

type FieldForm = "emoji" | "bracketed";

/** The form that is set; else that of the line; else the one that its note uses; else emoji. */
function formatFor(line: string, text: string, { taskFormat }: TickRules): FieldForm {
  if (taskFormat !== "automatic") return taskFormat;
  return formIn([line]) ?? formIn(linesOf(text).map((other) => other.text)) ?? "emoji";
}

/** The form that most items use for what Tasks knows too; null where none uses any. */
function formIn(lines: readonly string[]): FieldForm | null {
  const tokens = lines.flatMap((line) => tokensOf(splitCheckbox(line)?.text ?? ""));
  const theirs = tokens.filter(({ field }) => field !== "owner" && field !== "goal");
  const bracketed = theirs.filter(({ form }) => form === "bracketed").length;
  if (theirs.length === 0) return null;
  return bracketed > theirs.length / 2 ? "bracketed" : "emoji";
}

function withoutDoneDate(text: string): string {
  const dates = tokensOf(text).filter(({ field }) => field === "done");
  return dates.reduceRight((rest, { form, start, end }) => {
    const blanks = blanksBefore(rest, start, form === "bracketed" ? 2 : 1);
    return rest.slice(0, start - blanks) + rest.slice(end);
  }, text);
}

function blanksBefore(text: string, at: number, most: number): number {
  let blanks = 0;
  while (blanks < most && text.charAt(at - blanks - 1) === " ") blanks += 1;
  return blanks;
}
