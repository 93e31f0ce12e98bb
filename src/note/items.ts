import { statusOfMark, type ActionItem, type ExtraMarks } from "../model/actionItem";
import { parseActionLine, splitCheckbox, type NamedPeople } from "./actionLine";
import { linePlaces } from "./linePlaces";
import type { TextLine } from "./lines";
import { linksIn } from "./link";
import { withoutHtmlComments, withoutMarker } from "./listText";
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
  const remarks = remarksIn(lines, outline);
  const items: ActionItem[] = [];
  for (const { line, mark } of outline.listItems) {
    const text = lines[line]?.text;
    // The app's cache can be older than the text: what is no checkbox any more parses to nothing.
    const read = mark === null || text === undefined || !counts(text) ? null : parseActionLine(text, people);
    if (read === null || text === undefined) continue;
    const links = linksIn(text).map(({ target }) => target);
    const status = statusOfMark(read.mark, extra);
    // What is fields alone has no other words to be known by.
    const description = read.description || (splitCheckbox(text)?.text ?? "");
    items.push({
      ...read,
      description,
      status,
      remarks: remarks.get(line) ?? [],
      links,
      place: placeOf(line),
    });
  }
  return items;
}

/** The words of the plain items nested right under a checkbox, by the line of that. */
function remarksIn(
  lines: readonly TextLine[],
  { listItems }: NoteOutline,
): ReadonlyMap<number, readonly string[]> {
  const remarks = new Map<number, string[]>();
  for (const { line, mark, parent } of listItems) {
    if (parent === null || mark !== null) continue;
    const words = withoutHtmlComments(withoutMarker(lines[line]?.text ?? "")).trim();
    if (words !== "") remarks.set(parent, [...(remarks.get(parent) ?? []), words]);
  }
  return remarks;
}
