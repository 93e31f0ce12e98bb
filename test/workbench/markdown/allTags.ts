import type { CachedMetadata } from "obsidian";
import { parseFrontMatterTags } from "./frontmatterEntries";

/** A note's tags, those of its properties first, as often as they stand there. */
export function getAllTags(cache: CachedMetadata): string[] {
  return [...(parseFrontMatterTags(cache.frontmatter) ?? []), ...(cache.tags ?? []).map(({ tag }) => tag)];
}
