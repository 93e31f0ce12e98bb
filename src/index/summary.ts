import { isOpen, type ActionItem } from "../model/actionItem";
import { dayOf, daysBetween, type Day, type Time } from "../model/day";
import type { ParsedNote } from "../model/note";
import { nextMeeting, type Relationship } from "../model/relationship";
import { mayBeDueBefore } from "../note/dueBefore";
import { readBody } from "../note/readLater";
import { halfMoved } from "./halfMoved";
import { LooseItems } from "./looseItems";
import type { NoteIndex } from "./noteIndex";
import { ownersIn } from "./ownersIn";
import { nameOf } from "./personRows";
import { Remembered } from "./remembered";

/** The dashboard in a line: whom the user meets next, and what they have promised that is late. */
export interface Summary {
  readonly next: MeetingAhead | null;
  /** Open action items of the user that are past their due day; more than `mostLate` are not counted out. */
  readonly late: number;
}

/** Who is late with so many items is not helped by their number, and it would take reading every note. */
export const mostLate = 99;

interface MeetingAhead {
  readonly name: string;
  /** Until then. */
  readonly days: number;
  readonly time: Time | null;
}

/** An answer that is found in many short steps, so that others can have the thread in between. */
export type InSteps<Answer> = Generator<undefined, Answer, undefined>;

/**
 * Sums up all notes, and keeps what the next answer has in common with the last. It is asked all day without
 * anybody looking: relationships that have not changed since cost a look each.
 */
export class SummaryQuery {
  readonly #loose: LooseItems;
  readonly #late = new Remembered<number>();

  constructor(private readonly index: NoteIndex) {
    this.#loose = new LooseItems(index);
  }

  *ask(now: Date): InSteps<Summary> {
    const meetings: MeetingAhead[] = [];
    for (const relationship of this.relationships()) {
      const meeting = meetingAhead(relationship, now);
      if (meeting !== null) meetings.push(meeting);
      yield;
    }
    const [next = null] = meetings.sort((a, b) => a.days - b.days || byClock(a.time, b.time));
    return { next, late: yield* this.late(dayOf(now)) };
  }

  private *late(today: Day): InSteps<number> {
    let late = yield* this.lateIn(null, today);
    for (const relationship of this.relationships()) {
      if (late > mostLate) break;
      late += yield* this.lateIn(relationship, today);
      yield;
    }
    return late;
  }

  /** Some may have come and others gone before all have been looked at. */
  private *relationships(): Iterable<Relationship> {
    for (const key of this.index.relationshipKeys()) {
      const relationship = this.index.relationship(key);
      if (relationship !== null) yield relationship;
    }
  }

  /** @param relationship null for items that belong to none */
  private *lateIn(relationship: Relationship | null, today: Day): InSteps<number> {
    const loose = this.#loose.byRelationship().get(relationship?.key ?? null) ?? [];
    const about = relationship ?? this;
    const from = [today, this.index.placement, ...loose];
    const isKnown = this.#late.has(about, from);
    const own: ParsedNote[] = [];
    for (const note of relationship === null || isKnown ? [] : this.index.notesOf(relationship.key)) {
      yield;
      if (!mayBeDueBefore(note.text, today)) continue;
      yield* readBody(note);
      own.push(note);
    }
    return this.#late.of(about, from, () => {
      const isLate = this.lateness(relationship, today);
      let late = 0;
      for (const note of own) for (const item of note.items) if (isLate(item, note)) late += 1;
      for (const { note, items } of loose) for (const { item } of items) if (isLate(item, note)) late += 1;
      return late;
    });
  }

  /** Says of an item that belongs to a relationship, or to none, whether the user is late with it. */
  private lateness(
    relationship: Relationship | null,
    today: Day,
  ): (item: ActionItem, note: ParsedNote) => boolean {
    const moved = new Set(relationship?.meetings.flatMap(halfMoved));
    const ownerOf = ownersIn(relationship, this.index);
    return (item, note) => {
      if (item.due === null || item.due >= today || !isOpen(item) || moved.has(item)) return false;
      const { kind } = ownerOf(item, note);
      return kind === "you" || kind === "both";
    };
  }
}

function meetingAhead(relationship: Relationship, now: Date): MeetingAhead | null {
  const next = nextMeeting(relationship, now);
  if (next === null) return null;
  return { name: nameOf(relationship), days: daysBetween(dayOf(now), next.date), time: next.time };
}

/** On one day, meetings without a time come last. */
function byClock(one: Time | null, other: Time | null): number {
  const [left, right] = [one ?? "~", other ?? "~"];
  return left < right ? -1 : Number(left > right);
}
