import type { ActionItem } from "../model/actionItem";
import { findLine } from "./findLine";
import { indentOf } from "./indentation";
import { linesOf, type TextLine } from "./lines";
import { splitCheckbox } from "./actionLine";

/** An item's lines in its note: its own, and what is nested under it. */
interface ItemBlock {
  readonly from: number;
  /** The first line behind it. */
  readonly to: number;
}

/** What a recap takes over from its agenda: the items' lines as text, and which items they are of. */
export interface TakenItems {
  readonly text: string;
  readonly items: readonly ActionItem[];
}

/**
 * The action items of an agenda as they come over into the recap: every one with what is nested under
 * it, outdented to the margin, one below the other. Items in quotes belong to their quote and stay.
 */
export function takeItems(text: string, items: readonly ActionItem[], fingerprint: string): TakenItems {
  const lines = linesOf(text);
  const taken = topmost(blocksIn(text, lines, items, fingerprint));
  const texts = taken.map(({ block }) => outdented(lines.slice(block.from, block.to)));
  return { text: texts.join("\n"), items: taken.map(({ item }) => item) };
}

/** The agenda without the items that came over; every other byte stays. */
export function removeItems(text: string, items: readonly ActionItem[], fingerprint: string): string {
  const lines = linesOf(text);
  const blocks = topmost(blocksIn(text, lines, items, fingerprint));
  const isTaken = (line: number): boolean =>
    blocks.some(({ block }) => block.from <= line && line < block.to);
  const kept = [...lines.keys()].filter((line) => !isTaken(line));
  const lastKept = kept.at(-1);
  return kept
    .map((line) => {
      // A note that ended without a line ending ends so again.
      const isNewEnd = line === lastKept && line < lines.length - 1;
      return text.slice(lines[line]?.start, isNewEnd ? lines[line]?.end : lines[line + 1]?.start);
    })
    .join("");
}

interface FoundBlock {
  readonly item: ActionItem;
  readonly block: ItemBlock;
}

function blocksIn(
  text: string,
  lines: readonly TextLine[],
  items: readonly ActionItem[],
  fingerprint: string,
): readonly FoundBlock[] {
  return items.flatMap((item) => {
    const found = findLine(text, item.place, fingerprint);
    if (found.kind !== "found" || /^\s*>/.test(found.line.text)) return [];
    return [{ item, block: { from: found.number, to: endOf(lines, found.number) } }];
  });
}

/** Nested items go with the one that they are nested under. */
function topmost(blocks: readonly FoundBlock[]): readonly FoundBlock[] {
  const ordered = [...blocks].sort((a, b) => a.block.from - b.block.from);
  return ordered.filter(({ block }, at) =>
    ordered.slice(0, at).every((other) => other.block.to <= block.from),
  );
}

/** All that is indented deeper goes along, across blank lines too; blank lines behind it stay. */
function endOf(lines: readonly TextLine[], from: number): number {
  const indent = indentOf(lines[from]?.text ?? "");
  let to = from + 1;
  for (let next = to; next < lines.length; next += 1) {
    const text = lines[next]?.text ?? "";
    if (text.trim() === "") continue;
    if (indentOf(text) <= indent) break;
    to = next + 1;
  }
  return to;
}

function outdented(lines: readonly TextLine[]): string {
  const indent = indentOf(lines[0]?.text ?? "");
  return lines.map(({ text }) => outdentedBy(indent, text)).join("\n");
}

function outdentedBy(columns: number, line: string): string {
  let kept = line;
  while (/^\s/.test(kept) && indentOf(line) - indentOf(kept) < columns) kept = kept.slice(1);
  return kept;
}

/** Whether two notes of one meeting hold the same item, because a move was cut off half-way. */
export function isSameItem(a: ActionItem, b: ActionItem): boolean {
  return splitCheckbox(a.place.text.trim())?.text === splitCheckbox(b.place.text.trim())?.text;
}
