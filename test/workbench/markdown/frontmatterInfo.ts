import type { FrontMatterInfo } from "obsidian";

const OPENING = /^---[ \t]*(?:\r\n|\n)/;
const CLOSING = /(?:^|\n)---[ \t]*(?:\r?\n|$)/;

/** Where a text's frontmatter is, as `obsidian.getFrontMatterInfo`: offsets in the text, none where there is none. */
export function getFrontMatterInfo(content: string): FrontMatterInfo {
  const opening = OPENING.exec(content);
  const from = opening?.[0].length ?? 0;
  const closing = opening && CLOSING.exec(content.slice(from));
  if (!closing) return { exists: false, frontmatter: "", from: 0, to: 0, contentStart: 0 };
  const to = from + closing.index + (closing[0].startsWith("\n") ? 1 : 0);
  const contentStart = from + closing.index + closing[0].length;
  return { exists: true, frontmatter: content.slice(from, to), from, to, contentStart };
}
