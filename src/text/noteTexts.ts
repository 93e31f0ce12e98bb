import type { SuggestedFormat } from "../model/agreement";
import type { NoteType } from "../model/note";
import type { Role } from "../model/person";
import type { SectionId, SectionOf } from "../model/section";

/** A section as it is scaffolded and inserted: its heading, and Markdown with `{{variables}}` below it. */
export interface SectionText {
  readonly heading: string;
  readonly body: string;
  /** The body where it reads otherwise from the mentor's side. */
  readonly mentorBody?: string;
}

/** The live block of an agenda: the action items as of its meeting. */
export const openItems = "```mentoring\nactions\n```";

/** Lists that *Insert section* brings: what each side does well, and questions to ask. */
export type ListId =
  "mentor-checklist" | "mentee-checklist" | "first-meeting" | "review" | "closing" | "grow" | "smart-goal";

/** Words by which people name notes of each type, in lower case; those of recaps, of meetings too. */
export type TypeWords = Readonly<Record<NoteType, readonly string[]>>;

/** What a language says in notes. A heading may mean only one section of a note type, in all languages. */
export interface NoteTexts {
  readonly sections: { readonly [Type in NoteType]: Readonly<Record<SectionOf<Type>, SectionText>> };
  /** The heading of a list is what it is found by; its items alone go into the note. */
  readonly lists: Readonly<Record<ListId, SectionText>>;
  readonly typeWords: TypeWords;
  /** What stands below a goal's place until it is filled in. */
  readonly goalPrompt: string;
  /** What the two are called where a note names nobody. */
  readonly roles: Readonly<Record<Role, string>>;
  /** What is to be done before two people first meet. */
  readonly preparation: {
    readonly readUp: string;
    readonly sendBackground: string;
    readonly readBackground: string;
  };
  /** The words that begin a line, before a colon, and say what it is for. */
  readonly leads: {
    /** A private line to be reminded of at the next catch-up. */
    readonly remember: string;
    /** The goal that a focus serves. */
    readonly goal: string;
    /** What the two settled on in the meeting in place of the planned focus. */
    readonly agreed: string;
  };
  /** The words that begin a line on what became of a meeting. */
  readonly changes: { readonly moved: string; readonly canceled: string };
  /** What a closing note sets side by side, and how a new agreement speaks of the old one. */
  readonly closing: Readonly<Record<"then" | "now" | "learned", string>> & {
    readonly renewed: (closing: string) => string;
  };
  /** The formats and channels that notes name by the same words in every language. */
  readonly formats: Readonly<Record<SuggestedFormat, string>>;
  /** Text behind the words that say what it is, with the language's own colon. */
  readonly labeled: (label: string, text: string) => string;
}

/** A section of a note type; null where notes of that type have none such. */
export function sectionText(texts: NoteTexts, type: NoteType, section: SectionId): SectionText | null {
  const sections: Readonly<Partial<Record<SectionId, SectionText>>> = texts.sections[type];
  return sections[section] ?? null;
}
