import type { Day, Time } from "../model/day";
import type { MeetingDay } from "../model/newNote";
import type { DateWords } from "../text/dates";
import type { Strings } from "../text/strings";

/** When a meeting is, as people say it: "tomorrow at 5:30 PM". */
export function whenWords(
  { date, time }: MeetingDay,
  today: Day,
  words: DateWords,
  strings: Strings,
): string {
  return withTime(words.named(date, today), time, words, strings);
}

/** Words for a day, and the time where one is known: "in 3 days at 5:30 PM". */
export function withTime(day: string, time: Time | null, words: DateWords, { people }: Strings): string {
  return time === null ? day : people.atTime(day, words.clock(time));
}
