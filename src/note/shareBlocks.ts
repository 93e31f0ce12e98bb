import { closes } from "./blockMarks";
import { columnsOf, indentOf } from "./indentation";
import { parseListLine } from "./listLine";
import { shareText, type ShareText } from "./shareText";

/** A block that leaves the vault. Lists hold blocks for each item, quotes hold blocks. */
export type ShareBlock =
  | { readonly kind: "heading"; readonly level: number; readonly words: readonly ShareText[] }
  | { readonly kind: "paragraph"; readonly lines: readonly (readonly ShareText[])[] }
  | {
      readonly kind: "list";
      readonly first: number | null;
      readonly items: readonly (readonly ShareBlock[])[];
    }
  | { readonly kind: "quote"; readonly blocks: readonly ShareBlock[] }
  | { readonly kind: "code"; readonly text: string }
  | { readonly kind: "rule" };

/** What only the caller knows about some of the lines. */
export interface ShareReading {
  /** The words of an action item; null when the text, `[ ] Send the CV`, is none. */
  readonly item: (text: string) => string | null;
  /** What a list item carries beside its words, in words: its days. */
  readonly days: (days: ReadonlyMap<string, string>) => string;
  /** What a `mentoring` block shows. */
  readonly live: (source: string) => readonly ShareBlock[];
}

