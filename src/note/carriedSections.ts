import { sectionsOf, type SectionId, type SectionOf } from "../model/section";
import type { NoteTexts } from "../text/noteTexts";
import { addBlock } from "./addBlock";
import { harmlessInText, harmlessLines } from "./harmless";
import { sectionTexts, type NoteSection } from "./sectionTexts";
import { sectionOf, type HeadingWords } from "./sections";

/** Text of an agenda that belongs into a section of its recap. */
export interface CarriedSection {
  readonly section: SectionOf<"recap">;
  /** Markdown with line feeds, made harmless. */
  readonly text: string;
}

/**
 * What was written in an agenda that its recap has a section for, so that nothing is typed twice: what
 * stands under *Next meeting* and *Private*, and under every heading of a recap that somebody put in
 * (*Key learnings*, *Thanks*), with what is nested there. Prompts stay, and the date that the scaffold
 * proposed.
 *
 * @param text the agenda without the action items, which are moved
 */
export function carriedSections(text: string, words: HeadingWords): readonly CarriedSection[] {
  const carried: CarriedSection[] = [];
  let around: { readonly section: SectionOf<"recap">; readonly level: number } | null = null;
  for (const part of sectionTexts(text, "agenda", words)) {
    const own = recapSectionOf(part, words);
    if (own !== null) around = { section: own, level: part.level };
    else if (around === null || part.section !== null || part.level <= around.level) around = null;
    const written = writtenIn(part, own === null);
    if (around !== null && written !== "")
      carried.push({ section: around.section, text: harmlessLines(written) });
  }
  return carried;
}

function recapSectionOf({ section, heading }: NoteSection, words: HeadingWords): SectionOf<"recap"> | null {
  if (section === "next-meeting" || section === "private") return section;
  if (section !== null || heading === null) return null;
  const named: SectionId | null = sectionOf("recap", heading, words);
  return sectionsOf.recap.find((one) => one === named) ?? null;
}

const prompt = /^\s*<!--[^>]*-->\s*$/;
const emptyItem = /^\s*[-*+]\s*$/;
const proposedDate = /^- \d{4}-\d{2}-\d{2}(?:, \d{2}:\d{2})?$/;

/** @param withHeading whether the section is nested in the one that is carried */
function writtenIn({ text, heading, level }: NoteSection, withHeading: boolean): string {
  const isWritten = (line: string): boolean =>
    ![prompt, emptyItem, proposedDate].some((one) => one.test(line));
  const written = text.split("\n").filter(isWritten).join("\n").trim();
  return withHeading && written !== "" ? `${"#".repeat(level)} ${heading ?? ""}\n\n${written}` : written;
}

/** The topics that wait for the next agenda, as the recap holds them. */
export function topicsToCarry(topics: readonly string[]): readonly CarriedSection[] {
  const text = topics.map((topic) => `- ${harmlessInText(topic)}`).join("\n");
  return text === "" ? [] : [{ section: "topics", text }];
}

/** A new recap with what comes over. Null where its template has code or a comment that is not closed. */
export function withCarried(
  recap: string,
  carried: readonly CarriedSection[],
  { sections }: NoteTexts,
  words: HeadingWords,
): string | null {
  let text: string | null = recap;
  for (const { section, text: block } of carried) {
    const { heading } = sections.recap[section];
    text = text === null ? null : addBlock(text, block, { type: "recap", section, heading, words });
  }
  return text;
}
