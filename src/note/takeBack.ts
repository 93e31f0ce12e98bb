import { editedAt, type EditedItem, type ItemEdit } from "./editLine";
import { findLine } from "./findLine";
import { linesOf } from "./lines";
import { removeLines } from "./removeLines";

/**
 * Takes an edit back, in a text that may have changed since: the line is as it was, what was written below it
 * goes, and so does a line that the edit had put in. `gone` where what was written is not there any more.
 */
export function takeBack(text: string, { place, fingerprint, replaced, below }: EditedItem): ItemEdit {
  const found = findLine(text, place, fingerprint);
  if (found.kind !== "found") return found;
  const lines = linesOf(text);
  const written = [place.text, ...below];
  if (written.some((one, at) => lines[found.number + at]?.text !== one)) return { kind: "gone" };
  if (replaced === null) return removeLines(text, found.number, written.length);
  const end = lines[found.number + below.length]?.end;
  const restored = text.slice(0, found.line.start) + replaced + text.slice(end);
  return editedAt(restored, found.number, [], found.line.text);
}
