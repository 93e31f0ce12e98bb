import { dayOf, daysBetween, type Day } from "./day";
import type { Outcome } from "./note";
import type { NotePath } from "./notePath";
import { paceOf, type PaceThresholds } from "./pace";
import type { Relationship } from "./relationship";

/** What a closing note is made from, in the order in which it is offered. */
export const evidenceKinds = [
  "goal-met",
  "learning",
  "item-done",
  "helped",
  "thanks",
  "then",
  "now",
] as const;
export type EvidenceKind = (typeof evidenceKinds)[number];

/** Something that stands in a note, with its date and the note that it was taken from. */
export interface Sourced {
  /** One line of Markdown. */
  readonly words: string;
  readonly date: Day | null;
  readonly path: NotePath;
}

/** Something of two people's history that their closing note may hold. */
export interface Evidence extends Sourced {
  readonly kind: EvidenceKind;
}

/** Days before the end date from which the closing conversation is suggested. */
const endIsNear = 30;

/** Whether the agreed end is near, or past. */
export function isEndNear({ agreement }: Relationship, today: Day): boolean {
  const ends = agreement?.ends ?? null;
  return ends !== null && daysBetween(today, ends) <= endIsNear;
}

/** Whether there are goals, and all of them are met. */
export function areGoalsMet({ agreement }: Relationship): boolean {
  const goals = agreement?.goals ?? [];
  return goals.length > 0 && goals.every(({ met }) => met !== null);
}

/** Whether a relationship can be closed: there is something to look back on, and it is not over yet. */
export function canBeClosed({ status, agreement, meetings }: Relationship): boolean {
  return status !== "closed" && (agreement !== null || meetings.length > 0);
}

/** How a relationship that is closed now has come to its end, as far as the notes tell. */
export function likelyOutcome(relationship: Relationship, now: Date, thresholds: PaceThresholds): Outcome {
  if (areGoalsMet(relationship) || isEndNear(relationship, dayOf(now))) return "completed";
  if (paceOf(relationship, now, thresholds) === "quiet") return "faded";
  return (relationship.agreement?.ends ?? null) === null ? "completed" : "ended-early";
}
