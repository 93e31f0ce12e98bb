import type { Day } from "./day";
import type { MeetingDay } from "./newNote";
import type { Meeting } from "./meeting";
import type { Role } from "./person";
import type { Relationship } from "./relationship";
import type { SectionOf } from "./section";

/** Longer pastes, in characters, are no single mail. */
export const longestMail = 100_000;

/** Something that a received text promises, offered as an action item. */
export interface OfferedItem {
  /** One line, made harmless. */
  readonly text: string;
  readonly owner: Role | "both";
  readonly due: Day | null;
  /** Whether it is an item of a list, which stays in the recap as text where it becomes no action item. */
  readonly isListed: boolean;
}

/** A part of a received text, made harmless. */
export interface ReceivedPart {
  /** Null for what belongs to no section of a recap. */
  readonly section: SectionOf<"recap"> | null;
  /** Markdown with line feeds. */
  readonly text: string;
}

/** A mail or recap of the other's, as it is understood. */
export interface Received {
  readonly parts: readonly ReceivedPart[];
  readonly items: readonly OfferedItem[];
}

/** What *Receive note* is told. */
export interface ReceivedNote extends MeetingDay {
  readonly relationship: Relationship;
  /** Null for one that no note tells of. */
  readonly meeting: Meeting | null;
  readonly parts: readonly ReceivedPart[];
  /** Those that the person confirmed. */
  readonly items: readonly Omit<OfferedItem, "isListed">[];
}
