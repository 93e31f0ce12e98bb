import { daysBetween, type Day } from "./day";
import { lastHeld } from "./meeting";
import type { Relationship } from "./relationship";

/** A relationship is new while it began no longer ago than this, in days, and nobody has met. */
const beganLately = 31;

/** Whether nobody but the two can say if they know each other: there is no agreement, and no meeting of theirs. */
export function mayBeNew({ meetings, agreement }: Relationship): boolean {
  return agreement === null && lastHeld(meetings) === null;
}

/** Whether a meeting on that day would be the first of two people who do not know each other yet. */
export function isFirstMeeting({ meetings, agreement }: Relationship, date: Day): boolean {
  const started = agreement?.started ?? null;
  return lastHeld(meetings) === null && started !== null && daysBetween(started, date) <= beganLately;
}
