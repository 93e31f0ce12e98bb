import type { Activity } from "./activity";
import { dayOf, type Day, type Time } from "./day";
import { lastHeld, nextPlanned, type Meeting, type MeetingDefaults } from "./meeting";
import type { AgreementNote, ClosingNote } from "./note";
import { personNamed, self, type Person, type PersonKey, type PersonName, type Role } from "./person";
import type { NoteProblem } from "./problem";

declare const relationshipBrand: unique symbol;

/** A relationship is its pair of mentor and mentee. */
export type RelationshipKey = string & { readonly [relationshipBrand]: true };

/** Mentor and mentee in this order: two who are each other's mentor have two relationships. */
export function relationshipKey(mentor: PersonKey, mentee: PersonKey): RelationshipKey {
  return `${mentor}\n${mentee}` as RelationshipKey; // the one place where these are made
}

/** `informal`: the two meet without an agreement. */
export type RelationshipStatus = "draft" | "active" | "paused" | "closed" | "informal";

/** Two people with all their notes, links resolved; nothing in it depends on the time. */
export interface Relationship {
  readonly key: RelationshipKey;
  readonly mentor: Person;
  readonly mentee: Person;
  /** The user's side; null when the notes are about two others. */
  readonly role: Role | null;
  /** The other person; the mentor when the user is neither. */
  readonly partner: Person;
  readonly status: RelationshipStatus;
  /** The one in force: the active one, else the newest. */
  readonly agreement: AgreementNote | null;
  readonly agreements: readonly AgreementNote[];
  /** In order, earliest first. */
  readonly meetings: readonly Meeting[];
  readonly closings: readonly ClosingNote[];
  /** What only shows when the properties of the notes are seen together. */
  readonly problems: readonly NoteProblem[];
}

/** A relationship of which there is no note yet. */
export function newRelationship(named: PersonName, role: Role, userName: string): Relationship {
  const partner: Person = { ...named, key: personNamed(named.name) };
  const user: Person = { key: self, name: userName, target: null };
  const people = role === "mentor" ? { mentor: user, mentee: partner } : { mentor: partner, mentee: user };
  return {
    ...people,
    key: relationshipKey(people.mentor.key, people.mentee.key),
    role,
    partner,
    status: "informal",
    agreement: null,
    agreements: [],
    meetings: [],
    closings: [],
    problems: [],
  };
}

/** When two people meet next, and how they know it. */
export interface NextMeeting {
  readonly date: Day;
  readonly time: Time | null;
  /** Null when only the last recap names the day and no agenda has been made. */
  readonly meeting: Meeting | null;
}

/**
 * The earliest planned meeting from now on, else the day that the last recap names, else null. What was
 * planned before a relationship was closed is off.
 */
export function nextMeeting(relationship: Relationship, now: Date): NextMeeting | null {
  if (relationship.status === "closed") return null;
  const planned = nextPlanned(relationship.meetings, agreedOf(relationship), now);
  if (planned !== null) return { date: planned.date, time: planned.time, meeting: planned };
  const recap = lastHeld(relationship.meetings)?.recap ?? null;
  if (recap?.next == null || recap.next < dayOf(now)) return null;
  const { next } = recap;
  // An agenda of that day tells what became of the plan: it was called off, moved, or has taken place.
  const tells = ({ date, agenda }: Meeting): boolean =>
    date === next || agenda?.movedFrom.includes(next) === true;
  if (relationship.meetings.some(tells)) return null;
  return { date: recap.next, time: recap.nextTime, meeting: null };
}

/** What is agreed where a meeting does not say it. */
export function agreedOf(relationship: Relationship): MeetingDefaults {
  return { duration: relationship.agreement?.duration ?? null };
}

/** So many meetings may go by without anything of the agreement's list. */
const meetingsWithoutActivity = 3;

/**
 * The activities that wait to be tried, when none of the list was tried during the last three meetings that
 * were held (from the day of the first of them on); else none. Activities are to widen over time.
 */
export function activitiesNotWidened({ agreement, meetings }: Relationship): readonly Activity[] {
  const held = meetings.filter(({ status }) => status === "held");
  const since = held.at(-meetingsWithoutActivity)?.date;
  const activities = agreement?.activities ?? [];
  if (since === undefined || activities.some(({ tried }) => tried !== null && tried >= since)) return [];
  return activities.filter(({ tried }) => tried === null);
}

/** Whether the relationship asks for anything: closed and paused ones do not. */
export function makesDemands(relationship: Relationship): boolean {
  return relationship.status !== "closed" && relationship.status !== "paused";
}
