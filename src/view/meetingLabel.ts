import type { Day } from "../model/day";
import type { Meeting } from "../model/meeting";
import type { DateWords } from "../text/dates";
import type { Strings } from "../text/strings";
import { whenWords } from "./whenWords";

/** A meeting where one is chosen: when it is, and its focus. */
export function meetingLabel(meeting: Meeting, today: Day, words: DateWords, strings: Strings): string {
  const when = whenWords(meeting, today, words, strings);
  const focus = meeting.agenda?.focus ?? meeting.recap?.focus ?? null;
  return focus === null ? when : `${when} · ${focus}`;
}
