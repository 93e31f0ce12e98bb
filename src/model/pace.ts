import { cadenceInDays } from "./cadence";
import { dayOf, daysBetween } from "./day";
import { lastHeld } from "./meeting";
import { makesDemands, nextMeeting, type Relationship } from "./relationship";

/** How a relationship keeps to what is agreed. */
export type Pace = "on-track" | "due" | "overdue" | "quiet";

/** Multiples of the agreed cadence past which a meeting is due, overdue, and the relationship quiet. */
export interface PaceThresholds {
  readonly due: number;
  readonly overdue: number;
  readonly quiet: number;
  /** Days after which people who meet as needed are quiet. */
  readonly asNeededDays: number;
}

/** The shipped thresholds: a quarter of the cadence of grace, and silence after twice of it. */
export const defaultThresholds: PaceThresholds = { due: 1, overdue: 1.25, quiet: 2, asNeededDays: 60 };

/**
 * The pace of a relationship now. Null when it is paused or closed; where the two have not agreed how often
 * they meet, as there is nothing to measure by; and before the first meeting that the notes know: a
 * relationship that was running long before is not quiet on its first day.
 */
export function paceOf(relationship: Relationship, now: Date, thresholds: PaceThresholds): Pace | null {
  const since = daysSinceLastMeeting(relationship, now);
  const cadence = relationship.agreement?.cadence ?? null;
  if (since === null || cadence === null || !makesDemands(relationship)) return null;
  const agreedDays = cadenceInDays(cadence);
  const next = nextMeeting(relationship, now);
  if (agreedDays === null) return next === null && since > thresholds.asNeededDays ? "quiet" : "on-track";
  const untilNext = next === null ? null : daysBetween(dayOf(now), next.date);
  if (untilNext !== null && since + untilNext <= agreedDays * thresholds.overdue) return "on-track";
  if (next === null && since > agreedDays * thresholds.quiet) return "quiet";
  if (since > agreedDays * thresholds.overdue) return "overdue";
  return since > agreedDays * thresholds.due ? "due" : "on-track";
}

/** Days since the last meeting that was held, or null when there was none. */
export function daysSinceLastMeeting(relationship: Relationship, now: Date): number | null {
  const last = lastHeld(relationship.meetings);
  return last === null ? null : daysBetween(last.date, dayOf(now));
}
