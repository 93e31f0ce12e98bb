import type { ShareBlock } from "./shareBlocks";
import type { ShareText } from "./shareText";

/** How the blocks are written as lines of text: with marks, or without. */
export interface LineStyle {
  readonly heading: (level: number, words: string) => string;
  readonly text: (texts: readonly ShareText[]) => string;
  readonly lines: (lines: readonly string[]) => readonly string[];
  readonly code: (text: string) => readonly string[];
  readonly rule: string;
}

/** The blocks as lines of text without any marks but those that people type: dashes, numbers, `>`. */
export function shareAsPlain(blocks: readonly ShareBlock[]): string {
  return linesOfBlocks(blocks, plain).join("\n");
}

const plain: LineStyle = {
  heading: (_, words) => words,
  text: (texts) => texts.map(plainPiece).join(""),
  lines: (lines) => lines,
  code: (text) => text.split("\n"),
  rule: "———",
};

/** The words alone; an address stands behind the words that lead to it. */
function plainPiece(piece: ShareText): string {
  if (!("children" in piece)) return piece.text;
  const words = piece.children.map(plainPiece).join("");
  return piece.kind !== "web" || piece.address.endsWith(words) ? words : `${words} (${piece.address})`;
}

/** Blocks one below the other, a blank line between. */
export function linesOfBlocks(blocks: readonly ShareBlock[], style: LineStyle): readonly string[] {
  return blocks.flatMap((block, at) => [...(at === 0 ? [] : [""]), ...linesOfBlock(block, style)]);
}

function linesOfBlock(block: ShareBlock, style: LineStyle): readonly string[] {
  switch (block.kind) {
    case "heading":
      return [style.heading(block.level, style.text(block.words))];
    case "paragraph":
      return style.lines(block.lines.map(style.text));
    case "list":
      return block.items.flatMap((item, at) =>
        itemLines(item, block.first === null ? "- " : `${block.first + at}. `, style),
      );
    case "quote":
      return linesOfBlocks(block.blocks, style).map((line) => `> ${line}`.trimEnd());
    case "code":
      return style.code(block.text);
    case "rule":
      return [style.rule];
  }
}

/** What is nested in an item stands below its text, without a blank line where that is a list. */
function itemLines(blocks: readonly ShareBlock[], mark: string, style: LineStyle): readonly string[] {
  const lines = blocks.flatMap((block, at) => [
    ...(at === 0 || block.kind === "list" ? [] : [""]),
    ...linesOfBlock(block, style),
  ]);
  const indent = " ".repeat(mark.length);
  return lines.map((line, at) => (at === 0 ? mark + line : `${indent}${line}`.trimEnd()));
}
