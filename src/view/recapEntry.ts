import type { Day, Time } from "../model/day";
import type { Meeting } from "../model/meeting";
import type { NewRecap } from "../model/newNote";
import type { Relationship } from "../model/relationship";
import { enteredNumber, readable, type Entered } from "./entered";
import { flawsOf, isUnreadable, type Checked } from "./flaws";

/** The recap form as it is filled in. */
export interface RecapEntry {
  readonly relationship: Relationship;
  readonly meeting: Meeting | null;
  readonly date: Entered<Day>;
  readonly time: Entered<Time>;
  /** Minutes, as typed. */
  readonly duration: string;
  readonly focus: string;
  readonly next: Entered<Day>;
  readonly nextTime: Entered<Time>;
  readonly nextFormat: string;
  readonly plansNext: boolean;
  readonly notReached: readonly string[];
}

export type RecapField =
  "relationship" | "meeting" | "when" | "duration" | "focus" | "topics" | "next" | "nextFormat" | "planNext";

/** What the entry asks for, or what is wrong with it. A meeting that is still ahead has no recap. */
export function checkRecap(entry: RecapEntry, today: Day): Checked<RecapField, NewRecap> {
  const [date, next] = [readable(entry.date), readable(entry.next)];
  const duration = enteredNumber(entry.duration, 1, 1440);
  const flaws = flawsOf<RecapField>(
    ["when", "time-unreadable", isUnreadable(entry.time)],
    ["when", "date-missing", date === null],
    ["when", "meeting-ahead", date !== null && date > today],
    ["duration", "minutes-unreadable", isUnreadable(duration)],
    ["next", "date-unreadable", isUnreadable(entry.next)],
    ["next", "time-unreadable", isUnreadable(entry.nextTime)],
    ["next", "time-without-date", entry.nextTime !== null && next === null],
    ["next", "next-before-meeting", date !== null && next !== null && next < date],
  );
  if (date === null || flaws.size > 0) return { kind: "flawed", flaws };
  const input = {
    relationship: entry.relationship,
    meeting: entry.meeting,
    date,
    time: readable(entry.time),
    duration: readable(duration),
    focus: entry.focus.trim(),
    next,
    nextTime: readable(entry.nextTime),
    nextFormat: next === null ? "" : entry.nextFormat.trim(),
    plansNext: entry.plansNext && next !== null,
    notReached: entry.notReached,
  };
  return { kind: "ready", input };
}
