import type { Day, Time } from "../model/day";
import type { NewSchedule } from "../model/newNote";
import type { Relationship } from "../model/relationship";
import { enteredNumber, readable, type Entered } from "./entered";
import { checked, flawsOf, isUnreadable, type Checked } from "./flaws";

/** Beyond what anybody plans; each is a note. */
export const mostMeetings = 100;

/** A meeting as it is filled in. */
export interface MeetingEntry {
  readonly field: MeetingFieldName;
  readonly date: Entered<Day>;
  readonly time: Entered<Time>;
}

/** The form for several meetings as it is filled in. */
export interface ScheduleEntry {
  readonly relationship: Relationship;
  /** How many, as typed. */
  readonly count: string;
  readonly meetings: readonly MeetingEntry[];
  readonly format: string;
  readonly place: string;
}

export type MeetingFieldName = `meeting-${number}`;
export type ScheduleField = "relationship" | "count" | "format" | "place" | MeetingFieldName;

/** The number of meetings that was typed. */
export function countOf(typed: string): number | null {
  return readable(enteredNumber(typed, 1, mostMeetings));
}

/** What the entry asks for, or what is wrong with it. */
export function checkSchedule(entry: ScheduleEntry): Checked<ScheduleField, NewSchedule> {
  const { relationship, format, place } = entry;
  const flaws = flawsOf<ScheduleField>(
    ["count", "meetings-unreadable", countOf(entry.count) === null],
    ...entry.meetings.flatMap((meeting, at) => {
      const { field, date, time } = meeting;
      const isTwice = entry.meetings.slice(0, at).some((one) => one.date === date && one.time === time);
      return [
        [field, "time-unreadable", isUnreadable(time)],
        [field, "date-missing", readable(date) === null],
        [field, "meeting-twice", isTwice],
      ] as const;
    }),
  );
  const meetings = entry.meetings.flatMap(({ date, time }) => {
    const day = readable(date);
    return day === null ? [] : [{ date: day, time: readable(time) }];
  });
  return checked(flaws, { relationship, meetings, format: format.trim(), place: place.trim() });
}
