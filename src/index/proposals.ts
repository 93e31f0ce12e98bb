import { nextByCadence } from "../model/cadence";
import { addDays, dayOf, type Day, type Time } from "../model/day";
import { lastHeld, lengthOf, unsettled, type Meeting } from "../model/meeting";
import { agreedOf, nextMeeting, type Relationship } from "../model/relationship";

/** What a form proposes for the next meeting of two people. */
export interface ProposedMeeting {
  readonly date: Day;
  readonly time: Time | null;
  readonly format: string;
  readonly place: string;
  readonly focus: string;
}

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

/** The first day from today on that keeps the agreed rhythm, counted from the last meeting. */
export function oneCadenceOn({ agreement }: Relationship, last: Day | null, today: Day): Day {
  const cadence = agreement?.cadence ?? null;
  if (cadence === null || cadence.kind === "as-needed") return addDays(today, someDay);
  let proposed = nextByCadence(cadence, last ?? today) ?? addDays(today, someDay);
  while (proposed < today) proposed = nextByCadence(cadence, proposed) ?? addDays(today, someDay);
  return proposed;
}

function usualTime(meetings: readonly Meeting[]): Time | null {
  return meetings.findLast(({ time }) => time !== null)?.time ?? null;
}

/** What a form proposes for the recap of a meeting. */
export interface ProposedRecap {
  readonly date: Day;
  readonly time: Time | null;
  readonly duration: number | null;
  readonly focus: string;
  readonly next: Day | null;
  readonly nextTime: Time | null;
}

/** @param meeting null for one that no agenda announced: it is taken to have been today */
export function proposedRecap(relationship: Relationship, meeting: Meeting | null, now: Date): ProposedRecap {
  const date = meeting?.date ?? dayOf(now);
  const planned = relationship.meetings.find(({ status, date: day }) => status === "planned" && day > date);
  const cadence = relationship.agreement?.cadence ?? null;
  return {
    date,
    time: meeting?.time ?? null,
    duration: meeting === null ? null : lengthOf(meeting),
    focus: meeting?.agenda?.focus ?? "",
    next: planned?.date ?? (cadence === null ? null : nextByCadence(cadence, date)),
    nextTime: planned?.time ?? meeting?.time ?? null,
  };
}

/** Meetings that a recap can be made of, latest first: begun or past, not called off, without one. */
export function meetingsToRecap({ meetings }: Relationship, now: Date): readonly Meeting[] {
  const today = dayOf(now);
  return meetings
    .filter(({ date, status, recap }) => date <= today && recap === null && status !== "cancelled")
    .reverse();
}

/** The meeting that just was: the one still to be settled, else the latest that has no recap. */
export function meetingThatWas(relationship: Relationship, now: Date): Meeting | null {
  return unsettled(relationship.meetings, agreedOf(relationship), now) ?? meetingsToRecap(relationship, now)[0] ?? null;
}
