import type { LinePlace } from "../model/actionItem";
import { blockIdOf, headingsAbove, type TextLine } from "./lines";

/** Says of each line of a text, by its number, where it stands and whether it can be told from others. */
export function linePlaces(lines: readonly TextLine[]): (line: number) => LinePlace {
  const headings = headingsAbove(lines);
  const timesOf = countedIn(lines);
  // Few items have a block id: the others' are looked for once one does.
  let repeatedIds: ReadonlySet<string> | null = null;
  const isIdRepeated = (id: string): boolean => {
    repeatedIds ??= repeatedIn(lines, ({ text }) => blockIdOf(text));
    return repeatedIds.has(id);
  };
  const placeKey = (line: number): string =>
    JSON.stringify([lines[line]?.text, headings[line], lines[line - 1]?.text, lines[line + 1]?.text]);
  const isRepeated = (text: string): boolean => (timesOf.get(text) ?? 1) > 1;
  // Few notes hold an item twice: places are compared once one does.
  let repeatedPlaces: ReadonlySet<string> | null = null;
  const isAloneInPlace = (line: number): boolean => {
    repeatedPlaces ??= repeatedIn(lines, ({ text }, at) => (isRepeated(text) ? placeKey(at) : null));
    return !repeatedPlaces.has(placeKey(line));
  };
  return (line) => {
    const text = lines[line]?.text ?? "";
    const blockId = blockIdOf(text);
    return {
      line,
      text,
      blockId: blockId === null || isIdRepeated(blockId) ? null : blockId,
      heading: headings[line] ?? null,
      before: lines[line - 1]?.text ?? null,
      after: lines[line + 1]?.text ?? null,
      alike: timesOf.get(text) ?? 1,
      uniqueInPlace: !isRepeated(text) || isAloneInPlace(line),
    };
  };
}

function countedIn(lines: readonly TextLine[]): ReadonlyMap<string, number> {
  const times = new Map<string, number>();
  for (const { text } of lines) times.set(text, (times.get(text) ?? 0) + 1);
  return times;
}

/** The texts that more than one line gives; a line may give none. */
function repeatedIn(
  lines: readonly TextLine[],
  textOf: (line: TextLine, at: number) => string | null,
): ReadonlySet<string> {
  const seen = new Set<string>();
  const repeated = new Set<string>();
  lines.forEach((line, at) => {
    const text = textOf(line, at);
    if (text === null) return;
    if (seen.has(text)) repeated.add(text);
    else seen.add(text);
  });
  return repeated;
}
