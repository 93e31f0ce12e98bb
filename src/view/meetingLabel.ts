import type { Day } from "../model/day";
import type { Meeting } from "../model/meeting";
import type { DateWords } from "../text/dates";
import type { Strings } from "../text/strings";

/** A meeting where one is chosen: when it is, and its focus. */
export function meetingLabel(meeting: Meeting, today: Day, words: DateWords, { people }: Strings): string {
  const day = words.named(meeting.date, today);
  const when = meeting.time === null ? day : people.atTime(day, words.clock(meeting.time));
  const focus = meeting.agenda?.focus ?? meeting.recap?.focus ?? null;
  return focus === null ? when : `${when} · ${focus}`;
}
