import type { Activity } from "../model/activity";
import type { Goal } from "../model/goal";
import { parseDay } from "../model/day";
import type { Problem } from "../model/problem";
import { linePlaces } from "./linePlaces";
import { dayIn, parseListLine } from "./listLine";
import { listItemsOf, nestedTextsOf, type NoteReading } from "./noteReading";

/** What an agreement lists under *Goals* and *Activities*, and the days in it that do not exist. */
export interface AgreementLists {
  readonly goals: readonly Goal[];
  readonly activities: readonly Activity[];
  readonly problems: readonly Problem[];
}

/**
 * Reads both lists by the look of their items. One without words counts for nothing; a day that does not exist
 * is left out, and a problem.
 */
export function agreementLists(reading: NoteReading): AgreementLists {
  const placeOf = linePlaces(reading.lines);
  const listed = (section: "goals" | "activities") =>
    listItemsOf(reading, "agreement", section)
      .map(({ line, text }) => ({ line, place: placeOf(line), read: parseListLine(text) }))
      .filter(({ read }) => read.words !== "");
  const [goals, activities] = [listed("goals"), listed("activities")];
  return {
    goals: goals.map(({ line, place, read }) => ({
      words: read.words,
      block: read.block,
      by: dayIn(read, "by"),
      met: dayIn(read, "met"),
      support: nestedTextsOf(reading, line),
      place,
    })),
    activities: activities.map(({ place, read }) => ({
      words: read.words,
      tried: dayIn(read, "tried"),
      place,
    })),
    problems: [...goals, ...activities].flatMap(({ line, read }) => impossibleDays(read.days, line)),
  };
}

function impossibleDays(days: ReadonlyMap<string, string>, line: number): readonly Problem[] {
  const impossible = [...days].filter(([, value]) => parseDay(value) === null);
  return impossible.map(([field, value]) => ({ kind: "impossible-date", field, value, line }));
}
