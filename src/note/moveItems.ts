import type { ActionItem } from "../model/actionItem";
import { findLine } from "./findLine";
import { lineEndingOf, linesOf, type TextLine } from "./lines";
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
  return blocks.reduceRight((rest, { block }) => {
    const start = lines[block.from]?.start ?? 0;
    const behind = lines[block.to];
    // At the end of the note there is no line ending behind the block: the one before it goes.
    if (behind !== undefined) return rest.slice(0, start) + rest.slice(behind.start);
    return rest.slice(0, Math.max(0, start - lineEndingOf(text).length));
  }, text);
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
  return ordered.filter(({ block }, at) => ordered.slice(0, at).every((other) => other.block.to <= block.from));
}

function endOf(lines: readonly TextLine[], from: number): number {
  const indent = indentOf(lines[from]?.text ?? "");
  let to = from + 1;
  while (to < lines.length && (lines[to]?.text ?? "").trim() !== "" && indentOf(lines[to]?.text ?? "") > indent) to += 1;
  return to;
}

function indentOf(line: string): number {
  return line.length - line.trimStart().length;
}

function outdented(lines: readonly TextLine[]): string {
  const indent = indentOf(lines[0]?.text ?? "");
  return lines.map(({ text }) => text.slice(indent)).join("\n");
}

/** Whether two notes of one meeting hold the same item, because a move was cut off half-way. */
export function isSameItem(a: ActionItem, b: ActionItem): boolean {
  return splitCheckbox(a.place.text.trim())?.text === splitCheckbox(b.place.text.trim())?.text;
}
