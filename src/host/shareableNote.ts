import { dayOf } from "../model/day";
import type { ParsedNote } from "../model/note";
import type { Relationship } from "../model/relationship";
import { shareable, type Shareable } from "../note/share";
import { itemNames } from "../note/shareItem";
import { DateWords } from "../text/dates";
import { knownHeadings } from "./feedRules";
import { liveItemsToShare } from "./liveItemsToShare";
import type { Surroundings } from "./surroundings";

/** A note that is ours by its type: only such a one is of a relationship, and can be shared. */
export type OurNote = Exclude<ParsedNote, { readonly kind: "other" }>;

/** What of a note of ours may leave the vault, by its text as it is now. */
export async function shareableNote(
  surroundings: Surroundings,
  note: OurNote,
  relationship: Relationship,
  text: string,
): Promise<Shareable> {
  const { strings, language, settings, now } = surroundings;
  const names = { mentor: relationship.mentor.name, mentee: relationship.mentee.name };
  const isMeeting = note.kind === "agenda" || note.kind === "recap";
  return shareable({
    type: note.kind,
    text,
    date: note.kind === "agreement" ? null : note.date,
    focus: isMeeting ? note.focus : null,
    terms: note.kind === "agreement" ? note : null,
    people: note,
    names,
    headings: knownHeadings(settings.current),
    extraMarks: settings.current.extraMarks,
    language,
    formats: strings.notes.formats,
    today: dayOf(now()),
    words: strings.share,
    dates: new DateWords(language),
    live: await liveItemsToShare(surroundings, relationship, note.path, itemNames(names)),
  });
}

/** What leaves of a note when nobody chooses: its known sections, as plain text. */
export async function sharedPlainly(
  surroundings: Surroundings,
  note: OurNote,
  relationship: Relationship,
): Promise<string> {
  const text = await surroundings.store.read(note.path);
  const { sections, share } = await shareableNote(surroundings, note, relationship, text);
  const known = sections.filter(({ standing }) => standing === "known");
  return share(new Set(known.map(({ key }) => key)), false).plain;
}
