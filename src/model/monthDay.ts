import { addDays, addMonths, day, weekdayOf, type Day } from "./day";

/** Stands for the last weekday of a month, which is now its fourth, now its fifth. */
const last = 5;

/** Which of its weekday a day is in its month: 1 to 4, and 5 for the last where there are five. */
export function nthInMonth(date: Day): number {
  return Math.ceil(dateInMonth(date) / 7);
}

/** The nth of a weekday (0 for Sunday) in the month of a day; a fifth is the last. */
export function nthWeekdayOf(month: Day, weekday: number, nth: number): Day {
  const first = firstOf(month);
  const toWeekday = (weekday - weekdayOf(first) + 7) % 7;
  const found = addDays(first, toWeekday + 7 * (Math.min(nth, last) - 1));
  return isSameMonth(found, first) ? found : addDays(found, -7);
}

/** The day of that number in the month of another day, or that month's last one where it is shorter. */
export function dateOf(month: Day, date: number): Day {
  const first = firstOf(month);
  const found = addDays(first, date - 1);
  return isSameMonth(found, first) ? found : endOfMonth(first);
}

/** The number of a day in its month, from 1. */
export function dateInMonth(date: Day): number {
  return Number(date.slice(-2));
}

/** Whether a day is the last of its month. */
export function isEndOfMonth(date: Day): boolean {
  return date === endOfMonth(date);
}

/** Whether two days are in the same month of the same year. */
export function isSameMonth(one: Day, other: Day): boolean {
  return one.slice(0, 7) === other.slice(0, 7);
}

/** The first day of the month so many months later. */
export function monthsOn(month: Day, months: number): Day {
  return addMonths(firstOf(month), months);
}

function firstOf(month: Day): Day {
  return day(`${month.slice(0, 7)}-01`);
}

function endOfMonth(month: Day): Day {
  return addDays(monthsOn(month, 1), -1);
}
