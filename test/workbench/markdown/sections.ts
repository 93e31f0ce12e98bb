import type { Root, RootContent } from "mdast";
import type { SectionCache } from "obsidian";
import { blockIdAtEnd, isBlockIdAlone } from "./blockId";
import type { LinePositions } from "./linePositions";
import type { OpaqueBlock } from "./opaqueBlocks";
import { spanOf } from "./syntaxTree";

const CALLOUT = /^>\s*\[![^\]\r\n]+\]/;

interface Section {
  readonly type: string;
  readonly start: number;
  readonly end: number;
  id?: string;
}

/** The top-level blocks of a text, comments and mathematics among them, in the order of the text. */
export function sectionsOf(
  root: Root,
  opaque: readonly OpaqueBlock[],
  text: string,
  positions: LinePositions,
): SectionCache[] {
  const blocks = opaque.map(({ kind, start, end }): Section => ({ type: kind, start, end }));
  const sections: Section[] = [
    ...root.children.flatMap((node) => sectionOf(node, text, positions)),
    ...blocks,
  ];
  sections.sort((one, other) => one.start - other.start);
  nameSections(sections, text);
  return sections.map(({ type, start, end, id }) => ({
    type,
    position: positions.pos(start, end),
    ...(id !== undefined && { id }),
  }));
}

/** A block begins where its line does, blanks before it included. */
function sectionOf(node: RootContent, text: string, positions: LinePositions): Section[] {
  const span = spanOf(node);
  if (!span) return [];
  const start = positions.lineStart(positions.line(span.start));
  return [{ type: typeOf(node, text.slice(span.start, span.end)), start, end: span.end }];
}

function typeOf(node: RootContent, source: string): string {
  return node.type === "blockquote" && CALLOUT.test(source) ? "callout" : node.type;
}

/** A paragraph ends with its own id; any other block is named by an id that stands alone after it. */
function nameSections(sections: Section[], text: string): void {
  sections.forEach((section, index) => {
    if (section.type !== "paragraph") return;
    const source = text.slice(section.start, section.end);
    const named = isBlockIdAlone(source) ? (sections[index - 1] ?? section) : section;
    const id = blockIdAtEnd(source);
    if (id !== undefined) named.id = id;
  });
}
