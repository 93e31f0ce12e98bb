import type { Day, Time } from "./day";
import type { NotePath } from "./notePath";

/** Why a note is one to check. What it means and the way out is said in words by the views. */
export type Problem =
  | { readonly kind: "broken-properties" }
  | { readonly kind: "unreadable-property"; readonly property: string; readonly value: string }
  | { readonly kind: "missing-date" }
  | {
      readonly kind: "impossible-date";
      readonly field: string;
      readonly value: string;
      readonly line: number;
    }
  | { readonly kind: "field-twice"; readonly field: string; readonly line: number }
  | { readonly kind: "missing-link"; readonly property: string; readonly target: string }
  | { readonly kind: "people-differ"; readonly agreement: NotePath }
  | { readonly kind: "nobody-named" }
  | { readonly kind: "neither-is-you" }
  | { readonly kind: "same-person-twice" }
  | { readonly kind: "sides-swapped" }
  | {
      readonly kind: "same-meeting";
      readonly other: NotePath;
      readonly date: Day;
      readonly time: Time | null;
    }
  | { readonly kind: "two-active-agreements"; readonly other: NotePath }
  /** There is a closing note, and the agreement that it ends goes on. */
  | { readonly kind: "closing-alone"; readonly agreement: NotePath }
  | { readonly kind: "item-twice"; readonly other: NotePath; readonly description: string }
  | { readonly kind: "end-before-start" }
  | { readonly kind: "conflict-copy"; readonly other: NotePath }
  | { readonly kind: "unreadable-note" };

/** A problem and the note that it is found in. */
export interface NoteProblem {
  readonly path: NotePath;
  readonly problem: Problem;
}
