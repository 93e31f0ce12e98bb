import { statusOfMark, type ExtraMarks, type ItemStatus, type LinePlace } from "../model/actionItem";
import type { Day } from "../model/day";
import type { TaskFormat } from "../model/settings";
import { fieldsOf, type FieldToken } from "./actionFields";
import { parseActionLine, splitCheckbox, type CheckboxLine } from "./actionLine";
import { findLine } from "./findLine";
import { fingerprintOf, headingsAbove, linesOf } from "./lines";

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
    const repeats = parseActionLine(line, { mentor: null, mentee: null })?.recurrence != null;
    if (repeats && done) return { kind: "repeats" };
    return done ? ticked(parts, rules) : unticked(parts);
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
    place: placeOfLine(written, found.number),
    fingerprint: fingerprintOf(written),
    replaced: found.line.text,
  };
}

function placeOfLine(text: string, number: number): LinePlace {
  const lines = linesOf(text);
  const line = lines[number]?.text ?? "";
  return {
    line: number,
    text: line,
    blockId: splitCheckbox(line)?.blockId ?? null,
    heading: headingsAbove(lines)[number] ?? null,
    before: lines[number - 1]?.text ?? null,
    after: lines[number + 1]?.text ?? null,
    unique: lines.filter((other) => other.text === line).length === 1,
  };
}

function ticked(parts: CheckboxLine, rules: TickRules): string {
  const text = withoutDoneDate(parts.text);
  const date = rules.addDoneDate ? doneDate(text, rules) : "";
  return joinCheckbox({ ...parts, mark: "x", text: text + date });
}

function unticked(parts: CheckboxLine): string {
  return joinCheckbox({ ...parts, mark: " ", text: withoutDoneDate(parts.text) });
}

function joinCheckbox({ lead, mark, gap, text, tail }: CheckboxLine): string {
  return `${lead}[${mark}]${gap}${text}${tail}`;
}

/** The bracketed form is written with two leading spaces, as Tasks does. */
function doneDate(text: string, { today, taskFormat }: TickRules): string {
  const format = taskFormat === "automatic" ? formatOf(fieldsOf(text)) : taskFormat;
  return format === "bracketed" ? `  [completion:: ${today}]` : ` ✅ ${today}`;
}

/** The form that the line itself uses for what Tasks knows too; emoji where it uses none. */
function formatOf(tokens: readonly FieldToken[]): "emoji" | "bracketed" {
  const theirs = tokens.filter(({ field }) => field !== "owner" && field !== "goal");
  return theirs.length > 0 && theirs.every(({ form }) => form === "bracketed") ? "bracketed" : "emoji";
}

function withoutDoneDate(text: string): string {
  const dates = fieldsOf(text).filter(({ field }) => field === "done");
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
