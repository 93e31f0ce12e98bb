import type { SharedText } from "../../src/model/sharedText";
import { headingWords } from "../../src/host/feedRules";
import { day } from "../../src/model/day";
import { noteTypes } from "../../src/model/note";
import { noteTypeOf } from "../../src/note/noteType";
import { shareable, type NoteToShare, type Shareable } from "../../src/note/share";
import { english } from "../../src/text/en";
import { DateWords } from "../../src/text/dates";
import { noteTexts } from "../../src/text/languages";
import { readNote } from "./readNote";
import { parseMetadata } from "../workbench/markdown/parseMetadata";

/** A note as the command hands it over, with names of two people. */
export function toShare(text: string, changes: Partial<NoteToShare> = {}): NoteToShare {
  const note = readNote(text);
  const type = noteTypeOf(parseMetadata(text).frontmatter ?? null) ?? noteTypes[2];
  const isOurs = note !== null && note.kind !== "other";
  return {
    type,
    text,
    date: isOurs && note.kind !== "agreement" ? note.date : null,
    focus: note?.kind === "agenda" || note?.kind === "recap" ? note.focus : null,
    terms: note?.kind === "agreement" ? note : null,
    people: isOurs ? note : { mentor: null, mentee: null },
    names: { mentor: "Ana Silva", mentee: "Maya Lindqvist" },
    headings: headingWords(noteTexts),
    extraMarks: { done: "", cancelled: "" },
    language: "en",
    formats: english.notes.formats,
    today: day("2026-03-04"),
    words: english.share,
    dates: new DateWords("en"),
    live: () => [],
    ...changes,
  };
}

/** What leaves when nobody changes a tick. */
function leaves({ sections, share }: Shareable): SharedText {
  return share(new Set(sections.filter(({ standing }) => standing === "known").map(({ key }) => key)), false);
}

/** What leaves of a note when nobody changes a tick, in all its forms. */
export function shared(text: string, changes: Partial<NoteToShare> = {}): SharedText {
  return leaves(shareable(toShare(text, changes)));
}
