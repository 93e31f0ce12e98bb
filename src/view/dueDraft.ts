import type { Day } from "../model/day";
import { readable, type Entered } from "./entered";
import { checked, flawsOf, isUnreadable, type Checked } from "./flaws";

/** The form for a due day as it is filled in. */
export interface DueDraft {
  readonly words: string;
  readonly date: Entered<Day>;
}

export type DueField = "words" | "date";

/** The day that the draft asks for, or what is wrong with it. */
export function checkDue(
  { words, date }: DueDraft,
  readDay: (words: string) => Day | null,
): Checked<DueField, Day> {
  const day = readable(date);
  const isGibberish = words.trim() !== "" && readDay(words) === null;
  const flaws = flawsOf<DueField>(
    ["words", "words-unreadable", isGibberish],
    ["date", "date-unreadable", isUnreadable(date)],
    ["date", "date-missing", day === null && !isGibberish],
  );
  return checked(flaws, day);
}
