import { statusOfMark, type ActionItem, type ExtraMarks, type LinePlace } from "../model/actionItem";
import { parseActionLine, type NamedPeople } from "./actionLine";
import { headingsAbove, type TextLine } from "./lines";
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
  const counted = new Map<string, number>();
  for (const { text } of lines) counted.set(text, (counted.get(text) ?? 0) + 1);
  const headings = headingsAbove(lines);
  return outline.listItems.flatMap(({ line, mark }) => {
    const text = lines[line]?.text;
    // The app's cache can be older than the text: what is no checkbox any more parses to nothing.
    const read = mark === null || text === undefined || !counts(text) ? null : parseActionLine(text, people);
    if (read === null || text === undefined) return [];
    const place: LinePlace = {
      line,
      text,
      blockId: read.blockId,
      heading: headings[line] ?? null,
      before: lines[line - 1]?.text ?? null,
      after: lines[line + 1]?.text ?? null,
      unique: counted.get(text) === 1,
    };
    const links = wikilinksIn(text).map(({ target }) => target);
    return [{ ...read, status: statusOfMark(read.mark, extra), links, place }];
  });
}
