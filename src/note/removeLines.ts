import { fingerprintOf, linesOf } from "./lines";

/** Lines that were taken out of a text, and all that it takes to put them back when it has changed since. */
export interface RemovedLines {
  readonly kind: "removed";
  /** The text without them. */
  readonly text: string;
  readonly fingerprint: string;
  /** What was taken out, with the line ending behind it, or the one before it at the end of the text. */
  readonly cut: string;
  /** Where in the text that was left they stood. */
  readonly offset: number;
  /** The number of the line that stands in their place; behind the last one where they were the last. */
  readonly at: number;
  /** The lines between which they stood; null at the ends of the text. */
  readonly before: string | null;
  readonly after: string | null;
}

/** Takes lines out with their endings; the last lines of a note go with the ending before them. */
export function removeLines(text: string, from: number, count: number): RemovedLines {
  const lines = linesOf(text);
  const [above, behind] = [lines[from - 1], lines[from + count]];
  const start = lines[from]?.start ?? text.length;
  const [cutFrom, cutTo] = behind === undefined ? [above?.end ?? start, text.length] : [start, behind.start];
  const left = text.slice(0, cutFrom) + text.slice(cutTo);
  return {
    kind: "removed",
    text: left,
    fingerprint: fingerprintOf(left),
    cut: text.slice(cutFrom, cutTo),
    offset: cutFrom,
    at: from,
    before: above?.text ?? null,
    after: behind?.text ?? null,
  };
}
