import type { LinePlace } from "../model/actionItem";
import { blockIdOf, fingerprintOf, headingsAbove, linesOf, type TextLine } from "./lines";

/** A line found again, or why it was not: `gone` where nothing reads like it, `ambiguous` where much does. */
export type FoundLine =
  | { readonly kind: "found"; readonly line: TextLine; readonly number: number }
  | { readonly kind: "gone" }
  | { readonly kind: "ambiguous" };

/**
 * Finds an item's line in a text that may have changed since it was read. In this order: the line
 * with its block id, where that is and was unique; in an unchanged text, its number; the one identical line, if
 * there was no second one before either; among as many identical lines as there were, the one place where it
 * stands under its heading between its neighbors, with as many of them above as before. Number and words alone are
 * not enough: two lines inserted above turn one person's item into another's identical one. Nor is the place, once
 * identical lines have come or gone, or have changed places: what is left of one person's list may look like
 * another's.
 *
 * @param fingerprint of the text in which the place was read
 */
export function findLine(text: string, place: LinePlace, fingerprint: string): FoundLine {
  const lines = linesOf(text);
  if (fingerprintOf(text) === fingerprint) return foundAt(lines, place.line);
  const { blockId } = place;
  if (blockId !== null) {
    const marked = indexesOf(lines, (line) => blockIdOf(line) === blockId);
    if (marked.length === 1) return foundAt(lines, marked[0] ?? -1);
  }
  const identical = indexesOf(lines, (line) => line === place.text);
  if (identical.length === 0) return { kind: "gone" };
  if (identical.length !== place.alike) return { kind: "ambiguous" };
  if (identical.length === 1) return foundAt(lines, identical[0] ?? -1);
  const headings = headingsAbove(lines);
  const inPlace = identical.filter(
    (at) =>
      headings[at] === place.heading &&
      (lines[at - 1]?.text ?? null) === place.before &&
      (lines[at + 1]?.text ?? null) === place.after,
  );
  const isSame = inPlace.length === 1 && inPlace[0] === identical[place.alikeAbove];
  return isSame && place.uniqueInPlace ? foundAt(lines, inPlace[0] ?? -1) : { kind: "ambiguous" };
}

function indexesOf(lines: readonly TextLine[], matches: (text: string) => boolean): readonly number[] {
  return lines.flatMap(({ text }, at) => (matches(text) ? [at] : []));
}

function foundAt(lines: readonly TextLine[], number: number): FoundLine {
  const line = lines[number];
  return line === undefined ? { kind: "gone" } : { kind: "found", line, number };
}
