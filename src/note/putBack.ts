import { editedAt, type ItemEdit } from "./editLine";
import { fingerprintOf, linesOf, type TextLine } from "./lines";
import type { RemovedLines } from "./removeLines";

/** Puts lines back where they stood: in an unchanged text by number, else in the one place between their neighbors. */
export function putBack(text: string, { fingerprint, cut, at, before, after }: RemovedLines): ItemEdit {
  const lines = linesOf(text);
  const [gap, ...others] = fingerprintOf(text) === fingerprint ? [at] : gapsBetween(lines, before, after);
  if (gap === undefined) return { kind: "gone" };
  if (others.length > 0) return { kind: "ambiguous" };
  const offset = lines[gap]?.start ?? text.length;
  return editedAt(text.slice(0, offset) + cut + text.slice(offset), gap, [], null);
}

function gapsBetween(
  lines: readonly TextLine[],
  before: string | null,
  after: string | null,
): readonly number[] {
  const textAt = (line: number): string | null => lines[line]?.text ?? null;
  return [...lines.keys(), lines.length].filter((at) => textAt(at - 1) === before && textAt(at) === after);
}
