import { suggestedFormats } from "../model/agreement";
import type { NoteTexts } from "./noteTexts";

type Formats = NoteTexts["formats"];

/** A format or channel as people say it; one that is none of ours, as the note has it. */
export function formatWords(format: string, formats: Formats): string {
  const known = suggestedFormats.find((one) => isSame(one, format));
  return known === undefined ? format : formats[known];
}

/** What a note has for a format or channel that somebody says; any other word, as it was said. */
export function formatSaid(words: string, formats: Formats): string {
  return suggestedFormats.find((one) => isSame(formats[one], words)) ?? words;
}

function isSame(one: string, other: string): boolean {
  return one.toLowerCase() === other.toLowerCase();
}
