import type { Link, Image, Nodes, Root } from "mdast";
import type { CachedMetadata, Pos } from "obsidian";
import type { LinePositions } from "./linePositions";
import { parseWikilink } from "./linktext";
import type { OpaqueBlock } from "./opaqueBlocks";
import { childrenOf, type Span, spanOf, walk } from "./syntaxTree";

const WIKILINK = /!?\[\[([^[\]\r\n]+)\]\]/g;
// The characters that end a tag are the app's.
const TAG = /#[^\u2000-\u206F\u2E00-\u2E7F'!"#$%&()*+,.:;<=>?@^`{|}~[\]\\\s]+/g;
const EXTERNAL = /^[a-z][a-z0-9+.-]*:/i;

type Found =
  | {
      readonly kind: "link" | "embed";
      readonly span: Span;
      readonly link: string;
      readonly displayText: string;
    }
  | { readonly kind: "tag"; readonly span: Span; readonly tag: string };

/**
 * The links, embeds and tags of a text's paragraphs, headings, table cells and comments, in the order of the text.
 * Code, HTML and addresses outside the vault hold none.
 */
export function inlineReferencesOf(
  root: Root,
  opaque: readonly OpaqueBlock[],
  text: string,
  positions: LinePositions,
): Pick<CachedMetadata, "links" | "embeds" | "tags"> {
  const found: Found[] = [];
  walk(root, (node) => {
    if (!isLeafBlock(node)) return true;
    found.push(...referencesIn(node, text));
    return false;
  });
  for (const { kind, start, end } of opaque) {
    if (kind === "comment") found.push(...scan(text.slice(start, end), start));
  }
  found.sort((one, other) => one.span.start - other.span.start);
  return grouped(found, text, (span) => positions.pos(span.start, span.end));
}

function isLeafBlock(node: Nodes): boolean {
  return node.type === "paragraph" || node.type === "heading" || node.type === "tableCell";
}

function referencesIn(block: Nodes, text: string): Found[] {
  const span = spanOf(block);
  if (!span) return [];
  const links: Found[] = [];
  let source = text.slice(span.start, span.end);
  for (const child of childrenOf(block)) {
    walk(child, (node) => {
      const link = linkOf(node, text);
      if (link) links.push(link);
      for (const hidden of hiddenIn(node)) source = blank(source, hidden, span.start);
      return true;
    });
  }
  return [...links, ...scan(source, span.start)];
}

/** A Markdown link or image with a target in the vault. */
function linkOf(node: Nodes, text: string): Found | null {
  const span = spanOf(node);
  if (!span || (node.type !== "link" && node.type !== "image")) return null;
  if (node.url === "" || EXTERNAL.test(node.url)) return null;
  const kind = node.type === "image" ? "embed" : "link";
  return { kind, span, link: decoded(node.url), displayText: displayTextOf(node, text) };
}

function displayTextOf(node: Link | Image, text: string): string {
  if (node.type === "image") return node.alt ?? "";
  const inside = insideOf(node);
  return inside ? text.slice(inside.start, inside.end) : "";
}

/** The parts of an inline node that hold neither tags nor wikilinks: code, HTML, a link's brackets and address. */
function hiddenIn(node: Nodes): Span[] {
  const span = spanOf(node);
  if (!span) return [];
  if (node.type === "inlineCode" || node.type === "html" || node.type === "image") return [span];
  if (node.type !== "link") return [];
  const inside = insideOf(node);
  // The text of a bare address is the address itself.
  if (!inside || inside.start === span.start) return [span];
  return [{ start: inside.end, end: span.end }];
}

function insideOf(node: Nodes): Span | null {
  const children = childrenOf(node);
  const first = children[0] && spanOf(children[0]);
  const last = children.at(-1);
  const end = last && spanOf(last)?.end;
  return first && end !== undefined ? { start: first.start, end } : null;
}

function scan(source: string, offset: number): Found[] {
  const found: Found[] = [];
  let rest = source;
  for (const match of source.matchAll(WIKILINK)) {
    const span = { start: match.index, end: match.index + match[0].length };
    rest = blank(rest, span, 0);
    const kind = match[0].startsWith("!") ? "embed" : "link";
    found.push({ kind, span: shifted(span, offset), ...parseWikilink(match[1] ?? "") });
  }
  for (const match of rest.matchAll(TAG)) {
    if (!isTag(rest, match.index, match[0])) continue;
    const span = { start: match.index, end: match.index + match[0].length };
    found.push({ kind: "tag", span: shifted(span, offset), tag: match[0] });
  }
  return found;
}

/** A tag is not all digits, and its mark is neither escaped nor in the middle of a word or an address. */
function isTag(source: string, index: number, tag: string): boolean {
  const before = source.slice(0, index);
  return /\D/u.test(tag.slice(1)) && !/[\p{L}\p{N}_/\\#&=?-]$/u.test(before);
}

function grouped(
  found: readonly Found[],
  text: string,
  place: (span: Span) => Pos,
): Pick<CachedMetadata, "links" | "embeds" | "tags"> {
  const result: Required<Pick<CachedMetadata, "links" | "embeds" | "tags">> = {
    links: [],
    embeds: [],
    tags: [],
  };
  for (const each of found) {
    const position = place(each.span);
    if (each.kind === "tag") {
      result.tags.push({ tag: each.tag, position });
      continue;
    }
    const { link, displayText } = each;
    const original = text.slice(each.span.start, each.span.end);
    result[each.kind === "link" ? "links" : "embeds"].push({ link, displayText, original, position });
  }
  return {
    ...(result.links.length > 0 && { links: result.links }),
    ...(result.embeds.length > 0 && { embeds: result.embeds }),
    ...(result.tags.length > 0 && { tags: result.tags }),
  };
}

function shifted(span: Span, offset: number): Span {
  return { start: span.start + offset, end: span.end + offset };
}

function blank(source: string, { start, end }: Span, offset: number): string {
  const length = end - start;
  return source.slice(0, start - offset) + " ".repeat(length) + source.slice(end - offset);
}

function decoded(url: string): string {
  try {
    return decodeURI(url);
  } catch {
    return url;
  }
}
