import {
  addDays as addCalendarDays,
  addMonths as addCalendarMonths,
  addMinutes as addElapsedMinutes,
  getDay,
  isExists,
  lightFormat,
} from "date-fns";

declare const dayBrand: unique symbol;
declare const timeBrand: unique symbol;

/** A calendar day of the user, `YYYY-MM-DD`. It has no zone and is never an instant. */
export type Day = string & { readonly [dayBrand]: true };

/** A time of the user's clock, `HH:MM`. */
export type Time = string & { readonly [timeBrand]: true };

// Far from both ends of the calendar, so that no sum of days leaves it.
const dayPattern = /^([12]\d{3})-(\d{2})-(\d{2})$/;
const timePattern = /^([01]?\d|2[0-3]):([0-5]\d)(?::[0-5]\d)?$/;

/** The day that the text is, or null for anything but an existing `YYYY-MM-DD` of the years 1000 to 2999. */
export function parseDay(text: string): Day | null {
  const [, year, month, date] = dayPattern.exec(text) ?? [];
  if (year === undefined) return null;
  // Every date of every item comes by here: reading it as a whole date-time would take ten times as long.
  return isExists(Number(year), Number(month) - 1, Number(date)) ? (text as Day) : null; // checked just here
}

/** A day that stands in code. Throws for one that does not exist: that is a programmer's mistake. */
export function day(text: string): Day {
  const parsed = parseDay(text);
  if (parsed === null) throw new RangeError(`Not a day: ${text}`);
  return parsed;
}

/** The time that the text is (`9:05`, `09:05`, `09:05:00`), as `HH:MM`; null for anything else. */
export function parseTime(text: string): Time | null {
  const [, hours, minutes] = timePattern.exec(text) ?? [];
  if (hours === undefined || minutes === undefined) return null;
  return `${hours.padStart(2, "0")}:${minutes}` as Time; // checked by the pattern
}

/** The calendar day on which the user is at an instant. */
export function dayOf(instant: Date): Day {
  return lightFormat(instant, "yyyy-MM-dd") as Day; // the format of a day
}

/** The user's clock at an instant. */
export function timeOf(instant: Date): Time {
  return lightFormat(instant, "HH:mm") as Time; // the format of a time
}

/** The instant as notes store it: local, to the second, without a zone. */
export function stampOf(instant: Date): string {
  return lightFormat(instant, "yyyy-MM-dd'T'HH:mm:ss");
}

/** The instant at which the user's clock shows a time on a day; midnight where none is given. */
export function instantOf(date: Day, time: Time | null): Date {
  // Thousands are asked for at once: to parse them as whole date-times would take ten times as long.
  const month = Number(date.slice(5, 7)) - 1;
  const [hours, minutes] = time === null ? [0, 0] : [Number(time.slice(0, 2)), Number(time.slice(3))];
  return new Date(Number(date.slice(0, 4)), month, Number(date.slice(8)), hours, minutes);
}

/** The instant that many minutes later, elapsed: clock changes do not matter. */
export function addMinutes(instant: Date, minutes: number): Date {
  return addElapsedMinutes(instant, minutes);
}

/** The day so many calendar days later; earlier for a negative number. */
export function addDays(date: Day, days: number): Day {
  return dayOf(addCalendarDays(instantOf(date, null), days));
}

/** The same day of a later month, or that month's last day where it is shorter. */
export function addMonths(date: Day, months: number): Day {
  return dayOf(addCalendarMonths(instantOf(date, null), months));
}

/** Calendar days from one day to another; negative when the second is earlier. */
export function daysBetween(from: Day, to: Day): number {
  return daysUpTo(to) - daysUpTo(from);
}

/** Days of the Gregorian calendar up to a day: counted, as by way of instants it would take twenty times as long. */
function daysUpTo(date: Day): number {
  const month = Number(date.slice(5, 7));
  // Years that begin with March have the day that only some of them have at their end.
  const year = Number(date.slice(0, 4)) - Number(month < 3);
  const leapDays = Math.floor(year / 4) - Math.floor(year / 100) + Math.floor(year / 400);
  const daysOfMonths = Math.floor((153 * ((month + 9) % 12) + 2) / 5);
  return 365 * year + leapDays + daysOfMonths + Number(date.slice(8));
}

/** 0 for Sunday to 6 for Saturday. */
export function weekdayOf(date: Day): number {
  return getDay(instantOf(date, null));
}
