import { instantOf } from "../model/day";
import { endOf, meetingAt, type Meeting } from "../model/meeting";
import type { MeetingDay } from "../model/newNote";
import { agreedOf, nextMeeting, type Relationship } from "../model/relationship";

/** A meeting with somebody else that is planned for the same hours. */
export interface Clash extends MeetingDay {
  readonly relationship: Relationship;
}

/**
 * The meeting of another relationship that overlaps with a slot, or null. What has no time takes up
 * no hours.
 */
export function clashOf(
  slot: MeetingDay,
  whose: Relationship,
  all: readonly Relationship[],
  now: Date,
): Clash | null {
  const own = meetingAt(slot.date, slot.time);
  for (const relationship of all) {
    if (relationship.key === whose.key || relationship.status === "closed") continue;
    const other = plannedIn(relationship, now).find((meeting) =>
      overlap([own, whose], [meeting, relationship]),
    );
    if (other !== undefined) return { relationship, date: other.date, time: other.time };
  }
  return null;
}

function plannedIn(relationship: Relationship, now: Date): readonly Meeting[] {
  const planned = relationship.meetings.filter(({ status }) => status === "planned");
  const next = nextMeeting(relationship, now);
  return next === null || next.meeting !== null ? planned : [...planned, meetingAt(next.date, next.time)];
}

type Planned = readonly [meeting: Meeting, of: Relationship];

function overlap(one: Planned, other: Planned): boolean {
  if (one[0].time === null || other[0].time === null) return false;
  return startOf(one) < endsAt(other) && startOf(other) < endsAt(one);
}

function startOf([{ date, time }]: Planned): Date {
  return instantOf(date, time);
}

function endsAt([meeting, relationship]: Planned): Date {
  return endOf(meeting, agreedOf(relationship));
}
