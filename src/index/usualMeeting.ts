import { weekdayOf, type Day, type Time } from "../model/day";
import { firstPlannedFor, type Meeting } from "../model/meeting";

/** How many of the last meetings show what is usual: people change their habits. */
export const looksBackOn = 6;

/** The last meetings that were held or are planned, earliest first. */
export function recentMeetings(meetings: readonly Meeting[]): readonly Meeting[] {
  return meetings.filter(({ status }) => status === "held" || status === "planned").slice(-looksBackOn);
}

/** Their days; of moved ones, those that they were planned for at first. */
export function recentDays(meetings: readonly Meeting[]): readonly Day[] {
  return recentMeetings(meetings).map(firstPlannedFor);
}

/** The weekday (0 for Sunday) that most of at least two days fall on, or null. */
export function usualWeekday(days: readonly Day[]): number | null {
  const weekdays = days.map(weekdayOf);
  const weekday = mostOften(weekdays);
  const times = weekdays.filter((one) => one === weekday).length;
  return times > 1 && times * 2 > days.length ? weekday : null;
}

/** The time at which two people mostly meet; of two, the one that they chose last. */
export function usualTime(meetings: readonly Meeting[]): Time | null {
  return mostOften(
    meetings
      .map(({ time }) => time)
      .filter((time) => time !== null)
      .slice(-looksBackOn),
  );
}

/** Saturday and Sunday, as most places have it. */
export function isWeekend(date: Day): boolean {
  return [0, 6].includes(weekdayOf(date));
}

/** The value that is there most often, of several the one that comes last; null when there is none. */
export function mostOften<Value>(values: readonly Value[]): Value | null {
  const timesOf = (value: Value): number => values.filter((one) => one === value).length;
  return values.reduce<Value | null>(
    (most, value) => (most === null || timesOf(value) >= timesOf(most) ? value : most),
    null,
  );
}
