import type { LinePlace } from "../model/actionItem";
import { blockIdOf, headingsAbove, type TextLine } from "./lines";

/** Says of each line of a text, by its number, where it stands and whether it can be told from others. */
export function linePlaces(lines: readonly TextLine[]): (line: number) => LinePlace {
  const headings = headingsAbove(lines);
  const countsFor = counting(lines);
  // Few items have a block id: the others' are looked for once one does.
  let repeatedIds: ReadonlySet<string> | null = null;
  const isIdRepeated = (id: string): boolean => {
    repeatedIds ??= repeatedIn(lines, ({ text }) => blockIdOf(text));
    return repeatedIds.has(id);
  };
  const placeKey = (line: number): string =>
    JSON.stringify([lines[line]?.text, headings[line], lines[line - 1]?.text, lines[line + 1]?.text]);
  const isRepeated = (text: string): boolean => (countsFor(text).times.get(text) ?? 1) > 1;
  // Few notes hold an item twice: places are compared once one does.
  let repeatedPlaces: ReadonlySet<string> | null = null;
  const isAloneInPlace = (line: number): boolean => {
    repeatedPlaces ??= repeatedIn(lines, ({ text }, at) => (isRepeated(text) ? placeKey(at) : null));
    return !repeatedPlaces.has(placeKey(line));
  };
  return (line) => {
    const text = lines[line]?.text ?? "";
    const { times, above } = countsFor(text);
    const blockId = blockIdOf(text);
    return {
      line,
      text,
      blockId: blockId === null || isIdRepeated(blockId) ? null : blockId,
      heading: headings[line] ?? null,
      before: lines[line - 1]?.text ?? null,
      after: lines[line + 1]?.text ?? null,
      alike: times.get(text) ?? 1,
      alikeAbove: above[line] ?? 0,
      uniqueInPlace: !isRepeated(text) || isAloneInPlace(line),
    };
  };
}

/** How often each text is there, and how often it is above each line. */
interface LineCounts {
  readonly times: ReadonlyMap<string, number>;
  readonly above: readonly number[];
}

/**
 * The counts for a line, and for all lines that can be like it. Checkboxes are asked about, which have a bracket;
 * most lines of a long text have none, and are counted only when one of them is asked about.
 */
function counting(lines: readonly TextLine[]): (text: string) => LineCounts {
  const counted = new Map<boolean, LineCounts>();
  return (text) => {
    const hasBracket = text.includes("[");
    const counts = counted.get(hasBracket) ?? countedIn(lines, hasBracket);
    counted.set(hasBracket, counts);
    return counts;
  };
}

function countedIn(lines: readonly TextLine[], hasBracket: boolean): LineCounts {
  const times = new Map<string, number>();
  const above = lines.map(({ text }) => {
    if (text.includes("[") !== hasBracket) return 0;
    const before = times.get(text) ?? 0;
    times.set(text, before + 1);
    return before;
  });
  return { times, above };
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
