import type { Day } from "./day";
import type { NoteType } from "./note";
import type { NotePath } from "./notePath";
import type { PersonName, Role } from "./person";

/** The heading of a running note below which a meeting is told. Lines count from 0. */
export interface MeetingHeading {
  readonly text: string;
  readonly level: number;
  readonly line: number;
}

/** An old note, or a meeting in one, that could become one of ours, and what it seems to be. */
export interface AdoptCandidate {
  readonly path: NotePath;
  /** Null for the note itself; else what stands below it becomes a recap of its own. */
  readonly heading: MeetingHeading | null;
  readonly type: NoteType | null;
  readonly partner: PersonName | null;
  /** The user's side, where a relationship with the partner says so. */
  readonly role: Role | null;
  readonly date: Day | null;
  /** Whether adopting it is proposed. */
  readonly isLikely: boolean;
}

/** A candidate as the person settled it. */
export interface Adoption {
  readonly path: NotePath;
  readonly heading: MeetingHeading | null;
  readonly type: NoteType;
  readonly partner: PersonName;
  readonly role: Role;
  readonly date: Day | null;
}

/** What *Adopt notes* is told. */
export interface AdoptInput {
  readonly adoptions: readonly Adoption[];
  /** Whether checkboxes that are there already become action items. */
  readonly countsBoxes: boolean;
  readonly userName: string;
}
