import type { NoteTexts } from "../text/noteTexts";

type Lead = keyof NoteTexts["leads"];

/** The words that begin a line and say what it is for (`Remember: …`), in several languages. */
export type LeadWords = Readonly<Record<Lead, readonly string[]>>;

/** The words of all languages. */
export function leadWords(texts: readonly NoteTexts[]): LeadWords {
  const wordsFor = (lead: Lead): readonly string[] => texts.map(({ leads }) => leads[lead]);
  return { remember: wordsFor("remember"), goal: wordsFor("goal"), agreed: wordsFor("agreed") };
}

/**
 * What a line says behind its first words and a colon; null without it. The colon may be a full-width one, and
 * the French put a blank before it.
 */
export function afterLead(line: string, words: readonly string[]): string | null {
  const colon = line.search(/[:\uFF1A]/);
  const lead = line.slice(0, Math.max(colon, 0)).trim().toLowerCase();
  return words.some((word) => word.toLowerCase() === lead) ? line.slice(colon + 1).trim() : null;
}
