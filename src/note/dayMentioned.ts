import { parseDay, type Day } from "../model/day";
import { wholeDatesIn } from "./dateInWords";

const written = /(?:^|\D)((?:19|20)\d{2})[-_. ]?(0[1-9]|1[0-2])[-_. ]?(0[1-9]|[12]\d|3[01])(?!\d)/g;

/**
 * The first whole date that a file's name or a heading gives: `2026-03-04`, `20260304`, `March 4, 2026`, in
 * English or in the language given. A date without its year is none: it could be of any.
 *
 * @param language an ISO code such as `de` or `pt-BR`
 */
export function dayMentioned(text: string, language: string): Day | null {
  // Few names and headings have a year in them, and reading words takes long.
  if (!/(?:19|20)\d{2}/.test(text)) return null;
  for (const [, year = "", month = "", date = ""] of text.matchAll(written)) {
    const day = parseDay(`${year}-${month}-${date}`);
    if (day !== null) return day;
  }
  return wholeDatesIn(text, language)[0] ?? null;
}
