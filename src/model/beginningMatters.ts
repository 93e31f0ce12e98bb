import { addDays, dayOf } from "./day";
import { isFirstMeeting } from "./firstMeeting";
import type { Matter } from "./matter";
import type { MatterFacts } from "./matterFacts";
import { lastHeld } from "./meeting";
import { makesDemands, nextMeeting, type Relationship } from "./relationship";

/** Days before the first meeting from which its preparation is asked for. */
const preparedWithin = 7;

/** What is left to do before two people meet for the first time. */
export function firstMeetingAhead({ relationship, open, now }: MatterFacts): Matter | null {
  const meeting = nextMeeting(relationship, now)?.meeting ?? null;
  const today = dayOf(now);
  if (meeting === null || open.forNextMeeting.length === 0 || meeting.date > addDays(today, preparedWithin))
    return null;
  if (meeting.date === today || !isFirstMeeting(relationship, meeting.date)) return null;
  return { kind: "first-meeting-ahead", meeting, items: open.forNextMeeting };
}

/** It is the mentee who reaches out first: while no meeting was ever arranged. */
export function introductionToWrite({ relationship, now }: MatterFacts): Matter | null {
  const isArranged = relationship.meetings.length > 0;
  return canIntroduce(relationship, now) && !isArranged ? { kind: "introduction-to-write" } : null;
}

/**
 * Whether a mentee may still introduce themselves: nobody has met, and the agreement is a draft, or so
 * young that the two cannot have known each other for long.
 */
export function canIntroduce(relationship: Relationship, now: Date): boolean {
  if (relationship.role !== "mentee" || !makesDemands(relationship)) return false;
  if (relationship.status === "draft") return lastHeld(relationship.meetings) === null;
  return isFirstMeeting(relationship, dayOf(now));
}
