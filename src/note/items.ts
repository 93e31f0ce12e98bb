import { statusOfMark, type ActionItem, type ExtraMarks } from "../model/actionItem";
import { parseActionLine, type NamedPeople } from "./actionLine";
import { linePlaces } from "./linePlaces";
import type { TextLine } from "./lines";
import { wikilinksIn } from "./link";
import type { NoteOutline } from "./outline";

/**
 * The action items among the list items that the app knows of: every checkbox with text.
 *
 * @param counts says whether a checkbox takes part, by its line
 */
export function itemsOf(
  lines: readonly TextLine[],
  outline: NoteOutline,
  people: NamedPeople,
  extra: ExtraMarks,
  counts: (line: string) => boolean,
): readonly ActionItem[] {
  const placeOf = linePlaces(lines);
  const items: ActionItem[] = [];
  for (const { line, mark } of outline.listItems) {
    const text = lines[line]?.text;
    // The app's cache can be older than the text: what is no checkbox any more parses to nothing.
    const read = mark === null || text === undefined || !counts(text) ? null : parseActionLine(text, people);
    if (read === null || text === undefined) continue;
    const links = wikilinksIn(text).map(({ target }) => target);
    items.push({ ...read, status: statusOfMark(read.mark, extra), links, place: placeOf(line) });
  }
  return items;
}