/** Quotes and lists in each other deeper than this are read as text: nobody writes them. */
const deepest = 20;
const fence = /^ *(`{3,}(?=[^`]*$)|~{3,})[ \t]*([^\s`]*)/;
const marker = /^([ \t]*)([-*+]|\d{1,9}[.)])([ \t]+|$)/;
const rule = /^\s*(?:(?:\*[ \t]*){3,}|(?:-[ \t]*){3,}|(?:_[ \t]*){3,})$/;
const quote = /^\s{0,3}>[ \t]?/;
/** The line that parts a table's head from its rows. */
const delimiterRow = /^(?=.*-)(?=.*\|)[\s|:-]+$/;
/** Blocks whose text is a question to another plugin, with the answer drawn in their place. */
const queries = new Set(["dataview", "dataviewjs", "tasks", "query", "base"]);

/** The blocks that lines of Markdown make up, comments taken out before. */
export function shareBlocks(
  lines: readonly string[],
  reading: ShareReading,
  depth = 0,
): readonly ShareBlock[] {
  const blocks: ShareBlock[] = [];
  for (let at = 0; at < lines.length;) {
    const line = lines[at] ?? "";
    const taken = line.trim() === "" ? { blocks: [], to: at + 1 } : blockAt(lines, at, reading, depth);
    blocks.push(...taken.blocks);
    at = taken.to;
  }
  return blocks;
}

/** Blocks, and the first line behind them. */
interface Taken {
  readonly blocks: readonly ShareBlock[];
  readonly to: number;
}

function blockAt(lines: readonly string[], at: number, reading: ShareReading, depth: number): Taken {
  const line = lines[at] ?? "";
  if (fence.test(line)) return codeAt(lines, at, reading);
  if (rule.test(line)) return { blocks: [{ kind: "rule" }], to: at + 1 };
  if (quote.test(line) && depth < deepest) return quoteAt(lines, at, reading, depth);
  if (marker.test(line) && depth < deepest) return listAt(lines, at, reading, depth);
  const [, hashes, words = ""] = /^\s*(#{1,6})\s(.*)$/.exec(line) ?? [];
  if (hashes !== undefined)
    return {
      blocks: [{ kind: "heading", level: hashes.length, words: shareText(words.trim()) }],
      to: at + 1,
    };
  return paragraphAt(lines, at, reading);
}

function codeAt(lines: readonly string[], at: number, { live }: ShareReading): Taken {
  const [, marks = "", language = ""] = fence.exec(lines[at] ?? "") ?? [];
  const end = lines.findIndex((line, number) => number > at && closes(line, marks));
  const to = end === -1 ? lines.length : end;
  const text = lines.slice(at + 1, to).join("\n");
  const code = (): readonly ShareBlock[] => (queries.has(language) ? [] : [{ kind: "code", text }]);
  return { blocks: language === "mentoring" ? live(text) : code(), to: to + 1 };
}

function quoteAt(lines: readonly string[], at: number, reading: ShareReading, depth: number): Taken {
  const to = firstFrom(lines, at, (line) => !quote.test(line));
  const inside = lines.slice(at, to).map((line) => line.replace(quote, ""));
  // A callout is a quote whose first line says its kind, and mostly has a title.
  const first = inside[0]?.replace(/^\[![^\]]*\][-+]?[ \t]*/, "") ?? "";
  const blocks = shareBlocks([first, ...inside.slice(1)], reading, depth + 1);
  return { blocks: blocks.length === 0 ? [] : [{ kind: "quote", blocks }], to };
}

/** Items of one list have markers of one kind, and stand where the first does or less than an item deeper. */
function listAt(lines: readonly string[], at: number, reading: ShareReading, depth: number): Taken {
  const items: (readonly ShareBlock[])[] = [];
  const kind = kindOf(lines[at] ?? "");
  let next = at;
  while (next < lines.length && marker.test(lines[next] ?? "") && kindOf(lines[next] ?? "") === kind) {
    if (rule.test(lines[next] ?? "")) break;
    const to = endOfItem(lines, next);
    items.push(itemBlocks(lines.slice(next, to), reading, depth));
    next = firstFrom(lines, to, (line) => line.trim() !== "");
  }
  const filled = items.filter((item) => item.length > 0);
  const first = /\d+/.exec(marker.exec(lines[at] ?? "")?.[2] ?? "")?.[0];
  const list = { kind: "list", first: first === undefined ? null : Number(first), items: filled } as const;
  return { blocks: filled.length === 0 ? [] : [list], to: next };
}

function kindOf(line: string): string {
  return (marker.exec(line)?.[2] ?? "").replace(/\d+/, "");
}

/** The column at which an item's text begins. */
function marginOf(line: string): number {
  const [, indent = "", mark = "", gap = ""] = marker.exec(line) ?? [];
  return columnsOf(indent) + mark.length + Math.min(gap.length, 4);
}

/** What is indented to an item's text belongs to it, and text that goes on below it without a blank line. */
function endOfItem(lines: readonly string[], at: number): number {
  const margin = marginOf(lines[at] ?? "");
  let to = at + 1;
  for (let next = to; next < lines.length; next += 1) {
    const line = lines[next] ?? "";
    if (line.trim() === "") continue;
    const isInside = indentOf(line) >= margin;
    const goesOn = next === to && !startsBlock(line);
    if (!isInside && !goesOn) break;
    to = next + 1;
  }
  return to;
}

function itemBlocks(lines: readonly string[], reading: ShareReading, depth: number): readonly ShareBlock[] {
  const [first = "", ...others] = lines;
  const words = first.replace(marker, "");
  const item = reading.item(words);
  const margin = marginOf(first);
  const inside = others.map((line) => outdented(line, margin));
  if (item === null) return shareBlocks([words, ...inside], reading, depth + 1);
  const nested = shareBlocks(inside, reading, depth + 1);
  return [{ kind: "paragraph", lines: [shareText(item)] }, ...nested];
}

function paragraphAt(lines: readonly string[], at: number, reading: ShareReading): Taken {
  const to = firstFrom(lines, at + 1, (line) => line.trim() === "" || startsBlock(line));
  const texts = lines
    .slice(at, to)
    .filter((line) => !delimiterRow.test(line))
    .map((line) => shareText(lineWords(line, reading)))
    .filter((words) => words.length > 0 && !isBlank(words));
  return { blocks: texts.length === 0 ? [] : [{ kind: "paragraph", lines: texts }], to };
}

/** A line without its block id; its days are said, and the cells of a table stand apart. */
function lineWords(line: string, { days }: ShareReading): string {
  const { words, days: said } = parseListLine(line.replace(/\\$/, "").trim());
  const isRow = /^\|.*\|$/.test(words);
  return `${isRow ? words.slice(1, -1).trim() : words}${said.size === 0 ? "" : days(said)}`;
}

function isBlank(words: readonly ShareText[]): boolean {
  return words.every((one) => one.kind === "text" && one.text.trim() === "");
}

function startsBlock(line: string): boolean {
  return (
    fence.test(line) || quote.test(line) || marker.test(line) || rule.test(line) || /^\s*#{1,6}\s/.test(line)
  );
}

/** The first line from here on that is so; the end where none is. */
function firstFrom(lines: readonly string[], from: number, isSo: (line: string) => boolean): number {
  let at = from;
  while (at < lines.length && !isSo(lines[at] ?? "")) at += 1;
  return at;
}

/** A line with so many columns of blanks less, where it has them. */
function outdented(line: string, columns: number): string {
  return " ".repeat(Math.max(0, indentOf(line) - columns)) + line.trimStart();
}
