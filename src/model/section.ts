import type { NoteType } from "./note";

/** The sections that notes of each type may have, by the names that the code knows them by. */
export const sectionsOf = {
  agreement: [
    "goals",
    "expectations",
    "activities",
    "meetings",
    "between-meetings",
    "confidentiality",
    "ending-early",
    "changes",
    "private",
  ],
  agenda: [
    "catch-up",
    "since-last-time",
    "getting-to-know",
    "our-agreement",
    "focus",
    "plan",
    "review",
    "ending",
    "next-meeting",
    "action-items",
    "private",
  ],
  recap: [
    "thanks",
    "key-learnings",
    "action-items",
    "questions",
    "decisions",
    "resources",
    "answers",
    "what-helped",
    "next-meeting",
    "topics",
    "private",
  ],
  closing: [
    "what-we-set-out",
    "what-was-reached",
    "key-learnings",
    "then-and-now",
    "growth",
    "celebrate",
    "thanks",
    "still-open",
    "what-comes-next",
    "private",
  ],
} as const satisfies Readonly<Record<NoteType, readonly string[]>>;

/** A section that notes of a type may have. */
export type SectionOf<Type extends NoteType> = (typeof sectionsOf)[Type][number];
export type SectionId = SectionOf<NoteType>;

/** Every section once, in the order in which the types of notes have them. */
export const allSections: readonly SectionId[] = [...new Set(Object.values(sectionsOf).flat())];
