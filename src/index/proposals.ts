import { dayOf, instantOf } from "../model/day";
import { firstPlannedFor, lastHeld, lengthOf, meetingAt, type Meeting } from "../model/meeting";
import type { MeetingDay, NewAgenda, NewRecap } from "../model/newNote";
import { nextMeeting, type Relationship } from "../model/relationship";
import { daysCounted, meetingSeries } from "./meetingSeries";
import { usualTime } from "./usualMeeting";

/** What a form proposes for the next meeting of two people. */
export type ProposedMeeting = Omit<NewAgenda, "relationship" | "goal" | "isFirst">;

/** The next meeting as it is planned, else the first of those that could be. */
export function proposedMeeting(
  relationship: Relationship,
  all: readonly Relationship[],
  now: Date,
): ProposedMeeting {
  const planned = nextMeeting(relationship, now)?.meeting ?? null;
  const { date, time } = planned ?? meetingSeries(relationship, all, now).next().value;
  const last = lastHeld(relationship.meetings);
  return {
    date,
    time: time ?? usualTime(relationship.meetings),
    format: planned?.agenda?.format ?? last?.recap?.nextFormat ?? usualFormat(relationship),
    place: planned?.agenda?.place ?? "",
    focus: planned?.agenda?.focus ?? "",
  };
}

/** The meeting after one on a day: as it is planned, else the first that keeps the agreed cadence. */
export function meetingAfter(relationship: Relationship, { date, time }: MeetingDay): MeetingDay | null {
  const { meetings, agreement } = relationship;
  const planned = meetings.find((meeting) => meeting.status === "planned" && meeting.date > date);
  if (planned !== undefined) return { date: planned.date, time: planned.time ?? time };
  const cadence = agreement?.cadence ?? null;
  if (cadence?.kind !== "every") return null;
  const meeting = meetings.find((one) => one.date === date) ?? meetingAt(date, time);
  const count = { cadence, from: firstPlannedFor(meeting), after: date };
  return { date: daysCounted(relationship, count, date).next().value, time };
}

/** What a form proposes for the recap of a meeting. */
export interface ProposedRecap extends Omit<
  NewRecap,
  "relationship" | "meeting" | "plansNext" | "notReached"
> {
  /** What the agenda meant to talk about. */
  readonly topics: readonly string[];
}

/**
 * @param meeting null for one that no agenda announced: it is taken to have been today
 * @param said the next meeting as the agenda says it in words
 */
export function proposedRecap(
  relationship: Relationship,
  meeting: Meeting | null,
  said: MeetingDay | null,
  now: Date,
): ProposedRecap {
  const [date, time] = [meeting?.date ?? dayOf(now), meeting?.time ?? null];
  const agenda = meeting?.agenda ?? null;
  const next = said ?? meetingAfter(relationship, { date, time });
  const planned = relationship.meetings.find((one) => one.date > date && one.date === next?.date);
  return {
    date,
    time,
    duration: meeting === null ? null : lengthOf(meeting),
    focus: agenda?.agreedFocus ?? agenda?.focus ?? "",
    topics: agenda?.topics ?? [],
    next: next?.date ?? null,
    // A time and a format are only proposed along with a day.
    nextTime: next === null ? null : (next.time ?? planned?.time ?? time),
    nextFormat: next === null ? "" : (planned?.agenda?.format ?? agenda?.format ?? usualFormat(relationship)),
  };
}

function usualFormat({ agreement }: Relationship): string {
  return agreement?.formats[0] ?? "";
}

/** Meetings that a recap can be made of, latest first: begun or past, not called off, without one. */
export function meetingsToRecap({ meetings }: Relationship, now: Date): readonly Meeting[] {
  const today = dayOf(now);
  return meetings
    .filter(({ date, status, recap }) => date <= today && recap === null && status !== "cancelled")
    .reverse();
}

/** The meeting that just was: the latest that has begun and has no recap, unless it did not happen. */
export function meetingThatWas(relationship: Relationship, now: Date): Meeting | null {
  const hasBegun = ({ date, time }: Meeting): boolean => instantOf(date, time) <= now;
  const meetings = meetingsToRecap(relationship, now);
  return meetings.find((meeting) => meeting.status !== "missed" && hasBegun(meeting)) ?? null;
}

/** Whose meeting just was: the latest of all that wait for a recap. Null where none does. */
export function whomOneJustMet(relationships: readonly Relationship[], now: Date): Relationship | null {
  const met = relationships.flatMap((relationship) => {
    const meeting = meetingThatWas(relationship, now);
    return meeting === null ? [] : [{ relationship, began: instantOf(meeting.date, meeting.time).getTime() }];
  });
  return met.sort((one, other) => other.began - one.began)[0]?.relationship ?? null;
}

/** Whose meeting is the next of all. Null where none is planned. */
export function whomOneMeetsNext(relationships: readonly Relationship[], now: Date): Relationship | null {
  const ahead = relationships.flatMap((relationship) => {
    const next = nextMeeting(relationship, now);
    return next === null ? [] : [{ relationship, begins: instantOf(next.date, next.time).getTime() }];
  });
  return ahead.sort((one, other) => one.begins - other.begins)[0]?.relationship ?? null;
}
