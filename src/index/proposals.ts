import { cadenceInDays, nextByCadence } from "../model/cadence";
import { addDays, dayOf, daysBetween, instantOf, type Day, type Time } from "../model/day";
import { lastHeld, lengthOf, type Meeting } from "../model/meeting";
import type { MeetingDay, NewAgenda, NewRecap } from "../model/newNote";
import { nextMeeting, type Relationship } from "../model/relationship";

/** What a form proposes for the next meeting of two people. */
export type ProposedMeeting = Omit<NewAgenda, "relationship" | "goal">;

/** Days ahead that a meeting is proposed for when nothing says how often the two meet. */
const someDay = 7;

/** The next meeting as it is planned, else as the last recap names it, else one cadence on. */
export function proposedMeeting(relationship: Relationship, now: Date): ProposedMeeting {
  const next = nextMeeting(relationship, now);
  const agenda = next?.meeting?.agenda ?? null;
  const last = lastHeld(relationship.meetings);
  return {
    date: next?.date ?? oneCadenceOn(relationship, last?.date ?? null, dayOf(now)),
    time: next?.time ?? usualTime(relationship.meetings),
    format: agenda?.format ?? last?.recap?.nextFormat ?? relationship.agreement?.formats[0] ?? "",
    place: agenda?.place ?? "",
    focus: agenda?.focus ?? "",
  };
}

/**
 * The first day from today on that keeps the agreed rhythm, counted from the last meeting itself, so
 * that months that began on a 31st end on their last days and do not drift.
 */
export function oneCadenceOn({ agreement }: Relationship, last: Day | null, today: Day): Day {
  const cadence = agreement?.cadence ?? null;
  const length = cadence === null ? null : cadenceInDays(cadence);
  if (cadence?.kind !== "every" || length === null) return addDays(today, someDay);
  const from = last ?? today;
  const timesOn = (times: number): Day =>
    nextByCadence({ ...cadence, count: cadence.count * times }, from) ?? addDays(today, someDay);
  let times = Math.max(1, Math.floor(daysBetween(from, today) / length));
  while (timesOn(times) < today) times += 1;
  return timesOn(times);
}

function usualTime(meetings: readonly Meeting[]): Time | null {
  return meetings.findLast(({ time }) => time !== null)?.time ?? null;
}

/** The meeting after one on a day: as it is planned, else one cadence on, at the same hour. */
export function meetingAfter(
  { meetings, agreement }: Relationship,
  { date, time }: MeetingDay,
): MeetingDay | null {
  const planned = meetings.find((meeting) => meeting.status === "planned" && meeting.date > date);
  if (planned !== undefined) return { date: planned.date, time: planned.time ?? time };
  const cadence = agreement?.cadence ?? null;
  const next = cadence === null ? null : nextByCadence(cadence, date);
  return next === null ? null : { date: next, time };
}

/** What a form proposes for the recap of a meeting. */
export type ProposedRecap = Omit<NewRecap, "relationship" | "meeting">;

/** @param meeting null for one that no agenda announced: it is taken to have been today */
export function proposedRecap(relationship: Relationship, meeting: Meeting | null, now: Date): ProposedRecap {
  const date = meeting?.date ?? dayOf(now);
  const planned = relationship.meetings.find(({ status, date: day }) => status === "planned" && day > date);
  const cadence = relationship.agreement?.cadence ?? null;
  const next = planned?.date ?? (cadence === null ? null : nextByCadence(cadence, date));
  return {
    date,
    time: meeting?.time ?? null,
    duration: meeting === null ? null : lengthOf(meeting),
    focus: meeting?.agenda?.focus ?? "",
    next,
    // A time is only proposed along with a day.
    nextTime: next === null ? null : (planned?.time ?? meeting?.time ?? null),
  };
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
