import { formatCsv } from "./csv";
import type { ItemRecord, MeetingRecord, RelationshipRecord } from "./records";

// The columns of each table, in their order: people's spreadsheets hang on them.

const pairColumns = ["partner", "mentor", "mentee", "organization"] as const;

const relationshipColumns = [
  ...pairColumns,
  "role",
  "status",
  "objective",
  "cadence",
  "duration",
  "started",
  "ends",
  "review",
  "lastMeeting",
  "nextMeeting",
  "nextTime",
  "youOwe",
  "owesYou",
  "pace",
  "matter",
  "agreement",
] as const satisfies readonly (keyof RelationshipRecord)[];

const meetingColumns = [
  "date",
  "time",
  ...pairColumns,
  "status",
  "duration",
  "format",
  "place",
  "focus",
  "itemsMade",
  "itemsDone",
  "agenda",
  "recap",
] as const satisfies readonly (keyof MeetingRecord)[];

const itemColumns = [
  "text",
  "status",
  "whose",
  "owner",
  "due",
  "done",
  "priority",
  "goal",
  "meetingsOld",
  "partner",
  "organization",
  "note",
  "line",
] as const satisfies readonly (keyof ItemRecord)[];

/** The relationships as a table, a line each below the columns' names. */
export function relationshipsCsv(relationships: readonly RelationshipRecord[]): string {
  return formatCsv(relationshipColumns, relationships);
}

/** The meetings as a table. */
export function meetingsCsv(meetings: readonly MeetingRecord[]): string {
  return formatCsv(meetingColumns, meetings);
}

/** The action items as a table. */
export function itemsCsv(items: readonly ItemRecord[]): string {
  return formatCsv(itemColumns, items);
}
