import type { LinePlace } from "../model/actionItem";
import { blockIdOf, headingsAbove, type TextLine } from "./lines";

/** Says of each line of a text, by its number, where it stands and whether it can be told from others. */
export function linePlaces(lines: readonly TextLine[]): (line: number) => LinePlace {
  const headings = headingsAbove(lines);
  const blockIds = counted(lines.flatMap(({ text }) => blockIdOf(text) ?? []));
  const surroundings = (line: number): Omit<LinePlace, "unique" | "uniqueInPlace"> => {
    const text = lines[line]?.text ?? "";
    const blockId = blockIdOf(text);
    return {
      line,
      text,
      blockId: blockIds.get(blockId ?? "") === 1 ? blockId : null,
      heading: headings[line] ?? null,
      before: lines[line - 1]?.text ?? null,
      after: lines[line + 1]?.text ?? null,
    };
  };
  const placeKey = (line: number): string => {
    const { text, heading, before, after } = surroundings(line);
    return JSON.stringify([text, heading, before, after]);
  };
  const texts = counted(lines.map(({ text }) => text));
  const repeated = [...lines.keys()].filter((line) => (texts.get(lines[line]?.text ?? "") ?? 0) > 1);
  const places = counted(repeated.map(placeKey));
  return (line) => {
    const place = surroundings(line);
    const unique = texts.get(place.text) === 1;
    return { ...place, unique, uniqueInPlace: unique || places.get(placeKey(line)) === 1 };
  };
}

function counted(texts: readonly string[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const text of texts) counts.set(text, (counts.get(text) ?? 0) + 1);
  return counts;
}
