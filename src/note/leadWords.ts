import type { NoteTexts } from "../text/noteTexts";

type Lead = keyof NoteTexts["leads"];

/** The words that begin a line and say what it is for (`Remember: …`), in several languages. */
export type LeadWords = Readonly<Record<Lead, readonly string[]>>;

/** The words of all languages. */
export function leadWords(texts: readonly NoteTexts[]): LeadWords {
  const wordsFor = (lead: Lead): readonly string[] => texts.map(({ leads }) => leads[lead]);
  return { remember: wordsFor("remember"), goal: wordsFor("goal"), agreed: wordsFor("agreed") };
}

/** What a line says behind its first word and a colon, which a full-width one is too; null without it. */
export function afterLead(line: string, words: readonly string[]): string | null {
  const text = line.toLowerCase();
  const word = words.find(
    (one) => /^[:\uFF1A]/.test(text.slice(one.length)) && text.startsWith(one.toLowerCase()),
  );
  return word === undefined ? null : line.slice(word.length + 1).trim();
}
