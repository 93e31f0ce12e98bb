import type { LinePlace } from "../model/actionItem";
import { findLine } from "./findLine";
import { linePlaces } from "./linePlaces";
import { fingerprintOf, lineEndingOf, linesOf, type TextLine } from "./lines";
import { removeLines, type RemovedLines } from "./removeLines";

/** A line of a note as it was when the note was read. */
export interface ItemAddress {
  readonly place: LinePlace;
  /** The fingerprint of the text in which the place was read. */
  readonly fingerprint: string;
}

/** An edit that was made, with what it takes to take it back. */
export interface EditedItem {
  readonly kind: "edited";
  /** The whole text of the note, with the one line replaced. */
  readonly text: string;
  /** Where the line stands now; the first one, where one became several. */
  readonly place: LinePlace;
  readonly fingerprint: string;
  /** Lines that were written right below that one. */
  readonly below: readonly string[];
  /** The line as it was; null where a new one was put in. */
  readonly replaced: string | null;
}

/** Why nothing is written. */
export type EditRefusal =
  | { readonly kind: "unchanged" }
  | { readonly kind: "gone" }
  | { readonly kind: "ambiguous" }
  /** The item repeats: only Tasks knows what its next one is. */
  | { readonly kind: "repeats" };

/** What became of an edit. */
export type ItemEdit =
  | EditedItem
  /** The line is no longer there: it says of itself that it goes when it is done. */
  | RemovedLines
  | EditRefusal;

/** What a line becomes, as one line or several. */
export type LineEdit = (line: string) => string | readonly string[] | EditRefusal;

/** Finds an item's line by the identity rule and replaces it; every other character of the note stays. */
export function editLine(text: string, address: ItemAddress, edit: LineEdit): ItemEdit {
  const found = findLine(text, address.place, address.fingerprint);
  if (found.kind !== "found") return found;
  const edited = edit(found.line.text);
  if (isRefusal(edited)) return edited;
  const written = typeof edited === "string" ? [edited] : edited;
  if (written.length === 0) return removeLines(text, found.number, 1);
  const { start, end } = found.line;
  const ending = lineEndingAt(text, linesOf(text), found.number);
  const changed = text.slice(0, start) + written.join(ending) + text.slice(end);
  return editedAt(changed, found.number, written.slice(1), found.line.text);
}

function isRefusal(edited: ReturnType<LineEdit>): edited is EditRefusal {
  return typeof edited === "object" && "kind" in edited;
}

/** What tells of an edit, by the text after it and the number of the first line that was written. */
export function editedAt(
  text: string,
  line: number,
  below: readonly string[],
  replaced: string | null,
): EditedItem {
  const place = linePlaces(linesOf(text))(line);
  return { kind: "edited", text, place, fingerprint: fingerprintOf(text), below, replaced };
}

/** How a line ends; the last line as the one before it does. */
export function lineEndingAt(text: string, lines: readonly TextLine[], number: number): string {
  const last = Math.min(number, lines.length - 2);
  return last < 0 ? lineEndingOf(text) : text.slice(lines[last]?.end, lines[last + 1]?.start);
}
