import { addMinutes, dayOf, type Day } from "./day";
import type { Goal } from "./goal";
import type { NotePath } from "./notePath";
import type { Role } from "./person";
import type { Relationship } from "./relationship";
import type { SectionOf } from "./section";

/** What *Add action item* is told. */
export interface NewItem {
  readonly relationship: Relationship;
  /** As typed, without the date and the owner that were read from it. */
  readonly description: string;
  readonly owner: Role | "both";
  readonly goal: Goal | null;
  readonly due: Day | null;
  /** Asked between meetings: then it is the other's to answer. */
  readonly isQuestion: boolean;
}

/** What *Add action item* is going to do, or why it cannot. */
export type PlannedItem =
  | {
      readonly kind: "planned";
      readonly path: NotePath;
      readonly section: SectionOf<"recap">;
      /** The line that will be written. */
      readonly line: string;
    }
  | {
      readonly kind: "refused";
      /**
       * `nowhere`: the relationship has no note for it; `goal-unnamed`: the goal cannot be named in a line; the
       * others are about the description.
       */
      readonly reason: "nowhere" | "goal-unnamed" | "empty" | "holds-field";
    };

/** Response times longer than this, in hours, are a slip of the pen. */
const longestAnswer = 24 * 366;

/** By when a question that is asked now is answered, as agreed; null where nothing is. */
export function answerDue({ agreement }: Relationship, now: Date): Day | null {
  const hours = agreement?.responseTime ?? null;
  if (hours === null || !(hours >= 0 && hours <= longestAnswer)) return null;
  return dayOf(addMinutes(now, hours * 60));
}
