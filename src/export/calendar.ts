import { ICalAlarmType, ICalCalendar, ICalEventStatus, type ICalEventData } from "ical-generator";
import { addDays, addMinutes, instantOf, type Day, type Time } from "../model/day";

/** A meeting as a calendar has it. */
export interface CalendarMeeting {
  /** Stays the same through all exports, so that importing again updates. */
  readonly uid: string;
  /** Counts the changes that calendars are to take over (RFC 5545, 3.8.7.4). */
  readonly sequence: number;
  readonly date: Day;
  /** Null for a meeting without a time: it takes the whole day. */
  readonly time: Time | null;
  /** How long it is. */
  readonly minutes: number;
  readonly isCancelled: boolean;
  readonly summary: string;
  readonly description: string;
  /** A place or the link of a call; empty for none. */
  readonly place: string;
}

/**
 * Meetings as an iCalendar file (RFC 5545). Times are written as instants in UTC, so that no zone has to be
 * explained and every calendar shows its own clock; a meeting without a time takes its whole day.
 *
 * @param made when the file is made
 * @param alarm minutes before a meeting at which calendars remind of it; null for never
 */
export function formatCalendar(
  name: string,
  meetings: readonly CalendarMeeting[],
  made: Date,
  alarm: number | null,
): string {
  const calendar = new ICalCalendar({ name: oneLine(name), prodId: "//Mentoring//Obsidian//EN" });
  for (const meeting of meetings) calendar.createEvent(eventOf(meeting, made, alarm));
  return `${calendar.toString()}\r\n`;
}

function eventOf(meeting: CalendarMeeting, made: Date, alarm: number | null): ICalEventData {
  const { uid, sequence, isCancelled, summary, description, place } = meeting;
  const isAlarmed = alarm !== null && !isCancelled && meeting.time !== null;
  return {
    id: oneLine(uid),
    sequence,
    stamp: made,
    ...span(meeting),
    summary: oneLine(summary),
    description: description.replace(/\r\n?/g, "\n"),
    location: place === "" ? null : oneLine(place),
    url: isLink(place) ? place : null,
    status: isCancelled ? ICalEventStatus.CANCELLED : ICalEventStatus.CONFIRMED,
    alarms: isAlarmed ? [{ type: ICalAlarmType.display, trigger: alarm * 60 }] : [],
  };
}

function span({ date, time, minutes }: CalendarMeeting): Pick<ICalEventData, "start" | "end" | "allDay"> {
  if (time === null) return { start: utcMidnight(date), end: utcMidnight(addDays(date, 1)), allDay: true };
  const start = instantOf(date, time);
  return { start, end: addMinutes(start, minutes) };
}

/** ical-generator takes a whole day from the UTC date of an instant, wherever the user is. */
function utcMidnight(date: Day): Date {
  return new Date(`${date}T00:00:00Z`);
}

/** A value that stays within its line, whatever was typed. */
function oneLine(text: string): string {
  // eslint-disable-next-line no-control-regex -- calendars refuse control characters (RFC 5545, 3.1)
  return text.replace(/[\u0000-\u001F\u007F\u2028\u2029]+/g, " ").trim();
}

function isLink(place: string): boolean {
  return /^https?:\/\/[^\s"<>\\^`{|}]+$/.test(place);
}
