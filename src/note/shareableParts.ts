import type { NoteType } from "../model/note";
import type { Standing } from "../model/sharedText";
import { withoutComments } from "./commentedText";
import { linesOf, type TextLine } from "./lines";
import { sectionOf, type HeadingWords } from "./sections";
import { sectionTexts, type NoteSection } from "./sectionTexts";
import { textBlocks, type TextBlocks } from "./textBlocks";

/** A section as far as it may leave the vault. */
export interface SharePart extends Pick<NoteSection, "heading" | "level" | "from"> {
  readonly standing: Standing;
  /** Its lines without comments, up to where it is in doubt whether another section begins. */
  readonly lines: readonly string[];
  /** The first line behind those; the section may go on. */
  readonly to: number;
  /** The words in doubt; null where there is no doubt. */
  readonly upTo: string | null;
}

/**
 * What of a note may leave the vault. Sharing is an allow-list: a section whose heading is not known, or has a
 * lock, is the user's own, and so is all below it; *Private* and *Topics for next time* never leave, and nothing below
 * them. In doubt less leaves: where text reads like a heading but is none as Markdown has it (in a list, in
 * code that is not closed), the rest of its section stays.
 */
export function shareableParts(text: string, type: NoteType, words: HeadingWords): readonly SharePart[] {
  const lines = linesOf(text);
  const blocks = textBlocks(lines);
  const sections = sectionTexts(text, type, words);
  const standings = standingsOf(sections, words);
  return sections.map(({ heading, level, from, to: end }, at) => {
    const doubt = firstDoubt(lines, blocks, { from, to: end }, type, words);
    const to = doubt?.at ?? end;
    const kept = visibleLines(lines, blocks, from, to);
    const standing = standings[at] ?? "own";
    return { heading, level, from, to, standing, lines: kept, upTo: doubt?.words ?? null };
  });
}

/** Whether a line of a note leaves by itself when the note is shared. */
export function isShared(parts: readonly SharePart[], line: number): boolean {
  return parts.some(({ standing, from, to }) => standing === "known" && from <= line && line < to);
}

/** Lines that held nothing but a comment leave no blank line behind. */
function visibleLines(
  lines: readonly TextLine[],
  { visible }: TextBlocks,
  from: number,
  to: number,
): readonly string[] {
  const shown = visible.slice(from, to);
  return shown.filter((line, at) => line.trim() !== "" || (lines[from + at]?.text ?? "").trim() === "");
}

function standingsOf(sections: readonly NoteSection[], words: HeadingWords): readonly Standing[] {
  const above: { readonly level: number; readonly standing: Standing }[] = [];
  return sections.map((section, at) => {
    while ((above.at(-1)?.level ?? 0) >= section.level && above.length > 0) above.pop();
    const standing = standingBelow(above.at(-1)?.standing ?? "known", section, words);
    if (section.level > 0 && !isTitle(sections, at)) above.push({ level: section.level, standing });
    return standing;
  });
}

function standingBelow(above: Standing, { section, heading }: NoteSection, words: HeadingWords): Standing {
  if (above === "never" || (heading !== null && neverLeaves(heading, words))) return "never";
  return above === "own" || section === null || locked.test(heading ?? "") ? "own" : "known";
}

// An alternation, not a class: a class would take surrogate pairs apart.
const locked = /🔏|🔐|🔒|🤫/;

/** A note's own title says nothing about what stands below it: the one heading of the first level, on top. */
function isTitle(sections: readonly NoteSection[], at: number): boolean {
  const isTop = ({ level }: NoteSection): boolean => level === 1;
  return (
    at === 1 && sections[at]?.section === null && sections.filter(isTop).length === 1 && isTop(sections[at])
  );
}

/** The sections that never leave are known by their words in notes of any type. */
function neverLeaves(heading: string, words: HeadingWords): boolean {
  const section = sectionOf("recap", heading, words);
  return section === "private" || section === "topics";
}

interface Doubt {
  readonly at: number;
  readonly words: string;
}

const headingLook = /^(?:[\s>]|(?:[-*+]|\d{1,9}[.)])[ \t])*#{1,6}(?:[ \t]+(\S.*))?$/;
const underlineLook = /^[\s>]*(?:=+|-+)\s*$/;
const containers = /^(?:[\s>]|(?:[-*+]|\d{1,9}[.)])[ \t])*/;

function firstDoubt(
  lines: readonly TextLine[],
  { kinds, openFrom }: TextBlocks,
  { from, to }: Pick<NoteSection, "from" | "to">,
  type: NoteType,
  headings: HeadingWords,
): Doubt | null {
  for (let at = from; at < to; at += 1) {
    const line = lines[at]?.text ?? "";
    const look = headingLook.exec(line);
    const words = withoutComments(look?.[1] ?? line.replace(containers, ""), null).visible.trim();
    const isUnderlined = underlineLook.test(lines[at + 1]?.text ?? "");
    if ((look !== null || isUnderlined) && neverLeaves(words, headings)) return { at, words };
    const isCode = kinds[at] === "code" && (openFrom === null || at < openFrom);
    if (look === null || isCode) continue;
    if (locked.test(words) || sectionOf(type, words, headings) === null) return { at, words };
  }
  return null;
}
