import type { LinePlace } from "./actionItem";
import type { Day } from "./day";

/** Something that two people plan to do together: a list item under an agreement's *Activities*. */
export interface Activity {
  /** Its words, without fields and block id. */
  readonly words: string;
  /** When it was done last; null while it waits. */
  readonly tried: Day | null;
  readonly place: LinePlace;
}
