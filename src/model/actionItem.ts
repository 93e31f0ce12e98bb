import type { Day } from "./day";
import type { PersonName, Role } from "./person";

/** Open items wait for somebody; an item in progress is open too. */
export type ItemStatus = "open" | "in-progress" | "done" | "cancelled";

/** How much an item matters, most first, in the words of Tasks; without a field it is `none`, above `low`. */
export const priorities = ["highest", "high", "medium", "none", "low", "lowest"] as const;
export type Priority = (typeof priorities)[number];

/** Whose an item is, as its line says. */
export type Owner =
  | { readonly kind: "role"; readonly role: Role | "both" }
  | { readonly kind: "person"; readonly person: PersonName };

/** What the line of an action item says. */
export interface ActionLine {
  /** The character between the brackets. */
  readonly mark: string;
  /** The text without recognized fields, owner marks and block id; tags stay. */
  readonly description: string;
  readonly tags: readonly string[];
  readonly owner: Owner | null;
  /** The goal's words, or a link to its block, as written. */
  readonly goal: string | null;
  readonly due: Day | null;
  readonly scheduled: Day | null;
  readonly start: Day | null;
  readonly created: Day | null;
  readonly done: Day | null;
  readonly cancelled: Day | null;
  readonly priority: Priority;
  /** The rule's words, not interpreted. */
  readonly recurrence: string | null;
  readonly id: string | null;
  readonly dependsOn: readonly string[];
  readonly onCompletion: string | null;
  /** Without the `^`. */
  readonly blockId: string | null;
  /** Fields that give a date that does not exist, or that stand twice. */
  readonly flaws: readonly FieldFlaw[];
}

/** What is wrong with a field of a line: its name, and its value as written. */
export interface FieldFlaw {
  readonly kind: "impossible-date" | "field-twice";
  readonly field: string;
  readonly value: string;
}

/**
 * Where an item's line stood when its note was read: enough to find the same line again in a text
 * that has changed since, and to notice when it cannot be told any more.
 */
export interface LinePlace {
  /** From 0. */
  readonly line: number;
  /** The whole line, without its line ending. */
  readonly text: string;
  /** Without the `^`; null where the line has none, or shares it with another. */
  readonly blockId: string | null;
  /** The heading above, as written after its `#`; null before the first. */
  readonly heading: string | null;
  /** The lines right above and below; null at the ends of the note. */
  readonly before: string | null;
  readonly after: string | null;
  /** How many lines of the note read the same, this one included. */
  readonly alike: number;
  /** How many of them stand above it. */
  readonly alikeAbove: number;
  /** Whether no other line that read the same stood under that heading between those neighbors. */
  readonly uniqueInPlace: boolean;
}

/** Something that somebody promised: a checkbox with text in a note that takes part. */
export interface ActionItem extends ActionLine {
  /** As in the line; where that would be nothing, its text with the fields. */
  readonly description: string;
  readonly status: ItemStatus;
  /** What is noted under it, without list markers: progress, feedback, obstacles. */
  readonly remarks: readonly string[];
  /** Targets of the links in the line, as written. */
  readonly links: readonly string[];
  readonly place: LinePlace;
}

/** Whether somebody still has to do it: an item in progress is open. */
export function isOpen(item: { readonly status: ItemStatus }): boolean {
  return item.status === "open" || item.status === "in-progress";
}

/** What the marks between the brackets mean beside the four that everybody knows. */
export interface ExtraMarks {
  readonly done: string;
  readonly cancelled: string;
}

/** A space is open, `x` and `X` done, `-` cancelled, `/` in progress; any other mark is open and stays. */
export function statusOfMark(mark: string, extra: ExtraMarks): ItemStatus {
  if (mark === " ") return "open";
  if (mark === "x" || mark === "X" || extra.done.includes(mark)) return "done";
  if (mark === "-" || extra.cancelled.includes(mark)) return "cancelled";
  return mark === "/" ? "in-progress" : "open";
}
