import type { Root } from "mdast";
import type { CachedMetadata, FootnoteCache, FootnoteRefCache } from "obsidian";
import type { LinePositions } from "./linePositions";
import { spanOf, walk } from "./syntaxTree";

/** The footnotes that a text defines, and the places that refer to one. */
export function footnotesOf(
  root: Root,
  positions: LinePositions,
): Pick<CachedMetadata, "footnotes" | "footnoteRefs"> {
  const footnotes: FootnoteCache[] = [];
  const footnoteRefs: FootnoteRefCache[] = [];
  walk(root, (node) => {
    const span = spanOf(node);
    if (!span) return true;
    const position = positions.pos(span.start, span.end);
    if (node.type === "footnoteDefinition") footnotes.push({ id: node.label ?? node.identifier, position });
    if (node.type === "footnoteReference") footnoteRefs.push({ id: node.label ?? node.identifier, position });
    return true;
  });
  return { ...(footnotes.length > 0 && { footnotes }), ...(footnoteRefs.length > 0 && { footnoteRefs }) };
}
