import { isOf, isWithin, type Selection } from "../model/exportRequest";
import { lengthOf, usualDuration, type Meeting } from "../model/meeting";
import type { AgendaNote } from "../model/note";
import type { Relationship } from "../model/relationship";

/** A meeting that a calendar can have: its agenda carries the name that calendars know it by. */
export interface PlannedMeeting {
  readonly relationship: Relationship;
  readonly meeting: Meeting & { readonly agenda: AgendaNote };
}

/**
 * The meetings for a calendar: those that are planned, and those called off, which calendars have to be
 * told of. One that only a recap announces has no agenda to carry its name and is left out.
 */
export function plannedMeetings(
  relationships: readonly Relationship[],
  selection: Selection,
): readonly PlannedMeeting[] {
  return relationships
    .filter(({ partner, agreement }) =>
      isOf({ partner: partner.name, organization: agreement?.organization ?? null }, selection),
    )
    .flatMap((relationship) =>
      relationship.meetings.filter(isForCalendar).map((meeting) => ({ relationship, meeting })),
    )
    .filter(({ meeting }) => isWithin(meeting.date, selection));
}

function isForCalendar(meeting: Meeting): meeting is PlannedMeeting["meeting"] {
  return meeting.agenda !== null && (meeting.status === "planned" || meeting.status === "cancelled");
}

/** Counts what calendars are to take over: each move, and that it was called off. */
export function sequenceOf({ meeting }: PlannedMeeting): number {
  return meeting.agenda.movedFrom.length + Number(meeting.status === "cancelled");
}

/** In minutes; a meeting of which nobody says it takes an hour. */
export function minutesOf({ meeting, relationship }: PlannedMeeting): number {
  return lengthOf(meeting) ?? relationship.agreement?.duration ?? usualDuration;
}
