import { editedAt, lineEndingAt, type ItemAddress, type ItemEdit } from "./editLine";
import { findLine } from "./findLine";
import { linesOf, type TextLine } from "./lines";
import { nestedUnder } from "./nestedLines";
import { remarkText } from "./remarkText";

/**
 * Adds a remark under an item: a nested list item, behind everything that is nested there already, with
 * the indentation, marker and line ending that are used there.
 */
export function addRemark(text: string, address: ItemAddress, written: string): ItemEdit {
  const remark = remarkText(written);
  if (remark === null) return { kind: "unchanged" };
  const found = findLine(text, address.place, address.fingerprint);
  if (found.kind !== "found") return found;
  const lines = linesOf(text);
  const nested = nestedUnder(lines, found.number);
  if (nested === null) return { kind: "gone" };
  return inserted(text, lines, nested.last, `${nested.lead}${remark}`);
}

/** Puts a line below another; at the end of a note, which stays without a last line ending if it was. */
function inserted(text: string, lines: readonly TextLine[], below: number, line: string): ItemEdit {
  const end = lines[below]?.end ?? text.length;
  const ending = lineEndingAt(text, lines, below);
  return editedAt(text.slice(0, end) + ending + line + text.slice(end), below + 1, [], null);
}
