import type { ItemRow, MeetingRow, OwnerView, PersonRow } from "../index/dashboard";
import type { ItemStatus, Priority } from "../model/actionItem";
import { formatCadence } from "../model/cadence";
import type { Day, Time } from "../model/day";
import type { Matter } from "../model/matter";
import type { AgendaStatus } from "../model/note";
import type { Pace } from "../model/pace";
import type { Role } from "../model/person";
import type { Relationship, RelationshipStatus } from "../model/relationship";

/**
 * What other programs are handed: plain values in a shape that people's scripts hang on. A name here may
 * be added, never changed or taken away, without a new `recordsVersion`.
 */
export const recordsVersion = 1;

/** The two people of a record. */
interface PairRecord {
  /** The other person. */
  readonly partner: string;
  readonly mentor: string;
  readonly mentee: string;
  readonly organization: string | null;
}

/** A relationship, and how it is doing now. */
export interface RelationshipRecord extends PairRecord {
  /** The user's side; null where the notes are about two others. */
  readonly role: Role | null;
  readonly status: RelationshipStatus;
  readonly objective: string | null;
  /** As in the agreement's property: `weekly`, `every-3-weeks`. */
  readonly cadence: string | null;
  /** Minutes of a meeting. */
  readonly duration: number | null;
  readonly started: Day | null;
  readonly ends: Day | null;
  readonly review: Day | null;
  readonly lastMeeting: Day | null;
  readonly nextMeeting: Day | null;
  readonly nextTime: Time | null;
  /** Open action items that the user, and that the other person has to do; one of both counts in both. */
  readonly youOwe: number;
  readonly owesYou: number;
  readonly pace: Pace | null;
  /** What matters most now. */
  readonly matter: Matter["kind"] | null;
  /** Path of the agreement. */
  readonly agreement: string | null;
}

/** A meeting, told by its agenda, its recap, or both. */
export interface MeetingRecord extends PairRecord {
  readonly date: Day;
  readonly time: Time | null;
  readonly status: AgendaStatus;
  /** Minutes; what is agreed where the meeting does not say it. */
  readonly duration: number | null;
  readonly format: string | null;
  readonly place: string | null;
  readonly focus: string | null;
  readonly itemsMade: number;
  readonly itemsDone: number;
  /** Paths of the notes. */
  readonly agenda: string | null;
  readonly recap: string | null;
}

/** An action item, and where it stands. */
export interface ItemRecord {
  readonly text: string;
  readonly status: ItemStatus;
  /** `other`: somebody who is neither the user nor the other person. */
  readonly whose: "you" | "partner" | "both" | "other";
  /** The owner's name; null for the user and for both. */
  readonly owner: string | null;
  readonly due: Day | null;
  readonly done: Day | null;
  readonly priority: Priority;
  /** The goal that it serves, as its line names it. */
  readonly goal: string | null;
  /** Meetings held since it was made. */
  readonly meetingsOld: number;
  /** The other person; null where it belongs to no relationship. */
  readonly partner: string | null;
  readonly organization: string | null;
  /** Path of the note that it stands in. */
  readonly note: string;
  /** The line in the note, from 1. */
  readonly line: number;
}

/** The record of a row of people. */
export function relationshipRecord(row: PersonRow): RelationshipRecord {
  const { relationship, next } = row;
  const { agreement } = relationship;
  return {
    ...pairRecord(relationship),
    role: row.role,
    status: row.status,
    objective: agreement?.objective ?? null,
    cadence: agreement?.cadence == null ? null : formatCadence(agreement.cadence),
    duration: agreement?.duration ?? null,
    started: agreement?.started ?? null,
    ends: agreement?.ends ?? null,
    review: agreement?.review ?? null,
    lastMeeting: row.lastMeeting,
    nextMeeting: next?.date ?? null,
    nextTime: next?.time ?? null,
    youOwe: row.youOwe,
    owesYou: row.owesYou,
    pace: row.pace,
    matter: row.matter?.kind ?? null,
    agreement: agreement?.path ?? null,
  };
}

/** @param relationship the one whose meeting it is */
export function meetingRecord(row: MeetingRow, relationship: Relationship): MeetingRecord {
  const { agenda, recap, status } = row.meeting;
  return {
    ...pairRecord(relationship),
    date: row.date,
    time: row.time,
    status,
    duration: row.duration,
    format: row.format,
    place: recap?.place ?? agenda?.place ?? null,
    focus: row.focus,
    itemsMade: row.itemsMade,
    itemsDone: row.itemsDone,
    agenda: agenda?.path ?? null,
    recap: recap?.path ?? null,
  };
}

/** @param relationship the one that the item is filed under; null for none */
export function itemRecord(row: ItemRow, relationship: Relationship | null): ItemRecord {
  const { item, owner } = row;
  return {
    text: item.description,
    status: row.status,
    whose: owner.kind,
    owner: nameOf(owner),
    due: row.due,
    done: item.done,
    priority: item.priority,
    goal: item.goal,
    meetingsOld: row.meetingsOld,
    partner: relationship?.partner.name ?? null,
    organization: relationship?.agreement?.organization ?? null,
    note: row.path,
    line: item.place.line + 1,
  };
}

function pairRecord({ partner, mentor, mentee, agreement }: Relationship): PairRecord {
  return {
    partner: partner.name,
    mentor: mentor.name,
    mentee: mentee.name,
    organization: agreement?.organization ?? null,
  };
}

function nameOf(owner: OwnerView): string | null {
  return owner.kind === "partner" || owner.kind === "other" ? owner.name : null;
}

/** Hours met: the lengths of the meetings that were held, as far as they are known, in sum. */
export function hoursMet(meetings: readonly MeetingRecord[]): number {
  const minutes = meetings
    .filter(({ status }) => status === "held")
    .reduce((sum, { duration }) => sum + (duration ?? 0), 0);
  return Math.round((minutes / 60) * 100) / 100;
}
