import type { BlockCache, CachedMetadata, ListItemCache, SectionCache } from "obsidian";
import { footnotesOf } from "./footnotes";
import { frontmatterOf } from "./frontmatter";
import { headingsOf } from "./headings";
import { inlineReferencesOf } from "./inlineReferences";
import { LinePositions } from "./linePositions";
import { listItemsOf } from "./listItems";
import { blankOut, findOpaqueBlocks } from "./opaqueBlocks";
import { sectionsOf } from "./sections";
import { parseSyntax } from "./syntaxTree";

/**
 * What the app's metadata cache holds for a note with this text. A part that would be empty is absent, as in the
 * app. How near it comes to recordings of the app is in `README.md`.
 */
export function parseMetadata(withMark: string): CachedMetadata {
  // The parser drops a byte order mark, and its places do not count it.
  const text = withMark.replace(/^\uFEFF/, "");
  const opaque = findOpaqueBlocks(text);
  const root = parseSyntax(blankOut(text, opaque));
  const positions = new LinePositions(text);
  const headings = headingsOf(root, text, positions);
  const sections = sectionsOf(root, opaque, text, positions);
  const listItems = listItemsOf(root, text, positions);
  return {
    ...frontmatterOf(root, positions),
    ...inlineReferencesOf(root, opaque, text, positions),
    ...footnotesOf(root, positions),
    ...blocksOf(sections, listItems),
    ...(headings.length > 0 && { headings }),
    ...(sections.length > 0 && { sections }),
    ...(listItems.length > 0 && { listItems }),
  };
}

/** Blocks by their id in lower case, under which links find them. */
function blocksOf(
  sections: readonly SectionCache[],
  listItems: readonly ListItemCache[],
): Pick<CachedMetadata, "blocks"> {
  const blocks: Record<string, BlockCache> = {};
  for (const { id, position } of [...sections, ...listItems]) {
    if (id !== undefined) blocks[id.toLowerCase()] = { id, position };
  }
  return Object.keys(blocks).length > 0 ? { blocks } : {};
}
