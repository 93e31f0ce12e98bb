import { addToSection, type SectionPlace } from "./addToSection";
import { lineEndingOf, linesOf } from "./lines";
import { markersOf, withMarkers } from "./nestedLines";
import { sectionTexts } from "./sectionTexts";
import { textBlocks } from "./textBlocks";

const listItem = /^(?:[-*+]|\d+[.)])\s/;
const emptyItem = /(?:^|\n)[-*+][ \t]*$/;

/**
 * Puts lines at the end of a section of a note that was just made, in the place of an empty list item
 * that waits there; a section that is missing is made. Null where the note has code or a comment that is
 * not closed.
 *
 * @param block Markdown with line feeds
 */
export function addBlock(text: string, block: string, place: SectionPlace): string | null {
  const ending = lineEndingOf(text);
  const found = sectionTexts(text, place.type, place.words).find(({ section }) => section === place.section);
  if (found === undefined) return addToSection(text, block, place);
  const lines = linesOf(text);
  if (textBlocks(lines).openFrom !== null) return null;
  const there = found.text.trimEnd().replace(emptyItem, "").trimEnd();
  const behind = lines[found.to];
  const endsBlank = (lines[found.to - 1]?.text ?? "").trim() === "";
  const isLoose = endsBlank || behind?.text.startsWith("#") === false;
  const last = there.slice(there.lastIndexOf("\n") + 1);
  const items = listItem.test(last) ? withMarkers(block, markersOf(last).next) : block;
  const filled = `${there}${gapBetween(last, block, isLoose)}${items}\n`.replaceAll("\n", ending);
  const before = text.slice(0, lines[found.from]?.start ?? text.length);
  const isSetOff = before === "" || before.endsWith("\n");
  return (
    before +
    (isSetOff ? "" : ending) +
    filled +
    (behind === undefined ? "" : (isLoose ? ending : "") + text.slice(behind.start))
  );
}

/**
 * A list goes on below a list, and begins below a prompt; all else is set off.
 *
 * @param isLoose whether blank lines stand around what a heading is followed by
 */
function gapBetween(last: string, block: string, isLoose: boolean): string {
  if (last === "") return isLoose ? "\n" : "";
  const isClose = listItem.test(block) && (listItem.test(last) || last.endsWith("-->"));
  return isClose ? "\n" : "\n\n";
}
