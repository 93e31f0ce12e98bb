import type { LinePlace } from "./actionItem";
import type { Day } from "./day";

/** A goal of an agreement: a list item under its *Goals*. */
export interface Goal {
  /** Its words, without fields and block id. Items name a goal by them or by the block. */
  readonly words: string;
  readonly block: string | null;
  readonly by: Day | null;
  readonly met: Day | null;
  /** What is nested under it: how the mentor can help. */
  readonly support: readonly string[];
  readonly place: LinePlace;
}
