import type { Day } from "../model/day";
import { dayMentioned } from "./dayMentioned";
import { linesOf } from "./lines";
import type { OutlineHeading } from "./outline";
import { textBlocks } from "./textBlocks";

/** A heading of a running note that gives the day of a meeting. */
export interface DatedHeading extends OutlineHeading {
  readonly date: Day;
}

/** So many dated headings of one level make a note one about several meetings. */
const fewest = 2;

/** The headings that divide a running note into meetings; none for a note about one meeting or none. */
export function datedHeadings(
  headings: readonly OutlineHeading[],
  language: string,
): readonly DatedHeading[] {
  const dated = headings.flatMap((heading) => {
    const date = dayMentioned(heading.text, language);
    return date === null ? [] : [{ ...heading, date }];
  });
  const level = Math.min(...dated.map((heading) => heading.level));
  const dividing = dated.filter((heading) => heading.level === level);
  return dividing.length >= fewest ? dividing : [];
}

/**
 * What stands below a heading, up to the next of its level or above. Null when the heading is no longer where
 * it was, or says something else.
 */
export function textBelow(text: string, { line, level, text: words }: OutlineHeading): string | null {
  const lines = linesOf(text);
  const { headings } = textBlocks(lines);
  const at = headings.findIndex((heading) => heading.line === line && heading.text === words);
  const heading = headings[at];
  if (heading === undefined) return null;
  const next = headings.slice(at + 1).find((other) => other.level <= level);
  const end = next === undefined ? text.length : (lines[next.line]?.start ?? text.length);
  return text.slice(lines[line + 1]?.start ?? text.length, end);
}
