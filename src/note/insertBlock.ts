import { linesOf } from "./lines";
import { markersOf, withMarkers } from "./nestedLines";
import { textBlocks } from "./textBlocks";

/** A place in an editor: line and character from 0. */
export interface EditorPlace {
  readonly line: number;
  readonly ch: number;
}

/** What is selected; from and to are the same where nothing is. */
export interface EditorRange {
  readonly from: EditorPlace;
  readonly to: EditorPlace;
}

/** Markdown to be put in at the cursor, and what becomes of text that is selected. */
export type InsertedBlock =
  /** A heading: the selected lines come below it, in the place of its prompts. */
  | { readonly kind: "section"; readonly heading: string; readonly body: string }
  /** Lines of their own: what is selected stays above them. */
  | { readonly kind: "lines"; readonly body: string }
  /** A line to be written in: each selected line becomes one. `empty` has the cursor at its first `|`. */
  | { readonly kind: "item"; readonly empty: string; readonly of: (text: string) => string };

/** Whole lines in the place of others, and what is selected afterwards. */
export interface LineEdit {
  readonly first: number;
  /** How many lines go; none where lines are only added in front of `first`. */
  readonly removed: number;
  readonly lines: readonly string[];
  readonly selection: EditorRange;
}

/**
 * Puts a block into a text at the cursor, in whole lines: in the place of an empty line or list item, else
 * below the cursor's line. Quote marks stay in front of every line, list items keep the indentation of those
 * around them, and headings are set off. Null where it would end up in properties, code or a comment.
 */
export function insertBlock(text: string, range: EditorRange, block: InsertedBlock): LineEdit | null {
  const lines = linesOf(text).map((line) => line.text);
  const { kinds } = textBlocks(linesOf(text));
  const spot = spotOf(lines, range);
  if (kinds.slice(spot.first, spot.last + 1).some((kind) => kind !== "text")) return null;
  switch (block.kind) {
    case "section":
      return insertedSection(lines, spot, block);
    case "lines":
      return insertedLines(lines, spot, block.body.split("\n"));
    case "item":
      return insertedItems(lines, spot, block);
  }
}

/** The lines that are touched, each without its quote marks and indentation. */
interface Spot {
  readonly first: number;
  readonly last: number;
  /** Quote marks of the first line. */
  readonly quote: string;
  /** Indentation behind them. */
  readonly indent: string;
  /** Whether there is nothing to keep: one line, with a list marker or a box at most. */
  readonly isEmpty: boolean;
  /** What is selected; empty where nothing is. */
  readonly selected: string;
  /** Whether the selection is all that its lines say. */
  readonly isWhole: boolean;
}

const leadPattern = /^((?:[ \t]*>)*)([ \t]*)/;
const markerPattern = /^(?:[-*+]|\d+[.)])(?:[ \t]+|$)(?:\[.\](?:[ \t]+|$))?/;

function spotOf(lines: readonly string[], { from, to }: EditorRange): Spot {
  // A selection of whole lines ends in front of the next.
  const last = to.ch === 0 && to.line > from.line ? to.line - 1 : to.line;
  const line = lines[from.line] ?? "";
  const [lead = "", quote = "", indent = ""] = leadPattern.exec(line) ?? [];
  const selected = from.line === last ? line.slice(from.ch, to.line === last ? to.ch : undefined) : "lines";
  const content = withoutMarker(line.slice(lead.length));
  return {
    first: from.line,
    last,
    // One blank behind the marks is theirs.
    quote: quote !== "" && indent.startsWith(" ") ? `${quote} ` : quote,
    indent: quote === "" ? indent : indent.slice(1),
    isEmpty: from.line === last && content.trim() === "",
    selected: selected.trim(),
    isWhole: from.line !== last || withoutMarker(selected.trim()) === content.trim(),
  };
}

function withoutMarker(text: string): string {
  return text.replace(markerPattern, "");
}

