import type { AgreedAgainstActual } from "./agreedAgainstActual";
import type { ActionItem, ItemStatus } from "../model/actionItem";
import type { Day, Time } from "../model/day";
import type { Matter } from "../model/matter";
import type { Meeting } from "../model/meeting";
import type { ParsedNote } from "../model/note";
import type { NotePath } from "../model/notePath";
import type { Pace } from "../model/pace";
import type { Role } from "../model/person";
import type { NoteProblem } from "../model/problem";
import type { NextMeeting, Relationship, RelationshipKey, RelationshipStatus } from "../model/relationship";
import type { Timeline } from "./timeline";
import type { GoalGroup } from "./goalRows";
import type { Scope } from "./dashboardChoice";

/** All that the dashboard shows, in the order in which it shows it. Views draw it and compute nothing. */
export interface Dashboard {
  /** Whom it is about: what was asked for, or all where there is no such person or organization. */
  readonly scope: Scope;
  /** All relationships, whatever the dashboard is about, in the order of the people. */
  readonly relationships: readonly Relationship[];
  /** Most urgent first; closed relationships last. */
  readonly people: readonly PersonRow[];
  /** The action items that were asked for, in groups that have at least one. */
  readonly items: readonly ItemGroup[];
  /** Open items of all whom the dashboard is about, shown or not. */
  readonly openItems: number;
  /** Open items in the groups. */
  readonly shownItems: number;
  /** The meetings of the people along the months. */
  readonly timeline: Timeline;
  /** Planned meetings from now on, earliest first. */
  readonly upcoming: readonly MeetingRow[];
  /** All others, newest first. */
  readonly history: readonly MeetingRow[];
  /** The goals of all but closed relationships, in the order of the people. */
  readonly goals: readonly GoalGroup[];
  readonly problems: readonly NoteProblem[];
}

/** A relationship in one row. */
export interface PersonRow {
  readonly key: RelationshipKey;
  readonly relationship: Relationship;
  readonly name: string;
  readonly organization: string | null;
  readonly role: Role | null;
  readonly status: RelationshipStatus;
  readonly lastMeeting: Day | null;
  /** Days since the last meeting that was held. */
  readonly daysSince: number | null;
  readonly next: NextMeeting | null;
  /** Days until the next meeting; 0 is today. */
  readonly daysUntilNext: number | null;
  readonly youOwe: number;
  readonly owesYou: number;
  readonly pace: Pace | null;
  /** What the two do otherwise than agreed. */
  readonly against: AgreedAgainstActual;
  /** The most urgent matter, or null when there is nothing to do. */
  readonly matter: Matter | null;
  /** The note that a click on the person opens: the agreement, else the last meeting's. */
  readonly note: NotePath | null;
}

/** When an item is due; `soon` is within a week. */
export const dueTimes = ["late", "today", "soon", "later", "none", "closed"] as const;
export type DueTime = (typeof dueTimes)[number];

/** What the items of a group have in common. */
export type GroupName =
  | { readonly kind: "relationship"; readonly relationship: Relationship }
  | { readonly kind: "unfiled" }
  | { readonly kind: "owner"; readonly owner: OwnerView }
  | { readonly kind: "due"; readonly time: DueTime }
  | { readonly kind: "goal"; readonly words: string }
  | { readonly kind: "no-goal" }
  | { readonly kind: "note"; readonly path: NotePath };

/** Action items that have something in common, such as whom they are with. */
export interface ItemGroup {
  /** Tells it from the others. */
  readonly key: string;
  readonly name: GroupName;
  /** At least one. */
  readonly rows: readonly ItemRow[];
}

/** An action item in one row. */
export interface ItemRow {
  /** Stays the same as long as the item does: note, line's words, and which of identical ones. */
  readonly key: string;
  readonly item: ActionItem;
  readonly path: NotePath;
  /** As it was when the item was read; editing needs its fingerprint to find the line again. */
  readonly note: ParsedNote;
  /** Null for an item that belongs to none. */
  readonly relationship: Relationship | null;
  readonly status: ItemStatus;
  /** The words of the goal that it serves. */
  readonly goal: string | null;
  readonly owner: OwnerView;
  readonly due: Day | null;
  /** Days until it is due; negative when it is late; null for what is closed or never due. */
  readonly daysUntilDue: number | null;
  /** The day from which its age counts. */
  readonly made: Day | null;
  /** Meetings held since the item was made. */
  readonly meetingsOld: number;
}

/** Whose an item is, as the user sees it. `name` is the partner's, or one that is neither's. */
export type OwnerView =
  | { readonly kind: "you" }
  | { readonly kind: "partner"; readonly name: string }
  | { readonly kind: "both" }
  | { readonly kind: "other"; readonly name: string };

/** A meeting in one row. */
export interface MeetingRow {
  /** Stays the same as long as the meeting does. */
  readonly key: string;
  readonly relationship: RelationshipKey;
  /** The other person's; the mentor's where the user is neither. */
  readonly name: string;
  readonly meeting: Meeting;
  readonly date: Day;
  readonly time: Time | null;
  readonly daysAway: number;
  readonly focus: string | null;
  /** Minutes; what is agreed where the meeting does not say it. */
  readonly duration: number | null;
  readonly format: string | null;
  /** Action items of the meeting's notes, cancelled ones left out. */
  readonly itemsMade: number;
  readonly itemsDone: number;
}
