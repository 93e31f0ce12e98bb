import { columnsOf } from "./indentation";
import type { TextLine } from "./lines";

/** What belongs to a list item, and how one more item nested under it begins. */
export interface NestedLines {
  /** The number of the last line that belongs to the item; its own where nothing is nested. */
  readonly last: number;
  /** Quote marks, indentation, list marker and blanks of the next item. */
  readonly lead: string;
}

/** A line, taken apart where Markdown does. */
interface BlockLine {
  /** The marks of the quotes and callouts that the line is in. */
  readonly quote: string;
  readonly indent: string;
  /** Null where the line is no list item. */
  readonly marker: string | null;
  /** Blanks behind the marker. */
  readonly gap: string;
  readonly rest: string;
}

/** The lines nested under a list item; null when the line is no list item. */
export function nestedUnder(lines: readonly TextLine[], number: number): NestedLines | null {
  const item = blockLine(lines[number]?.text ?? "");
  if (item.marker === null) return null;
  const last = lastNested(lines, number, item);
  const nested = lines.slice(number + 1, last + 1).map(({ text }) => blockLine(text));
  const first = nested.find(({ marker }) => marker !== null);
  const child = nested.findLast(({ marker, indent }) => marker !== null && indent === first?.indent);
  return { last, lead: child === undefined ? leadBelow(item, item.marker, lines) : leadAfter(child) };
}

// A byte order mark is no indentation, though it counts as blank.
const blockStart = /^\uFEFF?((?:[ \t]*>)*)([ \t]*)(?:([-*+]|\d+[.)])([ \t]+|$))?/;

function blockLine(text: string): BlockLine {
  const [start = "", quote = "", indent = "", marker = null, gap = ""] = blockStart.exec(text) ?? [];
  return { quote, indent, marker, gap, rest: text.slice(start.length) };
}

/**
 * All that is indented to the item's text goes along, across blank lines too, and so does text that goes
 * on without indentation, as CommonMark lets it.
 */
function lastNested(lines: readonly TextLine[], from: number, item: BlockLine): number {
  const column = textColumn(item);
  let last = from;
  let isParagraph = true;
  for (let next = from + 1; next < lines.length; next += 1) {
    const line = blockLine(lines[next]?.text ?? "");
    const isBlank = line.marker === null && line.rest === "";
    const isInside = depthOf(line) === depthOf(item) && columnsOf(line.indent) >= column;
    if (!isBlank && !isInside && !(isParagraph && goesOn(line, item))) return last;
    if (!isBlank) last = next;
    isParagraph = !isBlank && (line.marker !== null || !opensBlock(line.rest));
  }
  return last;
}

function goesOn(line: BlockLine, item: BlockLine): boolean {
  return depthOf(line) <= depthOf(item) && line.marker === null && !opensBlock(line.rest);
}

/** Whether text ends the paragraph above it: a heading, code, HTML, a table, a comment, a formula, a rule. */
function opensBlock(text: string): boolean {
  const isRule = /^([-*_])\1{2,}$/.test(text.replace(/\s/g, ""));
  return isRule || /^(?:#{1,6}(?:\s|$)|```|~~~|[<|]|%%|\$\$)/.test(text);
}

function depthOf({ quote }: BlockLine): number {
  return quote.replace(/[^>]/g, "").length;
}

/** Where the text of a list item begins; what is nested under it begins there or behind. */
function textColumn({ indent, marker, gap }: BlockLine): number {
  const start = columnsOf(indent) + (marker?.length ?? 0);
  return start + Math.max(1, columnsOf(indent + " ".repeat(marker?.length ?? 0) + gap) - start);
}

/** The next item of a list that is there already. */
function leadAfter({ quote, indent, marker, gap }: BlockLine): string {
  return `${quote}${indent}${nextMarker(marker ?? "-")}${gap === "" ? " " : gap}`;
}

/** What an item begins with that stands below another in a list: the next number, or the same sign. */
function nextMarker(marker: string): string {
  return marker.replace(/^\d+/, (number) => String(Number(number) + 1));
}

/** The marker of a list item, in quotes too, and that of the item which may follow it; a dash where there is none. */
export function markersOf(line: string): { readonly own: string | null; readonly next: string } {
  const { marker } = blockLine(line);
  return { own: marker, next: nextMarker(marker ?? "-") };
}

/** List items of ours, which begin with dashes, as items of a list with other markers, with what is nested in them. */
export function withMarkers(items: string, first: string): string {
  let [marker, next] = [first, first];
  return items.replace(/^(?:-(?=\s|$)|(?=[ \t]))/gm, (dash) => {
    if (dash === "") return " ".repeat(marker.length - 1);
    [marker, next] = [next, nextMarker(next)];
    return marker;
  });
}

/** The first item of a new list: indented as the note's lists are, with the marker of the item above. */
function leadBelow(item: BlockLine, marker: string, lines: readonly TextLine[]): string {
  const column = textColumn(item);
  const usesTabs = item.indent.includes("\t") || (item.indent.trim() === "" && indentsByTabs(lines));
  let indent = item.indent;
  while (columnsOf(indent) < column) indent += usesTabs ? "\t" : " ";
  return `${item.quote}${indent}${marker.replace(/^\d+/, "1")} `;
}

function indentsByTabs(lines: readonly TextLine[]): boolean {
  return lines.some(({ text }) => {
    const { indent, marker } = blockLine(text);
    return marker !== null && indent.includes("\t");
  });
}
