import { addDays, addMonths, daysBetween, type Day } from "./day";

/** The first look back at the terms: a month in; half way where the two end before that. */
export function firstReview(from: Day, ends: Day | null): Day {
  const aMonthIn = addMonths(from, 1);
  return ends !== null && ends <= aMonthIn ? (halfWay(from, ends) ?? aMonthIn) : aMonthIn;
}

/** The look back after the first: half way between today and the end. Null without an end ahead. */
export function laterReview(today: Day, ends: Day | null): Day | null {
  return ends === null ? null : halfWay(today, ends);
}

function halfWay(from: Day, to: Day): Day | null {
  const days = daysBetween(from, to);
  return days > 1 ? addDays(from, Math.floor(days / 2)) : null;
}
