import { dayOf, type Day } from "../model/day";
import { byTime, endOf, lengthOf, type Meeting } from "../model/meeting";
import type { ActionItem } from "../model/actionItem";
import { agreedOf, type Relationship } from "../model/relationship";
import type { MeetingRow } from "./dashboard";
import { daysFrom } from "./daysFrom";
import { halfMoved } from "./halfMoved";

export interface MeetingRows {
  /** Planned meetings that are not over, earliest first. */
  readonly upcoming: readonly MeetingRow[];
  /** All others, newest first. */
  readonly history: readonly MeetingRow[];
}

/** The meetings of all relationships. */
export function meetingRows(relationships: readonly Relationship[], now: Date): MeetingRows {
  const daysUntil = daysFrom(dayOf(now));
  const rows = relationships.flatMap((relationship) =>
    relationship.meetings.map((meeting) => meetingRow(meeting, relationship, daysUntil)),
  );
  rows.sort((a, b) => byTime(a.meeting, b.meeting) || Number(a.key > b.key) - Number(a.key < b.key));
  const isUpcoming = ({ meeting, relationship }: MeetingRow): boolean =>
    meeting.status === "planned" && endOf(meeting, agreedOf(relationship)) > now;
  return { upcoming: rows.filter(isUpcoming), history: rows.filter((row) => !isUpcoming(row)).reverse() };
}

function meetingRow(
  meeting: Meeting,
  relationship: Relationship,
  daysUntil: (day: Day) => number,
): MeetingRow {
  const made = itemsOf(meeting).filter(({ status }) => status !== "cancelled");
  return {
    key: meeting.agenda?.path ?? meeting.recap?.path ?? `${relationship.key}\n${meeting.date}`,
    relationship,
    meeting,
    date: meeting.date,
    time: meeting.time,
    daysAway: daysUntil(meeting.date),
    focus: meeting.recap?.focus ?? meeting.agenda?.focus ?? null,
    duration: lengthOf(meeting) ?? relationship.agreement?.duration ?? null,
    format: meeting.recap?.format ?? meeting.agenda?.format ?? null,
    itemsMade: made.length,
    itemsDone: made.filter(({ status }) => status === "done").length,
  };
}

/** The items of both notes; one that stands in both counts once. */
function itemsOf(meeting: Meeting): readonly ActionItem[] {
  const twice = new Set(halfMoved(meeting));
  const others = meeting.agenda?.items.filter((item) => !twice.has(item)) ?? [];
  return [...(meeting.recap?.items ?? []), ...others];
}
