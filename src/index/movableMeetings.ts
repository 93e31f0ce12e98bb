import { dayOf } from "../model/day";
import { byTime, lastHeld, type Meeting } from "../model/meeting";
import type { MeetingDay } from "../model/newNote";
import type { AgendaNote, RecapNote } from "../model/note";
import type { NotePath } from "../model/notePath";
import { nextMeeting, type Relationship } from "../model/relationship";

/** A meeting that has not taken place, and can be moved or called off. */
export interface MovableMeeting extends MeetingDay {
  readonly relationship: Relationship;
  /** The note that says when it is: its agenda, else the recap that names it as the next one. */
  readonly note: AgendaNote | RecapNote;
}

/** The planned meetings of all relationships that are not closed: from today on, then the others, latest first. */
export function movableMeetings(
  relationships: readonly Relationship[],
  now: Date,
): readonly MovableMeeting[] {
  const today = dayOf(now);
  const all = relationships.filter(({ status }) => status !== "closed").flatMap((one) => plannedOf(one, now));
  const ordered = all.sort((a, b) => byTime(a, b));
  const isPast = ({ date }: MovableMeeting): boolean => date < today;
  return [...ordered.filter((one) => !isPast(one)), ...ordered.filter(isPast).reverse()];
}

function plannedOf(relationship: Relationship, now: Date): readonly MovableMeeting[] {
  const planned = relationship.meetings
    .filter(({ status }) => status === "planned")
    .flatMap((meeting) => movable(relationship, meeting) ?? []);
  const next = nextMeeting(relationship, now);
  const recap = lastHeld(relationship.meetings)?.recap ?? null;
  if (next === null || next.meeting !== null || recap === null) return planned;
  return [...planned, { relationship, date: next.date, time: next.time, note: recap }];
}

/** A meeting as one that can be moved, also when it was called off or missed; null for one that was held. */
export function movable(
  relationship: Relationship,
  { date, time, agenda, status }: Meeting,
): MovableMeeting | null {
  return agenda === null || status === "held" ? null : { relationship, date, time, note: agenda };
}

/** The meeting of an agenda, or the next one of a recap, or null. */
export function movableOf(
  path: NotePath,
  relationship: Relationship | null,
  meetings: readonly MovableMeeting[],
): MovableMeeting | null {
  const meeting = relationship?.meetings.find(({ agenda }) => agenda?.path === path);
  const own = relationship === null || meeting === undefined ? null : movable(relationship, meeting);
  return own ?? meetings.find(({ note }) => note.path === path) ?? null;
}
