import { cadenceInDays } from "../model/cadence";
import { addDays, dayOf, type Day } from "../model/day";
import { firstPlannedFor } from "../model/meeting";
import type { MeetingDay } from "../model/newNote";
import { nextMeeting, type Relationship } from "../model/relationship";
import { daysApart } from "./agreedAgainstActual";
import { clashOf, type Clash } from "./clashes";
import { daysInRhythm, offWeekend, type CountedCadence } from "./rhythm";
import { isWeekend, recentDays, recentMeetings, usualTime } from "./usualMeeting";

/** A day and time that a meeting is proposed for. */
export interface ProposedSlot extends MeetingDay {
  /** What is planned for the day that would keep the rhythm, which is why this is a later one. */
  readonly avoids: Clash | null;
}

/** Days ahead that a meeting is proposed for where nothing can be counted from. */
const someDay = 7;

/** How many days a proposal gives way to other meetings. */
const mostDaysLater = 6;

/**
 * Proposals for the meetings that come after all that are planned, without end: the day that the last recap
 * names, then the agreed rhythm, else the one that the two keep, else every week; at their usual time; and
 * never while the user meets somebody else.
 *
 * @param all every relationship of the user
 */
export function* meetingSeries(
  relationship: Relationship,
  all: readonly Relationship[],
  now: Date,
): Generator<ProposedSlot, never> {
  const next = nextMeeting(relationship, now);
  const named = next?.meeting === null ? next : null;
  const time = named?.time ?? usualTime(relationship.meetings);
  if (named !== null) yield { date: named.date, time, avoids: null };
  const clashOn = (date: Day): Clash | null => clashOf({ date, time }, relationship, all, now);
  const days = daysToMeet(relationship, named?.date ?? null, dayOf(now));
  for (;;) {
    const date = days.next().value;
    yield givingWay({ date, time }, meetsOnWeekends(relationship), clashOn);
  }
}

/** @param named the day that the last recap names and no agenda has */
function* daysToMeet(relationship: Relationship, named: Day | null, today: Day): Generator<Day, never> {
  const last = recentMeetings(relationship.meetings).at(-1) ?? null;
  const lastDay = named ?? last?.date ?? null;
  const cadence = cadenceOf(relationship);
  if (cadence !== null && lastDay !== null) {
    const from = named ?? (last === null ? lastDay : firstPlannedFor(last));
    return yield* daysCounted(relationship, { cadence, from, after: lastDay }, today);
  }
  const first = firstDay(relationship, lastDay, today);
  yield first;
  return yield* daysCounted(
    relationship,
    { cadence: cadence ?? everyWeek, from: first, after: first },
    today,
  );
}

/** What days are counted by. */
interface Count {
  readonly cadence: CountedCadence;
  readonly from: Day;
  /** The day of the last meeting, which may have been moved to behind `from`. */
  readonly after: Day;
}

/** The days that keep a cadence, and leave time between a meeting that was moved and the one after it. */
export function daysCounted(
  relationship: Relationship,
  { cadence, from, after }: Count,
  today: Day,
): Generator<Day, never> {
  const recent = recentDays(relationship.meetings);
  const soonest = addDays(after, Math.ceil((cadenceInDays(cadence) ?? 1) / 2));
  const start = { cadence, from, recent, meetsOnWeekends: meetsOnWeekends(relationship) };
  return daysInRhythm(start, soonest > today ? soonest : today);
}

const everyWeek: CountedCadence = { kind: "every", count: 1, unit: "weeks" };

/** The agreed cadence, else the one that the two keep; null when there is neither. */
function cadenceOf({ agreement, meetings }: Relationship): CountedCadence | null {
  if (agreement?.cadence?.kind === "every") return agreement.cadence;
  const days = daysApart(meetings);
  if (days === null) return null;
  return days < 7
    ? { ...everyWeek, count: Math.max(1, days), unit: "days" }
    : { ...everyWeek, count: Math.round(days / 7) };
}

/** Some day soon; the start of an agreement that has not begun. */
function firstDay(relationship: Relationship, last: Day | null, today: Day): Day {
  const started = relationship.agreement?.started ?? today;
  const soon = addDays(last !== null && last > today ? last : today, someDay);
  const first = started > today && last === null ? started : soon;
  return meetsOnWeekends(relationship) ? first : offWeekend(first);
}

function meetsOnWeekends({ meetings }: Relationship): boolean {
  return recentMeetings(meetings).some(({ date }) => isWeekend(date));
}

/** The slot, or the same time of a day soon after it that is free. */
function givingWay(
  slot: MeetingDay,
  onWeekends: boolean,
  clashOn: (date: Day) => Clash | null,
): ProposedSlot {
  const avoids = clashOn(slot.date);
  if (avoids === null) return { ...slot, avoids };
  for (let days = 1; days <= mostDaysLater; days += 1) {
    const date = addDays(slot.date, days);
    if ((onWeekends || !isWeekend(date)) && clashOn(date) === null) return { ...slot, date, avoids };
  }
  return { ...slot, avoids: null };
}

/** So many proposals, or all up to a day, of those after another day. */
export function takeProposals(
  proposals: Iterable<ProposedSlot>,
  after: Day | null,
  limit: { readonly count: number; readonly until: Day | null },
): readonly ProposedSlot[] {
  const taken: ProposedSlot[] = [];
  if (limit.count <= 0) return taken;
  for (const slot of proposals) {
    if (limit.until !== null && slot.date > limit.until) break;
    if (after === null || slot.date > after) taken.push(slot);
    if (taken.length >= limit.count) break;
  }
  return taken;
}
