import { daysBetween, dayOf, type Day } from "../model/day";
import type { Meeting } from "../model/meeting";
import type { Relationship } from "../model/relationship";

/** So many of the last meetings are offered. */
const offered = 12;
/** A mail that comes more days after a meeting is about something else. */
const daysAfter = 14;

/** The meetings that a received text can be about, latest first: begun or past, not called off. */
export function meetingsReceived({ meetings }: Relationship, now: Date): readonly Meeting[] {
  const today = dayOf(now);
  return meetings
    .filter(({ date, status }) => date <= today && status !== "cancelled" && status !== "missed")
    .slice(-offered)
    .reverse();
}

/** The one that it is most likely about: the last before the day on which it was written. Null where none fits. */
export function meetingReceived(relationship: Relationship, written: Day, now: Date): Meeting | null {
  const before = meetingsReceived(relationship, now).find(({ date }) => date <= written) ?? null;
  return before !== null && daysBetween(before.date, written) <= daysAfter ? before : null;
}
