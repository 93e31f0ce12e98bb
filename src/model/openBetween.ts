import type { Day } from "./day";
import type { NotePath } from "./notePath";

/** An open action item, a question among them, and where it stands. */
export interface OpenItem {
  readonly words: string;
  readonly due: Day | null;
  readonly path: NotePath;
  /** From 0. */
  readonly line: number;
}

/** What is open between two people, as far as it can matter now. Owners are told from the user's side. */
export interface OpenBetween {
  /** The user's own action items past their due day, questions left out. */
  readonly lateItems: number;
  /** The user's own from the last meeting that was held, but those with a due day that is still far. */
  readonly fromLastMeeting: readonly OpenItem[];
  /** The user's own in the agenda of the next meeting. */
  readonly forNextMeeting: readonly OpenItem[];
  /** Questions that the user is to answer, the one that is due first at the front. */
  readonly toAnswer: readonly OpenItem[];
  /** Questions of the user's that are past their due day, in the same order. */
  readonly unanswered: readonly OpenItem[];
}
