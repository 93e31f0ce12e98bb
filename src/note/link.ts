import { linkFound, markdownLink } from "../model/markdownLink";
import type { PersonName } from "../model/person";

/** A link as written: its target without heading, block and alias; and the words that people read. */
export interface WrittenLink {
  readonly target: string;
  readonly words: string;
}

const wikilinkPattern = /\[\[([^[\]|#^]*)([#^][^[\]|]*)?(?:\|([^[\]]*))?\]\]/;
const everyLink = new RegExp(`${wikilinkPattern.source}|${markdownLink.source}`, "g");

/** The link that the text is, wiki or Markdown, or null when it is something else. */
export function parseLink(text: string): WrittenLink | null {
  const trimmed = text.trim();
  const wiki = wikilinkPattern.exec(trimmed);
  if (wiki?.[0] === trimmed) return wikilinkOf(wiki);
  const found = markdownLink.exec(trimmed);
  const link = found?.[0] === trimmed ? linkFound(found) : null;
  if (link === null) return null;
  const target = link.target.split("#")[0] ?? "";
  return { target, words: link.words || nameOfTarget(target) };
}

/** A link to a block; the target is empty where it is one of the same note. */
export interface BlockLink {
  readonly target: string;
  /** Without the `^`. */
  readonly block: string;
}

/** The link to a block that the text is, or null when it is something else. */
export function parseBlockLink(text: string): BlockLink | null {
  const [, target, block] = /^\[\[([^[\]|#^]*)#\^([A-Za-z0-9-]+)(?:\|[^[\]]*)?\]\]$/.exec(text.trim()) ?? [];
  return target === undefined || block === undefined ? null : { target: target.trim(), block };
}

/** Every link in the text to a note, wiki or Markdown, in order. */
export function linksIn(text: string): readonly WrittenLink[] {
  if (!text.includes("[[") && !text.includes("](")) return [];
  return [...text.matchAll(everyLink)].flatMap(([link]) => parseLink(link) ?? []);
}

function wikilinkOf(match: RegExpExecArray): WrittenLink {
  const target = (match[1] ?? "").trim();
  return { target, words: match[3]?.trim() || nameOfTarget(target) };
}

/** The last part of a link's target: what people call the note. */
export function nameOfTarget(target: string): string {
  return target.slice(target.lastIndexOf("/") + 1).replace(/\.md$/i, "");
}

/** The person that a property's or a field's text names, by a link or by words; null for no text. */
export function parsePerson(text: string): PersonName | null {
  const link = parseLink(text);
  if (link !== null) return link.words === "" ? null : { name: link.words, target: link.target };
  const name = text.trim();
  return name === "" ? null : { name, target: null };
}

/** The text by which a note names a person: a wikilink wherever their name can stand in one. */
export function formatPerson(person: PersonName): string {
  const target = person.target ?? person.name;
  if (/[[\]|#^]/.test(target)) return person.name;
  const words = nameOfTarget(target) === person.name || /[[\]|]/.test(person.name) ? "" : `|${person.name}`;
  return `[[${target}${words}]]`;
}
