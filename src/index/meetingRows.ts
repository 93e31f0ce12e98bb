import { dayOf, type Day } from "../model/day";
import { byTime, endOf, lengthOf, type Meeting } from "../model/meeting";
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
 * The meetings of relationships, kept from one question to the next: only relationships that changed since,
 * or of which a planned meeting is over, are seen through again.
 */
export class MeetingTables {
  readonly #rows = new Remembered<PlannableRows>();
  readonly #split = new Remembered<MeetingRows>();
  readonly #upcoming = new MergedRows<MeetingRow>(earliestFirst);
  readonly #history = new MergedRows<MeetingRow>((a, b) => earliestFirst(b, a));

  of(relationships: readonly Relationship[], now: Date): MeetingRows {
    const today = dayOf(now);
    const daysUntil = daysFrom(today);
    const parts = relationships.map((relationship) => {
      const table = this.#rows.of(relationship, [today], () => plannableRows(relationship, daysUntil));
      return this.splitOf(relationship, table, now);
    });
    return {
      upcoming: this.#upcoming.of(parts.map(({ upcoming }) => upcoming)),
      history: this.#history.of(parts.map(({ history }) => history)),
    };
  }

  private splitOf(relationship: Relationship, { rows, planned }: PlannableRows, now: Date): MeetingRows {
    const agreed = agreedOf(relationship);
    const upcoming = planned.filter(({ meeting }) => endOf(meeting, agreed) > now);
    return this.#split.of(relationship, [rows, ...upcoming], () => ({
      upcoming,
      history: upcoming.length === 0 ? rows : rows.filter((row) => !upcoming.includes(row)),
    }));
  }
}

/** All meetings of a relationship, and those of them that may still be ahead. */
interface PlannableRows {
  readonly rows: readonly MeetingRow[];
  readonly planned: readonly MeetingRow[];
}

function plannableRows(relationship: Relationship, daysUntil: (day: Day) => number): PlannableRows {
  const rows = relationship.meetings.map((meeting) => meetingRow(meeting, relationship, daysUntil));
  const planned = rows.filter(({ meeting }) => meeting.status === "planned");
  return { rows, planned: relationship.status === "closed" ? [] : planned };
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
