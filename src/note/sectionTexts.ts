import type { NoteType } from "../model/note";
import type { SectionId } from "../model/section";
import { linesOf } from "./lines";
import { sectionOf, type HeadingWords } from "./sections";
import { textBlocks } from "./textBlocks";

/** A part of a note: a heading, and what stands below it up to the next heading of any level. */
export interface NoteSection {
  /** Null where the heading is the user's own, and above the first heading. */
  readonly section: SectionId | null;
  /** As written, without its marks and comments; null above the first heading. */
  readonly heading: string | null;
  /** 1 to 6; 0 above the first heading. */
  readonly level: number;
  /** The first line below the heading, from 0. */
  readonly from: number;
  /** The first line behind the section. */
  readonly to: number;
  /** The lines in between as they are, joined by line feeds. */
  readonly text: string;
}

/**
 * A note's sections in the order in which they stand: all of its text below the properties, each line in
 * one. The first is what stands above the first heading. What looks like a heading in code, a comment,
 * HTML, a list or a quote is none.
 */
export function sectionTexts(text: string, type: NoteType, words: HeadingWords): readonly NoteSection[] {
  const lines = linesOf(text);
  const { kinds, headings } = textBlocks(lines);
  const bodyLine = kinds.lastIndexOf("properties") + 1;
  const partOf = (from: number, to: number) => ({
    from,
    to,
    text: lines
      .slice(from, to)
      .map((line) => line.text)
      .join("\n"),
  });
  const above = {
    section: null,
    heading: null,
    level: 0,
    ...partOf(bodyLine, headings[0]?.line ?? lines.length),
  };
  const sections = headings.map(({ text: heading, level, below }, at): NoteSection => {
    const section = sectionOf(type, heading, words);
    return { section, heading, level, ...partOf(below, headings[at + 1]?.line ?? lines.length) };
  });
  return [above, ...sections];
}
