import { splitCheckbox } from "./actionLine";
import { sectionOf, type HeadingWords } from "./sections";

/**
 * The lines of the action items of an agenda that holds nothing else below its properties, but their heading
 * and blank lines; none for an empty one. Null where somebody wrote in it: it is not to be filled any more.
 *
 * @param lines those below the properties
 */
export function itemsAlone(lines: readonly string[], words: HeadingWords): readonly string[] | null {
  const written = lines.filter((line) => line.trim() !== "" && !isHeadingOfItems(line, words));
  return written.every((line) => splitCheckbox(line) !== null) ? written : null;
}

function isHeadingOfItems(line: string, words: HeadingWords): boolean {
  const heading = /^ {0,3}#{1,6}[ \t](.*)$/.exec(line)?.[1];
  return heading !== undefined && sectionOf("agenda", heading, words) === "action-items";
}
