import type { ActionItem } from "./actionItem";
import type { AgreementTerms } from "./agreement";
import type { Day, Time } from "./day";
import type { NotePath } from "./notePath";
import type { PersonName } from "./person";
import type { Problem } from "./problem";

/** What a note is for, by its `type` (or `mentoring`) property. */
export const noteTypes = ["agreement", "agenda", "recap", "closing"] as const;
export type NoteType = (typeof noteTypes)[number];

interface ReadNote {
  readonly path: NotePath;
  /** The whole text of the note as it was read. */
  readonly text: string;
  /** Tells one text of the note from another. */
  readonly fingerprint: string;
  readonly items: readonly ActionItem[];
  readonly problems: readonly Problem[];
}

interface PairNote extends ReadNote {
  /** As written; null where the note names nobody, which means the user. */
  readonly mentor: PersonName | null;
  readonly mentee: PersonName | null;
}

/** What the notes of a meeting say of it in their properties. */
export interface MeetingFacts {
  /** The target of the link to the agreement, as written. */
  readonly agreement: string | null;
  readonly date: Day | null;
  readonly time: Time | null;
  /** Minutes, where they differ from what is agreed. */
  readonly duration: number | null;
  readonly format: string | null;
  readonly place: string | null;
  readonly focus: string | null;
}

interface MeetingNote extends PairNote, MeetingFacts {}

/** What two people agreed on. Several of one pair follow each other. */
export interface AgreementNote extends PairNote, AgreementTerms {
  readonly kind: "agreement";
}

/** The words of an agenda's `status` property; one that was moved stays `planned`. */
export const agendaStatuses = ["planned", "held", "cancelled", "missed"] as const;
export type AgendaStatus = (typeof agendaStatuses)[number];

/** A meeting's plan. A scheduled one holds properties alone until there is something to say. */
export interface AgendaNote extends MeetingNote {
  readonly kind: "agenda";
  readonly status: AgendaStatus;
  /** When it went to the other person: local, `2026-01-27T09:10:00`. */
  readonly shared: string | null;
  /** The days that it was planned for before it was moved, in the order of the moves. */
  readonly movedFrom: readonly Day[];
  /** What the two settled on in the meeting, where it is not what was planned. */
  readonly agreedFocus: string | null;
  /** What is to be talked about: the list items under *Focus*. */
  readonly topics: readonly string[];
  /** What stands under *Next meeting*, in whatever words; empty where nothing does. */
  readonly nextSaid: string;
  /** Whether anybody wrote more below the frontmatter than action items: a scheduled agenda waits to be filled. */
  readonly hasBody: boolean;
}

/** What came of a meeting: that there is one says that the two have met. */
export interface RecapNote extends MeetingNote {
  readonly kind: "recap";
  /** The target of the link to this meeting's agenda, as written. */
  readonly agenda: string | null;
  /** When it went to the other person: local, `2026-01-27T09:10:00`. */
  readonly sent: string | null;
  readonly next: Day | null;
  readonly nextTime: Time | null;
  readonly nextFormat: string | null;
  /** What the user wants to be reminded of at the next catch-up. */
  readonly remember: readonly string[];
  /** What was noted to be talked about at the next meeting. */
  readonly topics: readonly string[];
  readonly learnings: readonly string[];
  /** Lines, from 0, of the action items under *Questions*. */
  readonly questions: readonly number[];
}

/** The words of a closing note's `outcome` property. */
export const outcomes = ["completed", "ended-early", "faded", "renewed"] as const;
export type Outcome = (typeof outcomes)[number];

/** How a relationship ended. */
export interface ClosingNote extends PairNote {
  readonly kind: "closing";
  readonly agreement: string | null;
  readonly date: Day | null;
  readonly outcome: Outcome | null;
}

/** A note of the user's own that holds action items by their tag. */
export interface OtherNote extends ReadNote {
  readonly kind: "other";
  /** Targets of the note's links, in its properties and text, as written. */
  readonly links: readonly string[];
}

/** A note that takes part, as its text says it; nothing in it is resolved or depends on the time. */
export type ParsedNote = AgreementNote | AgendaNote | RecapNote | ClosingNote | OtherNote;
