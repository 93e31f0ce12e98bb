import { ItemRows } from "../index/itemRows";
import { meetingRowsOf } from "../index/meetingRows";
import type { NoteIndex } from "../index/noteIndex";
import { PersonRows } from "../index/personRows";
import { dayOf } from "../model/day";
import { isOf, isWithin, type Selection } from "../model/exportRequest";
import type { MatterRules } from "../model/matterFacts";
import type { Relationship } from "../model/relationship";
import {
  itemRecord,
  meetingRecord,
  relationshipRecord,
  type ItemRecord,
  type MeetingRecord,
  type RelationshipRecord,
} from "./records";

/** All that the notes hold, as the dashboard shows it, done and cancelled action items included. */
export interface Records {
  /** Most urgent first. */
  readonly relationships: readonly RelationshipRecord[];
  /** Earliest first. */
  readonly meetings: readonly MeetingRecord[];
  /** By relationship in their order, then by due day; those that belong to none come last. */
  readonly items: readonly ItemRecord[];
}

/** All records as they are at an instant; nothing is left out but what the index does not hold. */
export function recordsOf(index: NoteIndex, now: Date, rules: MatterRules): Records {
  const items = new ItemRows(index);
  const owners = [...index.relationships(), null];
  const rows = new Map(owners.map((one) => [one?.key ?? null, items.of(one, now, () => true)]));
  const people = new PersonRows().of(index.relationships(), rows, now, rules);
  const relationships = people.map(({ relationship }) => relationship);
  return {
    relationships: people.map(relationshipRecord),
    meetings: relationships.flatMap((one) => meetingRecordsOf(one, now)).sort(byDay),
    items: [...relationships, null].flatMap((relationship) =>
      (rows.get(relationship?.key ?? null) ?? []).map((row) => itemRecord(row, relationship)),
    ),
  };
}

function meetingRecordsOf(relationship: Relationship, now: Date): readonly MeetingRecord[] {
  return meetingRowsOf(relationship, dayOf(now)).map((row) => meetingRecord(row, relationship));
}

function byDay(a: MeetingRecord, b: MeetingRecord): number {
  const [left, right] = [`${a.date} ${a.time ?? "~"}`, `${b.date} ${b.time ?? "~"}`];
  return left < right ? -1 : Number(left > right);
}

/** The records that are meant. */
export function selected(records: Records, selection: Selection): Records {
  return {
    relationships: records.relationships.filter((one) => isOf(one, selection)),
    meetings: records.meetings.filter((one) => isOf(one, selection) && isWithin(one.date, selection)),
    items: records.items.filter((one) => isOf(one, selection) && isWithin(one.done ?? one.due, selection)),
  };
}
