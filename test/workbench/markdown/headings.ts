import type { Root } from "mdast";
import type { HeadingCache } from "obsidian";
import type { LinePositions } from "./linePositions";
import { spanOf } from "./syntaxTree";

/** The headings at the top level of a text, each with its text as it is written. */
export function headingsOf(root: Root, text: string, positions: LinePositions): HeadingCache[] {
  return root.children.flatMap((node) => {
    const span = spanOf(node);
    if (node.type !== "heading" || !span) return [];
    const heading = headingText(text.slice(span.start, span.end));
    return [{ heading, level: node.depth, position: positions.pos(span.start, span.end) }];
  });
}

function headingText(source: string): string {
  if (!source.startsWith("#")) return withoutUnderline(source);
  return source
    .replace(/^#+/, "")
    .trim()
    .replace(/(?:^|[ \t])#+$/, "")
    .trim();
}

function withoutUnderline(source: string): string {
  return source
    .split(/\r\n|\n|\r/)
    .slice(0, -1)
    .join("\n")
    .trim();
}
