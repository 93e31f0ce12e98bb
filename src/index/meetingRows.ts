import { dayOf, type Day } from "../model/day";
import { byTime, endOf, lengthOf, type Meeting } from "../model/meeting";
import type { ActionItem } from "../model/actionItem";
import { agreedOf, type Relationship, type RelationshipKey } from "../model/relationship";
import type { MeetingRow } from "./dashboard";
import { daysFrom } from "./daysFrom";
import { halfMoved } from "./halfMoved";
import { MergedRows } from "./mergedRows";

/** The meetings of some relationships, parted by whether they are ahead. */
export interface MeetingRows {
  /** Planned meetings that are not over, earliest first. */
  readonly upcoming: readonly MeetingRow[];
  /** All others, newest first. */
  readonly history: readonly MeetingRow[];
}

/**
 * The meetings of relationships, kept from one question to the next: only meetings that changed since have
 * new rows, and only relationships that changed, or of which a planned meeting is over, are seen through again.
 */
export class MeetingTables {
  #today: Day | null = null;
  #tables: ReadonlyMap<RelationshipKey, MeetingTable> = new Map();
  readonly #upcoming = new MergedRows<MeetingRow>(earliestFirst);
  readonly #history = new MergedRows<MeetingRow>((a, b) => earliestFirst(b, a));

  of(relationships: readonly Relationship[], now: Date): MeetingRows {
    const today = dayOf(now);
    const daysUntil = daysFrom(today);
    const known = today === this.#today ? this.#tables : null;
    const tables = relationships.map((relationship) => {
      const before = known?.get(relationship.key);
      return before?.relationship === relationship
        ? before
        : new MeetingTable(relationship, daysUntil, before?.rows);
    });
    this.#today = today;
    this.#tables = new Map(tables.map((table) => [table.relationship.key, table]));
    const parts = tables.map((table) => table.at(now));
    return {
      upcoming: this.#upcoming.of(parts.map(({ upcoming }) => upcoming)),
      history: this.#history.of(parts.map(({ history }) => history)),
    };
  }
}

/** All meetings of a relationship on one day. */
class MeetingTable {
  readonly rows: readonly MeetingRow[];
  readonly #planned: readonly MeetingRow[];
  #known: MeetingRows;

  /** @param before rows of the same relationship; those of meetings that are still the same stay */
  constructor(
    readonly relationship: Relationship,
    daysUntil: (day: Day) => number,
    before: readonly MeetingRow[] = [],
  ) {
    // What a row says of the two stands in properties: where these change, all meetings are put together anew.
    const known = new Map(before.map((row) => [row.meeting, row]));
    this.rows = relationship.meetings.map(
      (meeting) => known.get(meeting) ?? meetingRow(meeting, relationship, daysUntil),
    );
    const isPlanned = ({ meeting }: MeetingRow): boolean => meeting.status === "planned";
    this.#planned = relationship.status === "closed" ? [] : this.rows.filter(isPlanned);
    this.#known = { upcoming: [], history: this.rows };
  }

  at(now: Date): MeetingRows {
    const agreed = agreedOf(this.relationship);
    const upcoming = this.#planned.filter(({ meeting }) => endOf(meeting, agreed) > now);
    // As many are the same ones: time takes some away and brings none.
    if (upcoming.length !== this.#known.upcoming.length)
      this.#known = { upcoming, history: this.rows.filter((row) => !upcoming.includes(row)) };
    return this.#known;
  }
}

/** A row for each meeting of a relationship, in their order. */
export function meetingRowsOf(relationship: Relationship, today: Day): readonly MeetingRow[] {
  const daysUntil = daysFrom(today);
  return relationship.meetings.map((meeting) => meetingRow(meeting, relationship, daysUntil));
}

function earliestFirst(a: MeetingRow, b: MeetingRow): number {
  return byTime(a.meeting, b.meeting) || Number(a.key > b.key) - Number(a.key < b.key);
}

function meetingRow(
  meeting: Meeting,
  relationship: Relationship,
  daysUntil: (day: Day) => number,
): MeetingRow {
  const made = itemsOf(meeting).filter(({ status }) => status !== "cancelled");
  return {
    key: meeting.agenda?.path ?? meeting.recap?.path ?? `${relationship.key}\n${meeting.date}`,
    relationship: relationship.key,
    name: relationship.partner.name,
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
