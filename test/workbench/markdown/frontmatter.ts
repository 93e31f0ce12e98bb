import type { Root } from "mdast";
import type { CachedMetadata, FrontMatterCache, FrontmatterLinkCache } from "obsidian";
import type { LinePositions } from "./linePositions";
import { parseWikilink } from "./linktext";
import { spanOf } from "./syntaxTree";
import { parseYaml } from "./parseYaml";

const WHOLE_LINK = /^!?\[\[([^[\]\r\n]+)\]\]$/;

/**
 * A text's properties, their place, and the links that are the whole value of one. Frontmatter that is empty, is no
 * YAML, or is no set of properties counts as none.
 */
export function frontmatterOf(
  root: Root,
  positions: LinePositions,
): Pick<CachedMetadata, "frontmatter" | "frontmatterPosition" | "frontmatterLinks"> {
  const first = root.children[0];
  const span = first && spanOf(first);
  if (first?.type !== "yaml" || !span) return {};
  const frontmatter = propertiesIn(first.value);
  if (!frontmatter) return {};
  return {
    frontmatter,
    frontmatterPosition: positions.pos(span.start, span.end),
    frontmatterLinks: Object.entries(frontmatter).flatMap(([key, value]) => linksIn(key, value)),
  };
}

function propertiesIn(yaml: string): FrontMatterCache | null {
  try {
    const value = parseYaml(yaml);
    const isMap = typeof value === "object" && value !== null && !Array.isArray(value);
    return isMap ? { ...value } : null;
  } catch {
    return null;
  }
}

/** The links in a value, a list's and a map's with the way to them in the key, as in `people.0`. */
function linksIn(key: string, value: unknown): FrontmatterLinkCache[] {
  if (typeof value === "object" && value !== null) {
    return Object.entries(value).flatMap(([name, inner]) => linksIn(`${key}.${name}`, inner));
  }
  const inner = typeof value === "string" ? WHOLE_LINK.exec(value)?.[1] : undefined;
  if (inner === undefined || typeof value !== "string") return [];
  return [{ key, original: value, ...parseWikilink(inner) }];
}
