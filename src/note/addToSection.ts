import type { NoteType } from "../model/note";
import { sectionsOf, type SectionId } from "../model/section";
import { indentOf } from "./indentation";
import { lineEndingOf, linesOf, type TextLine } from "./lines";
import { markersOf, withMarkers } from "./nestedLines";
import type { OutlineHeading } from "./outline";
import { rangeOf, sectionOf, type HeadingWords } from "./sections";
import { textBlocks, type LineKind, type TextBlocks } from "./textBlocks";

/** A section of a note: where it belongs, and the heading that it gets where it is missing. */
export interface SectionPlace {
  readonly type: NoteType;
  readonly section: SectionId;
  readonly heading: string;
  /** The words by which sections are recognized. */
  readonly words: HeadingWords;
}

/**
 * Puts a list item, whose nested lines stand below it, at the end of a section's list, above its first
 * sub-heading, with the bullet or number that follows there. A section that is missing is made, in its place
 * among those that the note has. Nothing that stands there changes. Null where the line would end up in code or
 * a comment that is not closed.
 *
 * @param item Markdown with line feeds
 */
export function addToSection(text: string, item: string, place: SectionPlace): string | null {
  const line = item.replaceAll("\n", lineEndingOf(text));
  const lines = linesOf(text);
  const blocks = textBlocks(lines);
  const note: SplitNote = { text, lines, blocks, headings: blocks.headings };
  const range = rangeOf(place.type, place.section, note, place.words);
  return range === null ? withNewSection(note, line, place) : withItem(note, line, range.from);
}

interface SplitNote {
  readonly text: string;
  readonly lines: readonly TextLine[];
  readonly blocks: TextBlocks;
  readonly headings: readonly OutlineHeading[];
}

/** @param from the first line below the section's heading */
function withItem({ text, lines, blocks, headings }: SplitNote, line: string, from: number): string | null {
  const to = headings.find((heading) => heading.line >= from)?.line ?? lines.length;
  if (to === lines.length && blocks.openFrom !== null) return null;
  const list = lastList(lines, blocks.kinds, from, to);
  if (list !== null) return insertedBelow(text, lines, list.end, [withMarkers(line, list.marker)]);
  const last = lastWritten(lines, from, to);
  const below = (lines[last + 1]?.text ?? "").trim();
  const isNextHeading = below.startsWith("#");
  // A list may follow a prompt at once, and a heading where the next one does; below text it is set off.
  const isClose = last < from ? isNextHeading : (lines[last]?.text ?? "").trimEnd().endsWith("-->");
  const isSetOff = below === "" || isNextHeading;
  return insertedBelow(text, lines, last, [...(isClose ? [] : [""]), line, ...(isSetOff ? [] : [""])]);
}

/** The last line with something on it; the heading's own where there is none. */
function lastWritten(lines: readonly TextLine[], from: number, to: number): number {
  let last = to - 1;
  while (last >= from && (lines[last]?.text ?? "").trim() === "") last -= 1;
  return last;
}

const listItem = /^ {0,3}(?:[-*+]|\d{1,9}[.)])(?:\s|$)/;
const otherBlock = /^ {0,3}(?:>|<!--|%%|\||(?:[-*_] *){3,}$)/;

/** The last list that is not part of something else: its last line, and the marker of a next item; null for none. */
function lastList(
  lines: readonly TextLine[],
  kinds: readonly LineKind[],
  from: number,
  to: number,
): { readonly end: number; readonly marker: string } | null {
  let end = to - 1;
  while (end >= from && !(kinds[end] === "text" && isItem(lines[end]?.text ?? ""))) end -= 1;
  if (end < from) return null;
  const marker = markersOf(outermostItem(lines, from, end)).next;
  for (let at = end + 1; at < to; at += 1) {
    const text = lines[at]?.text ?? "";
    const isIndented = /^(?: {2}|\t)/.test(text);
    const isLazy = end === at - 1 && kinds[at] === "text" && !otherBlock.test(text);
    if (text.trim() === "") continue;
    if (!isIndented && !isLazy && !isInside(lines, kinds, at)) break;
    end = at;
  }
  return { end, marker };
}

/** The line of the item that an item is nested in, at the outside; its own where it is in none. */
function outermostItem(lines: readonly TextLine[], from: number, at: number): string {
  let item = lines[at]?.text ?? "";
  for (let above = at - 1; above >= from && /^\s/.test(item); above -= 1) {
    const text = lines[above]?.text ?? "";
    if (isItem(text) && indentOf(text) < indentOf(item)) item = text;
    else if (/^\S/.test(text)) break;
  }
  return item;
}

function isItem(line: string): boolean {
  return listItem.test(line) && !/^ {0,3}(?:(?:\* *){3,}|(?:- *){3,})$/.test(line);
}

/** Whether a line is in code that was begun inside a list item, indented with it. */
function isInside(lines: readonly TextLine[], kinds: readonly LineKind[], at: number): boolean {
  if (kinds[at] !== "code") return false;
  let first = at;
  while (kinds[first - 1] === "code") first -= 1;
  return /^(?: {2}|\t)/.test(lines[first]?.text ?? "");
}

/** Puts whole lines below a line; the text in front and behind stays as it is. */
function insertedBelow(
  text: string,
  lines: readonly TextLine[],
  at: number,
  added: readonly string[],
): string {
  const { end } = lines[at] ?? { end: text.length };
  const ending = lineEndingOf(text);
  return text.slice(0, end) + added.map((line) => ending + line).join("") + text.slice(end);
}

function withNewSection(note: SplitNote, line: string, place: SectionPlace): string | null {
  const { text, lines, blocks } = note;
  const { before, level } = neighborsOf(note, place);
  const ending = lineEndingOf(text);
  const section = [`${"#".repeat(level)} ${place.heading}`, "", line];
  if (before === null) return blocks.openFrom !== null ? null : text + atEnd(text, section, ending);
  const isSetOff = before === 0 || (lines[before - 1]?.text ?? "").trim() === "";
  const start = lines[before]?.start ?? text.length;
  const added = [...(isSetOff ? [] : [""]), ...section, ""];
  return text.slice(0, start) + added.map((one) => one + ending).join("") + text.slice(start);
}

function atEnd(text: string, section: readonly string[], ending: string): string {
  const isClosed = text === "" || text.endsWith("\n");
  const isSetOff = text === "" || /\n[ \t]*\r?\n$/.test(text);
  const lead = (isClosed ? "" : ending) + (isSetOff ? "" : ending);
  return lead + section.join(ending) + (isClosed ? ending : "");
}

/**
 * Where a section that is missing goes: behind the last of the note's sections that come before it in a
 * note of its type, else in front of the first that comes after it, else at the end.
 */
function neighborsOf(
  note: SplitNote,
  place: SectionPlace,
): { readonly before: number | null; readonly level: number } {
  const order: readonly SectionId[] = sectionsOf[place.type];
  const rankOf = (section: SectionId): number => order.indexOf(section);
  const known = note.headings.flatMap((heading) => {
    const section = sectionOf(place.type, heading.text, place.words);
    return section === null ? [] : [{ heading, isEarlier: rankOf(section) < rankOf(place.section) }];
  });
  const earlier = known.findLast(({ isEarlier }) => isEarlier)?.heading;
  const later = known.find(({ isEarlier }) => !isEarlier)?.heading;
  const neighbor = earlier ?? later;
  if (neighbor === undefined) return { before: null, level: 2 };
  const next = note.headings.find(({ line, level }) => line > neighbor.line && level <= neighbor.level);
  return { before: neighbor === earlier ? (next?.line ?? null) : neighbor.line, level: neighbor.level };
}
