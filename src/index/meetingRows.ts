import { dayOf, type Day } from "../model/day";
import { byTime, endOf, lengthOf, type Meeting, type MeetingDefaults } from "../model/meeting";
import type { ActionItem } from "../model/actionItem";
import { agreedOf, type Relationship } from "../model/relationship";
import type { MeetingRow } from "./dashboard";
import { daysFrom } from "./daysFrom";
import { halfMoved } from "./halfMoved";
import { MergedRows } from "./mergedRows";
import { Remembered } from "./remembered";

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
  readonly #rows = new Remembered<MeetingRow>();
  readonly #tables = new Remembered<MeetingTable>();
  readonly #upcoming = new MergedRows<MeetingRow>(earliestFirst);
  readonly #history = new MergedRows<MeetingRow>((a, b) => earliestFirst(b, a));

  of(relationships: readonly Relationship[], now: Date): MeetingRows {
    const today = dayOf(now);
    const daysUntil = daysFrom(today);
    const parts = relationships.map((relationship) =>
      this.#tables.of(relationship, [today], () => this.tableOf(relationship, today, daysUntil)).rowsAt(now),
    );
    return {
      upcoming: this.#upcoming.of(parts.map(({ upcoming }) => upcoming)),
      history: this.#history.of(parts.map(({ history }) => history)),
    };
  }

  private tableOf(relationship: Relationship, today: Day, daysUntil: (day: Day) => number): MeetingTable {
    const { meetings, partner, agreement } = relationship;
    const from = [today, partner.name, agreement?.duration];
    const rows = meetings.map((meeting) =>
      this.#rows.of(meeting, from, () => meetingRow(meeting, relationship, daysUntil)),
    );
    return new MeetingTable(rows, relationship);
  }
}

/** All meetings of a relationship. */
class MeetingTable {
  readonly #planned: readonly MeetingRow[];
  readonly #agreed: MeetingDefaults;
  #known: MeetingRows;

  constructor(
    private readonly rows: readonly MeetingRow[],
    relationship: Relationship,
  ) {
    const isPlanned = ({ meeting }: MeetingRow): boolean => meeting.status === "planned";
    this.#planned = relationship.status === "closed" ? [] : rows.filter(isPlanned);
    this.#agreed = agreedOf(relationship);
    this.#known = { upcoming: [], history: rows };
  }

  rowsAt(now: Date): MeetingRows {
    const upcoming = this.#planned.filter(({ meeting }) => endOf(meeting, this.#agreed) > now);
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
