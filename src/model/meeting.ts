import { addDays, addMinutes, dayOf, instantOf, type Day, type Time } from "./day";
import type { AgendaNote, AgendaStatus, RecapNote } from "./note";

/** One date and time of one relationship, told by its agenda, its recap, or both. */
export interface Meeting {
  readonly date: Day;
  readonly time: Time | null;
  /** Held when a recap exists or the agenda says so; nothing turns to missed by itself. */
  readonly status: AgendaStatus;
  readonly agenda: AgendaNote | null;
  readonly recap: RecapNote | null;
}

/** A meeting that no note tells of yet. */
export function meetingAt(date: Day, time: Time | null): Meeting {
  return { date, time, status: "planned", agenda: null, recap: null };
}

/** The day that a meeting was planned for at first, however often it was moved. */
export function firstPlannedFor({ date, agenda }: Meeting): Day {
  return agenda?.movedFrom[0] ?? date;
}

/** What is agreed where a meeting does not say it. */
export interface MeetingDefaults {
  /** Minutes; null where nothing is agreed. */
  readonly duration: number | null;
}

/** The length assumed where neither the meeting nor the agreement says one, in minutes. */
export const usualDuration = 60;

/** The instant at which a meeting is over: start plus length, or the end of its day. */
export function endOf(meeting: Meeting, agreed: MeetingDefaults): Date {
  if (meeting.time === null) return instantOf(addDays(meeting.date, 1), null);
  const minutes = lengthOf(meeting) ?? agreed.duration ?? usualDuration;
  return addMinutes(instantOf(meeting.date, meeting.time), minutes);
}

/** The length that the meeting's own notes give, in minutes. */
export function lengthOf(meeting: Meeting): number | null {
  return meeting.recap?.duration ?? meeting.agenda?.duration ?? null;
}

/** What a meeting was about: by its recap, else as the two settled in it, else as planned; null where none says. */
export function focusOf({ recap, agenda }: Pick<Meeting, "recap" | "agenda">): string | null {
  return recap?.focus ?? agenda?.agreedFocus ?? agenda?.focus ?? null;
}

/** Whether one of the meetings is going on. None lasts longer than into the next day. */
export function isAnyUnderWay(meetings: readonly Meeting[], agreed: MeetingDefaults, now: Date): boolean {
  const today = dayOf(now);
  const days: readonly Day[] = [addDays(today, -1), today];
  return meetings.some((meeting) => days.includes(meeting.date) && isUnderWay(meeting, agreed, now));
}

/** Whether a meeting is going on; one without a time never is. */
function isUnderWay(meeting: Meeting, agreed: MeetingDefaults, now: Date): boolean {
  if (meeting.time === null || meeting.status === "cancelled" || meeting.status === "missed") return false;
  return instantOf(meeting.date, meeting.time) <= now && now < endOf(meeting, agreed);
}

/**
 * When the mentee's recap is due: a number of hours after the meeting's end, elapsed, so that clock
 * changes do not matter; without a time, at the end of the next day.
 */
export function recapDue(meeting: Meeting, agreed: MeetingDefaults, hours: number): Date {
  if (meeting.time === null) return instantOf(addDays(meeting.date, 2), null);
  return addMinutes(endOf(meeting, agreed), hours * 60);
}

/** Earlier first; on one day, meetings without a time come last. */
export function byTime(a: Pick<Meeting, "date" | "time">, b: Pick<Meeting, "date" | "time">): number {
  if (a.date !== b.date) return a.date < b.date ? -1 : 1;
  const [left, right] = [a.time ?? "~", b.time ?? "~"];
  return left < right ? -1 : Number(left > right);
}

/** The last meeting that was held, or null. The meetings are in order. */
export function lastHeld(meetings: readonly Meeting[]): Meeting | null {
  return meetings.findLast((meeting) => meeting.status === "held") ?? null;
}

/** The earliest planned meeting that is not over yet, or null. The meetings are in order. */
export function nextPlanned(
  meetings: readonly Meeting[],
  agreed: MeetingDefaults,
  now: Date,
): Meeting | null {
  return meetings.find((meeting) => meeting.status === "planned" && endOf(meeting, agreed) > now) ?? null;
}

/** The latest planned meeting whose time has passed: the one to ask "Did you meet?" about. */
export function unsettled(meetings: readonly Meeting[], agreed: MeetingDefaults, now: Date): Meeting | null {
  return (
    meetings.findLast((meeting) => meeting.status === "planned" && endOf(meeting, agreed) <= now) ?? null
  );
}
