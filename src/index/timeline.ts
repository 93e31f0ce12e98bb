import { cadenceInDays } from "../model/cadence";
import { daysBetween, dayOf, type Day } from "../model/day";
import { monthsOn } from "../model/monthDay";
import type { AgendaStatus } from "../model/note";
import type { NotePath } from "../model/notePath";
import type { PaceThresholds } from "../model/pace";
import {
  makesDemands,
  type NextMeeting,
  type Relationship,
  type RelationshipKey,
} from "../model/relationship";
import { Remembered } from "./remembered";

/** Meetings along the months. Places in it are shares of the whole time, from 0 to 1. */
export interface Timeline {
  readonly months: readonly TimelineMonth[];
  readonly today: number;
  /** In the order of the people; those without anything to show in this time have none. */
  readonly lanes: readonly TimelineLane[];
}

/** A month that begins in the time that is shown, and where. */
export interface TimelineMonth {
  readonly first: Day;
  readonly at: number;
}

/** The meetings of one relationship, as far as they lie in the time that is shown. */
export interface TimelineLane {
  readonly key: RelationshipKey;
  readonly relationship: Relationship;
  /** Earliest first. */
  readonly marks: readonly TimelineMark[];
  readonly gaps: readonly TimelineGap[];
}

/** A meeting in the timeline. */
export interface TimelineMark {
  readonly key: string;
  readonly date: Day;
  readonly at: number;
  readonly status: AgendaStatus;
  /** The day that it was planned for at last before it was moved. */
  readonly movedFrom: Day | null;
  readonly focus: string | null;
  /** The note that tells most about it. */
  readonly path: NotePath;
}

/** A time in which the two did not meet although they had agreed to. */
export interface TimelineGap {
  readonly from: number;
  readonly to: number;
  /** Days from the meeting before to the one after, or to today. */
  readonly days: number;
}

/** Two people, and when they meet next. */
interface TimelinePerson {
  readonly relationship: Relationship;
  readonly next: NextMeeting | null;
}

/** Whole months that are shown before and after the one of today. */
const monthsShown = { before: 6, after: 1 };

/** The time that is shown. */
class Span {
  readonly months: readonly TimelineMonth[];
  readonly #days: number;

  constructor(
    readonly today: Day,
    readonly from: Day = monthsOn(today, -monthsShown.before),
    readonly to: Day = monthsOn(today, monthsShown.after + 1),
  ) {
    this.#days = daysBetween(from, to);
    const count = monthsShown.before + 1 + monthsShown.after;
    this.months = Array.from({ length: count }, (_, at) => monthsOn(from, at)).map((first) => ({
      first,
      at: this.at(first),
    }));
  }

  /** @param days after `date` */
  at(date: Day, days = 0): number {
    return Math.min(1, Math.max(0, (daysBetween(this.from, date) + days) / this.#days));
  }

  has(date: Day): boolean {
    return date >= this.from && date < this.to;
  }
}

/** Draws up timelines, and keeps lanes from one to the next: only of relationships that changed, and all each day. */
export class Timelines {
  readonly #lanes = new Remembered<TimelineLane>();
  readonly #spans = new Remembered<Span>();

  of(people: readonly TimelinePerson[], now: Date, thresholds: PaceThresholds): Timeline {
    const today = dayOf(now);
    const span = this.#spans.of(this, [today], () => new Span(today));
    const lanes = people.map((row) =>
      this.#lanes.of(row.relationship, [span, thresholds, unwritten(row)], () =>
        laneOf(row, span, thresholds),
      ),
    );
    const shown = lanes.filter(({ marks, gaps }) => marks.length > 0 || gaps.length > 0);
    return { months: span.months, today: span.at(span.today), lanes: shown };
  }
}

function laneOf(row: TimelinePerson, span: Span, thresholds: PaceThresholds): TimelineLane {
  const { relationship } = row;
  return {
    key: relationship.key,
    relationship,
    marks: [...marksOf(relationship, span), ...markAhead(row, span)],
    gaps: gapsOf(relationship, span, thresholds),
  };
}

function marksOf({ meetings }: Relationship, span: Span): readonly TimelineMark[] {
  return meetings.flatMap(({ date, status, agenda, recap }) => {
    const path = (recap ?? agenda)?.path;
    if (path === undefined || !span.has(date)) return [];
    const movedFrom = agenda?.movedFrom.at(-1) ?? null;
    const focus = recap?.focus ?? agenda?.focus ?? null;
    return [{ key: path, date, at: span.at(date), status, movedFrom, focus, path }];
  });
}

/** The day of the next meeting where only the last recap names it. */
function unwritten({ next }: TimelinePerson): Day | null {
  return next?.meeting === null ? next.date : null;
}

function markAhead(row: TimelinePerson, span: Span): readonly TimelineMark[] {
  const date = unwritten(row);
  const path = row.relationship.meetings.findLast(({ recap }) => recap !== null)?.recap?.path;
  if (date === null || path === undefined || !span.has(date)) return [];
  const at = span.at(date);
  return [{ key: `${path}\nnext`, date, at, status: "planned", movedFrom: null, focus: null, path }];
}

/**
 * Where it was longer from one held meeting to the next than makes one overdue, each from the day on which
 * they should have met. What is quiet today is a gap until today, unless nothing is asked of the two.
 */
function gapsOf(relationship: Relationship, span: Span, thresholds: PaceThresholds): readonly TimelineGap[] {
  const cadence = relationship.agreement?.cadence ?? null;
  if (cadence === null) return [];
  const counted = cadenceInDays(cadence);
  const agreed = counted ?? thresholds.asNeededDays;
  const allowed = counted === null ? agreed : counted * thresholds.overdue;
  const held = relationship.meetings.filter(({ status }) => status === "held").map(({ date }) => date);
  const ends = makesDemands(relationship) ? [...held, span.today] : held;
  return held.flatMap((from, at) => {
    const to = ends[at + 1];
    if (to === undefined || to < span.from) return [];
    const days = daysBetween(from, to);
    return days <= allowed ? [] : [{ from: span.at(from, agreed), to: span.at(to), days }];
  });
}
