import { daysBetween, type Day } from "../model/day";

/**
 * Counts the days from one day to others, negative to earlier ones. Each other day is counted once:
 * thousands of items and meetings share a few hundred days.
 */
export function daysFrom(from: Day): (to: Day) => number {
  const counted = new Map<Day, number>();
  return (to) => {
    const days = counted.get(to) ?? daysBetween(from, to);
    counted.set(to, days);
    return days;
  };
}
