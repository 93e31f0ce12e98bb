import type { Day } from "../model/day";
import type { MeetingDay } from "../model/newNote";
import type { DateWords } from "../text/dates";
import type { Strings } from "../text/strings";

/** When a meeting is, as people say it: "tomorrow at 5:30 PM". */
export function whenWords(
  { date, time }: MeetingDay,
  today: Day,
  words: DateWords,
  { people }: Strings,
): string {
  const day = words.named(date, today);
  return time === null ? day : people.atTime(day, words.clock(time));
}
