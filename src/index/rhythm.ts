import { cadenceInDays, nextByCadence, type Cadence } from "../model/cadence";
import { addDays, daysBetween, weekdayOf, type Day } from "../model/day";
import {
  dateInMonth,
  dateOf,
  isEndOfMonth,
  isSameMonth,
  monthsOn,
  nthInMonth,
  nthWeekdayOf,
} from "../model/monthDay";
import { isWeekend, mostOften, usualWeekday } from "./usualMeeting";

/** A cadence that can be counted. */
export type CountedCadence = Extract<Cadence, { readonly kind: "every" }>;

/** A day from which meetings are counted, and what earlier ones show. */
export interface RhythmStart {
  readonly cadence: CountedCadence;
  readonly from: Day;
  /** The days of the last meetings, earliest first. */
  readonly recent: readonly Day[];
  readonly meetsOnWeekends: boolean;
}

/**
 * The days, without end, that keep a cadence from a day on: counted from that day itself, so that nothing
 * drifts; on the usual weekday, where there is one; and off the weekend, unless the two meet on weekends.
 *
 * @param notBefore the first day that is of interest
 */
export function* daysInRhythm(start: RhythmStart, notBefore: Day): Generator<Day, never> {
  const length = cadenceInDays(start.cadence) ?? 1;
  const turn = turnOf(start);
  // Shifts to a weekday, or off a weekend, may bring a day back by a few.
  let times = Math.max(1, Math.floor(daysBetween(start.from, notBefore) / length) - 1);
  for (let last = start.from; ; times += 1) {
    const date = start.meetsOnWeekends ? turn(times) : offWeekend(turn(times));
    // Off the weekend, two days may be one.
    if (date < notBefore || date <= last) continue;
    yield date;
    last = date;
  }
}

/** The day of the nth turn of the cadence. */
type Turn = (times: number) => Day;

function turnOf(start: RhythmStart): Turn {
  const { cadence, from, recent } = start;
  if (cadence.unit === "months") return monthlyTurn(start);
  const weekday = cadence.unit === "weeks" ? usualWeekday(recent) : null;
  const first = weekday === null ? from : nearest(from, weekday);
  return (times) => nextByCadence({ ...cadence, count: cadence.count * times }, first) ?? first;
}

/** The day next to another that falls on a weekday. */
function nearest(date: Day, weekday: number): Day {
  const ahead = (weekday - weekdayOf(date) + 7) % 7;
  return addDays(date, ahead > 3 ? ahead - 7 : ahead);
}

/** Each month on its nth weekday, when the meetings before show that; else on the same date. */
function monthlyTurn({ cadence, from, recent }: RhythmStart): Turn {
  const month = (times: number): Day => monthsOn(from, cadence.count * times);
  const weekday = keepsDate(recent) ? null : usualWeekday(recent);
  if (weekday !== null) {
    const nth = mostOften(recent.filter((day) => weekdayOf(day) === weekday).map(nthInMonth)) ?? 1;
    return (times) => nthWeekdayOf(month(times), weekday, nth);
  }
  // What ended on the last day of a short month may have begun on a 31st.
  const date = Math.max(dateInMonth(from), ...(isEndOfMonth(from) ? recent.map(dateInMonth) : []));
  return (times) => dateOf(month(times), date);
}

/** Whether days of several months are their last ones, or have one date on different weekdays. */
function keepsDate(days: readonly Day[]): boolean {
  const dates = new Set(days.map(dateInMonth));
  const areEnds = dates.size > 1 && days.every(isEndOfMonth);
  return areEnds || (dates.size === 1 && new Set(days.map(weekdayOf)).size > 1);
}

/** The nearest day that is none of a weekend, in the same month. */
export function offWeekend(date: Day): Day {
  if (!isWeekend(date)) return date;
  const isSaturday = weekdayOf(date) === 6;
  const near = addDays(date, isSaturday ? -1 : 1);
  return isSameMonth(near, date) ? near : addDays(date, isSaturday ? 2 : -2);
}
