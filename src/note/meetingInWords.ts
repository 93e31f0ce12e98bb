import { instantOf, parseTime, type Day, type Time } from "../model/day";
import type { MeetingDay } from "../model/newNote";
import { takeDateInWords } from "./dateInWords";

/**
 * The next meeting as somebody wrote it down in a meeting: "2026-03-18, 16:00", "in two weeks at 5 pm".
 * Null where no day is named after the meeting's own.
 *
 * @param met the day of the meeting in which it was written: "in two weeks" counts from it
 * @param language an ISO code such as `de` or `pt-BR`
 */
export function meetingInWords(text: string, met: Day, language: string): MeetingDay | null {
  for (const line of text.split("\n")) {
    const date = takeDateInWords(line, instantOf(met, null), language)?.day ?? null;
    if (date !== null && date > met) return { date, time: timeIn(line) };
  }
  return null;
}

const clock = /(?:^|[^\d:.-])(\d{1,2})(?::(\d{2}))?(?::\d{2})?\s?(am|pm)?(?![\w:])/gi;

/** A time with minutes, or with "am" or "pm"; a number alone may be anything. */
function timeIn(line: string): Time | null {
  for (const [, hours = "", minutes, half] of line.matchAll(clock)) {
    if (minutes === undefined && half === undefined) continue;
    const isAfternoon = half?.toLowerCase() === "pm";
    const hour = half === undefined ? Number(hours) : (Number(hours) % 12) + (isAfternoon ? 12 : 0);
    const time = parseTime(`${hour}:${minutes ?? "00"}`);
    if (time !== null) return time;
  }
  return null;
}
