import { editedAt, type ItemEdit } from "./editLine";
import { fingerprintOf, linesOf, type TextLine } from "./lines";
import type { RemovedLines } from "./removeLines";

/** Puts lines back where they stood: in an unchanged text exactly there, else in the one place between their neighbors. */
export function putBack(
  text: string,
  { fingerprint, cut, offset, at, before, after }: RemovedLines,
): ItemEdit {
  if (fingerprintOf(text) === fingerprint) return inserted(text, cut, offset, at);
  const lines = linesOf(text);
  const [gap, ...others] = gapsBetween(lines, before, after);
  if (gap === undefined) return { kind: "gone" };
  if (others.length > 0) return { kind: "ambiguous" };
  return inserted(text, cut, lines[gap]?.start ?? text.length, gap);
}

function inserted(text: string, cut: string, offset: number, line: number): ItemEdit {
  return editedAt(text.slice(0, offset) + cut + text.slice(offset), line, [], null);
}

function gapsBetween(
  lines: readonly TextLine[],
  before: string | null,
  after: string | null,
): readonly number[] {
  const textAt = (line: number): string | null => lines[line]?.text ?? null;
  return [...lines.keys(), lines.length].filter((at) => textAt(at - 1) === before && textAt(at) === after);
}
