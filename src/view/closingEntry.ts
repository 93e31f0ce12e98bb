import type { ItemRow } from "../index/dashboard";
import type { OpenPromise } from "../index/closingMaterial";
import type { Evidence, EvidenceKind } from "../model/closing";
import type { Day } from "../model/day";
import type { Outcome } from "../model/note";
import type { NewClosing } from "../model/newNote";
import type { Relationship } from "../model/relationship";
import { readable, type Entered } from "./entered";
import { flawsOf, isUnreadable, type Checked } from "./flaws";

/** The form of a closing note as it is filled in. */
export interface ClosingEntry {
  readonly relationship: Relationship;
  readonly outcome: Outcome;
  readonly date: Entered<Day>;
  /** What is ticked. */
  readonly evidence: readonly Evidence[];
  readonly open: readonly OpenPromise[];
  readonly kept: readonly OpenPromise[];
}

export type ClosingField = "outcome" | "date" | "open" | EvidenceKind;

/** What *Create closing note* is told, and the open items that are dropped with it. */
export interface ClosingInput {
  readonly closing: NewClosing;
  readonly dropped: readonly ItemRow[];
}

/** What the entry asks for, or what is wrong with it. */
export function checkClosing({
  open,
  kept,
  date: entered,
  ...asked
}: ClosingEntry): Checked<ClosingField, ClosingInput> {
  const date = readable(entered);
  const flaws = flawsOf<ClosingField>(
    ["date", "date-unreadable", isUnreadable(entered)],
    ["date", "date-missing", entered === null],
  );
  if (flaws.size > 0 || date === null) return { kind: "flawed", flaws };
  const listed = kept.filter(({ isForSharing }) => isForSharing);
  const dropped = open.filter((promise) => !kept.includes(promise)).map(({ row }) => row);
  return { kind: "ready", input: { closing: { ...asked, date, kept: listed }, dropped } };
}
