import type { CachedMetadata, HeadingCache, ListItemCache, Loc } from "obsidian";
import { stripHeading } from "./linktext";

/** The part of a note that a link's subpath means; `end` and `next` are null where it goes to the end of the note. */
export type ResolvedSubpath =
  | {
      readonly type: "heading";
      readonly current: HeadingCache;
      readonly next: HeadingCache | null;
      readonly start: Loc;
      readonly end: Loc | null;
    }
  | {
      readonly type: "block";
      readonly block: { readonly id: string };
      readonly list?: ListItemCache;
      readonly start: Loc;
      readonly end: Loc;
    };

/** Finds `#Heading`, `#Heading#Heading below` or `#^block` in a note. */
export function resolveSubpath(cache: CachedMetadata, subpath: string): ResolvedSubpath | null {
  const names = subpath.split("#").filter((name) => name !== "");
  const last = names.at(-1);
  if (last === undefined) return null;
  return last.startsWith("^")
    ? resolveBlock(cache, last.slice(1))
    : resolveHeading(cache.headings ?? [], names);
}

function resolveBlock(cache: CachedMetadata, id: string): ResolvedSubpath | null {
  const block = cache.blocks?.[id.toLowerCase()];
  if (!block) return null;
  const list = cache.listItems?.find((item) => item.id?.toLowerCase() === id.toLowerCase());
  const { start, end } = block.position;
  return { type: "block", block, start, end, ...(list && { list }) };
}

/** Each name is looked for below the heading that the one before it found. */
function resolveHeading(headings: readonly HeadingCache[], names: readonly string[]): ResolvedSubpath | null {
  let index = -1;
  let level = 0;
  for (const name of names) {
    index = headings.findIndex(
      (heading, at) => at > index && heading.level > level && sameHeading(heading.heading, name),
    );
    if (index < 0) return null;
    level = headings[index]?.level ?? 0;
  }
  const current = headings[index];
  if (!current) return null;
  const next = headings.slice(index + 1).find((heading) => heading.level <= current.level) ?? null;
  return { type: "heading", current, next, start: current.position.start, end: next?.position.start ?? null };
}

function sameHeading(one: string, other: string): boolean {
  return stripHeading(one).toLowerCase() === stripHeading(other).toLowerCase();
}