function insertedSection(
  lines: readonly string[],
  spot: Spot,
  { heading, body }: Extract<InsertedBlock, { kind: "section" }>,
): LineEdit {
  const { first, last, quote, selected, isEmpty } = spot;
  const wraps = selected !== "";
  const kept = lines
    .slice(first, last + 1)
    .map((line) => (line.startsWith(quote) ? line.slice(quote.length) : line));
  const content = [heading, "", ...(wraps ? kept : body.split("\n"))].map((line) => (quote + line).trimEnd());
  const start = wraps || isEmpty ? first : last + 1;
  const above = setOff(lines[start - 1], quote);
  const made = [...above, ...content, ...setOff(lines[last + 1], quote)];
  const top = start + above.length + 2;
  const bottom = start + above.length + content.length - 1;
  const end = { line: bottom, ch: content.at(-1)?.length ?? 0 };
  const from = wraps ? { line: top, ch: 0 } : (endOfFirst(content, top) ?? end);
  return {
    first: start,
    removed: wraps || isEmpty ? last - first + 1 : 0,
    lines: made,
    selection: { from, to: wraps ? end : from },
  };
}

/** Where one would write first: behind the first list marker that has nothing behind it, or a colon. */
function endOfFirst(content: readonly string[], top: number): EditorPlace | null {
  const at = content.findIndex((line, index) => index > 1 && /(?:^[\s>]*-|:)$/.test(line));
  return at === -1 ? null : { line: top - 2 + at, ch: content[at]?.length ?? 0 };
}

/** A blank line, where the neighbor is not one already. */
function setOff(neighbor: string | undefined, quote: string): readonly string[] {
  return neighbor === undefined || neighbor.replace(leadPattern, "").trim() === "" ? [] : [quote.trimEnd()];
}

function insertedLines(lines: readonly string[], spot: Spot, body: readonly string[]): LineEdit {
  const { first, last, quote, indent, isEmpty, selected } = spot;
  const marked = markerPattern.test(body[0] ?? "")
    ? withMarkers(body.join("\n"), markerAt(lines, spot))
    : null;
  const added = (marked?.split("\n") ?? body).map((line) => (quote + indent + line).trimEnd());
  const isList =
    markerPattern.test((lines[last] ?? "").replace(leadPattern, "")) && markerPattern.test(body[0] ?? "");
  const start = isEmpty ? first : last + 1;
  const above = isEmpty || isList ? [] : setOff(lines[last], quote);
  const end = { line: start + above.length + added.length - 1, ch: added.at(-1)?.length ?? 0 };
  const kept = { from: { line: first, ch: 0 }, to: { line: last, ch: lines[last]?.length ?? 0 } };
  return {
    first: start,
    removed: isEmpty ? 1 : 0,
    lines: [...above, ...added],
    selection: selected === "" ? { from: end, to: end } : kept,
  };
}

/** What an item begins with that stands in the place of an empty one, or below the item that is there. */
function markerAt(lines: readonly string[], { first, last, isEmpty }: Spot): string {
  const above = markersOf(lines[isEmpty ? first - 1 : last] ?? "").next;
  return (isEmpty ? markersOf(lines[first] ?? "").own : null) ?? above;
}

function insertedItems(
  lines: readonly string[],
  spot: Spot,
  { empty, of }: Extract<InsertedBlock, { kind: "item" }>,
): LineEdit {
  const { first, last, quote, indent, selected, isWhole } = spot;
  if (selected === "") return insertedEmptyItem(lines, spot, empty);
  if (!isWhole) return insertedLines(lines, { ...spot, selected: "" }, [of(selected)]);
  const items = lines.slice(first, last + 1).map((line) => {
    const [lead = ""] = leadPattern.exec(line) ?? [];
    const text = line.slice(lead.length);
    return text.trim() === ""
      ? line
      : (lead || quote + indent) + withMarkers(of(withoutMarker(text).trim()), markersOf(text).own ?? "-");
  });
  const to = { line: last, ch: items.at(-1)?.length ?? 0 };
  return { first, removed: items.length, lines: items, selection: { from: { line: first, ch: 0 }, to } };
}

function insertedEmptyItem(lines: readonly string[], spot: Spot, empty: string): LineEdit {
  const edit = insertedLines(lines, spot, [empty.replace("|", "")]);
  const line = edit.first + edit.lines.length - 1;
  const lead = spot.quote + spot.indent + markerAt(lines, spot);
  const cursor = { line, ch: lead.length - 1 + empty.indexOf("|") };
  // The blank behind the marker is where one writes.
  const made = edit.lines.map((text, at) =>
    at === edit.lines.length - 1 ? text.padEnd(cursor.ch, " ") : text,
  );
  return { ...edit, lines: made, selection: { from: cursor, to: cursor } };
}
