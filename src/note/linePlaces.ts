import type { LinePlace } from "../model/actionItem";
import { blockIdOf, headingsAbove, type TextLine } from "./lines";

/** Says of each line of a text, by its number, where it stands and whether it can be told from others. */
export function linePlaces(lines: readonly TextLine[]): (line: number) => LinePlace {
  const headings = headingsAbove(lines);
  const texts = counted(lines, ({ text }) => text);
  const blockIds = counted(lines, ({ text }) => blockIdOf(text));
  const placeKey = (line: number): string =>
    JSON.stringify([lines[line]?.text, headings[line], lines[line - 1]?.text, lines[line + 1]?.text]);
  // Few notes hold an item twice: places are counted once one does.
  let places: ReadonlyMap<string, number> | null = null;
  const isAloneInPlace = (line: number): boolean => {
    places ??= counted(lines, ({ text }, at) => (texts.get(text) === 1 ? null : placeKey(at)));
    return places.get(placeKey(line)) === 1;
  };
  return (line) => {
    const text = lines[line]?.text ?? "";
    const blockId = blockIdOf(text);
    const unique = texts.get(text) === 1;
    return {
      line,
      text,
      blockId: blockId !== null && blockIds.get(blockId) === 1 ? blockId : null,
      heading: headings[line] ?? null,
      before: lines[line - 1]?.text ?? null,
      after: lines[line + 1]?.text ?? null,
      unique,
      uniqueInPlace: unique || isAloneInPlace(line),
    };
  };
}

/** How often each text comes that the lines give; a line may give none. */
function counted(
  lines: readonly TextLine[],
  textOf: (line: TextLine, at: number) => string | null,
): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const [at, line] of lines.entries()) {
    const text = textOf(line, at);
    if (text !== null) counts.set(text, (counts.get(text) ?? 0) + 1);
  }
  return counts;
}
