import type { Evidence, Sourced } from "./closing";
import type { Day, Time } from "./day";
import type { Goal } from "./goal";
import type { Outcome } from "./note";
import type { PersonName, Role } from "./person";
import type { Meeting } from "./meeting";
import type { Relationship } from "./relationship";
import type { AskedTerms } from "./terms";

/** What *Create agreement* is told. Everything else is a line in the note. */
export interface NewAgreement extends AskedTerms {
  readonly partner: PersonName;
  /** The user's side. */
  readonly role: Role;
  /** Whether the two met before there was a note: then the first agenda is not one of a first meeting. */
  readonly alreadyMeeting: boolean;
  readonly firstMeeting: MeetingDay | null;
  /** Whether action items for its preparation go into the first agenda. */
  readonly preparation: boolean;
}

/** When two people meet. */
export interface MeetingDay {
  readonly date: Day;
  readonly time: Time | null;
}

/** What *Create agenda* is told. */
export interface NewAgenda extends MeetingDay {
  readonly relationship: Relationship;
  readonly focus: string;
  /** The goal that the focus serves. */
  readonly goal: Goal | null;
  readonly format: string;
  readonly place: string;
  /** Whether the two do not know each other yet, where somebody was asked; null where the notes tell. */
  readonly isFirst: boolean | null;
}

/** What *Create recap* is told. */
export interface NewRecap {
  readonly relationship: Relationship;
  /** The meeting of a planned agenda; null for one that no agenda announced. */
  readonly meeting: Meeting | null;
  readonly date: Day;
  readonly time: Time | null;
  readonly duration: number | null;
  readonly focus: string;
  readonly next: Day | null;
  readonly nextTime: Time | null;
  readonly nextFormat: string;
  /** Whether the next meeting gets an agenda, which holds properties alone, in the same step. */
  readonly plansNext: boolean;
  /** Topics of the agenda that wait for the next meeting. */
  readonly notReached: readonly string[];
}

/** What *Schedule meetings* is told. */
export interface NewSchedule {
  readonly relationship: Relationship;
  readonly meetings: readonly MeetingDay[];
  readonly format: string;
  readonly place: string;
}

/** What *Create closing note* is told. */
export interface NewClosing {
  readonly relationship: Relationship;
  readonly date: Day;
  readonly outcome: Outcome;
  /** What was chosen of the two's history, earliest first within each kind. */
  readonly evidence: readonly Evidence[];
  /** Open action items that stay open. */
  readonly kept: readonly Sourced[];
}
