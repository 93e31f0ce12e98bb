/** A block whose inside is no Markdown: an Obsidian comment or display mathematics, from its first to its last line. */
export interface OpaqueBlock {
  readonly kind: "comment" | "math";
  readonly start: number;
  /** Past the closing mark; the end of the text where it is never closed. */
  readonly end: number;
}

const FENCE = /^ {0,3}(?:> ?)*\s*(`{3,}|~{3,})/;
const OPENING = /^ {0,3}(%%|\$\$)/;

/** Finds comments and mathematics that begin a line, outside fenced code, and end at the end of a line. */
export function findOpaqueBlocks(text: string): OpaqueBlock[] {
  const blocks: OpaqueBlock[] = [];
  let fence: string | null = null;
  for (let start = 0; start < text.length; start = nextLine(text, start)) {
    const line = text.slice(start, endOfLine(text, start));
    const mark = FENCE.exec(line)?.[1];
    if (mark) fence = fenceAfter(fence, mark);
    const block = fence === null && !mark ? blockAt(text, start, line) : null;
    if (block) {
      blocks.push(block);
      start = block.end;
    }
  }
  return blocks;
}

/** The text with every such block made blank, of the same length and with the same lines. */
export function blankOut(text: string, blocks: readonly OpaqueBlock[]): string {
  let result = text;
  for (const { start, end } of blocks) {
    result = result.slice(0, start) + text.slice(start, end).replace(/[^\r\n]/g, " ") + result.slice(end);
  }
  return result;
}

function fenceAfter(open: string | null, mark: string): string | null {
  if (open === null) return mark;
  return mark.startsWith(open) ? null : open;
}

function blockAt(text: string, start: number, line: string): OpaqueBlock | null {
  const opening = OPENING.exec(line);
  if (!opening?.[1]) return null;
  const kind = opening[1] === "%%" ? "comment" : "math";
  const from = start + opening[0].length - 2;
  const closing = text.indexOf(opening[1], from + 2);
  if (closing < 0) return { kind, start: from, end: text.length };
  const end = closing + 2;
  const rest = text.slice(end, endOfLine(text, end));
  return rest.trim() === "" ? { kind, start: from, end } : null;
}

function endOfLine(text: string, offset: number): number {
  const end = text.slice(offset).search(/[\r\n]/);
  return end < 0 ? text.length : offset + end;
}

function nextLine(text: string, offset: number): number {
  const end = endOfLine(text, offset);
  return end + (text.startsWith("\r\n", end) ? 2 : 1);
}
