import type { ActionItem } from "../model/actionItem";
import { daysBetween, type Day } from "../model/day";
import type { Goal } from "../model/goal";
import type { AgreementNote } from "../model/note";
import type { Relationship } from "../model/relationship";
import { halfMoved } from "./halfMoved";
import { goalServed } from "./itemGoal";
import type { NoteItems } from "./noteItems";
import type { LinkResolver } from "./people";

/** A goal with how far it has come. */
export interface GoalRow {
  /** Stays the same as long as the goal keeps its words. */
  readonly key: string;
  readonly goal: Goal;
  /** What it stands in, as it was when it was read; editing needs its fingerprint to find the line again. */
  readonly agreement: AgreementNote;
  /** Days until it should be met; negative when that is past; null without a day, and once it is met. */
  readonly daysUntil: number | null;
  /** Action items that serve it, cancelled ones left out. */
  readonly itemsMade: number;
  readonly itemsDone: number;
  /** From 0 to 1: all of it once it is met, else the share of its items that are done. */
  readonly share: number;
}

/** The goals of one relationship's agreement, in the order in which they stand there. */
export interface GoalGroup {
  readonly relationship: Relationship;
  readonly rows: readonly GoalRow[];
}

/**
 * How far the goals of a relationship's agreement have come; none where there is no agreement.
 *
 * @param notes all notes with items that belong to the relationship
 */
export function goalGroup(
  relationship: Relationship,
  notes: readonly NoteItems[],
  today: Day,
  resolve: LinkResolver,
): GoalGroup {
  const { agreement, meetings } = relationship;
  if (agreement === null || agreement.goals.length === 0) return { relationship, rows: [] };
  const moved = new Set(meetings.flatMap(halfMoved));
  const served = notes.flatMap(({ note, items }) =>
    items
      .filter(({ item }) => item.goal !== null && item.status !== "cancelled" && !moved.has(item))
      .map(({ item }) => ({ item, goal: goalServed(item.goal, note.path, agreement, resolve) })),
  );
  const rows = agreement.goals.map((goal) => {
    const items = served.filter((one) => one.goal === goal).map(({ item }) => item);
    return goalRow(goal, agreement, items, today);
  });
  return { relationship, rows };
}

function goalRow(goal: Goal, agreement: AgreementNote, made: readonly ActionItem[], today: Day): GoalRow {
  const done = made.filter(({ status }) => status === "done");
  const share = made.length === 0 ? 0 : done.length / made.length;
  return {
    key: `${agreement.path}\n${goal.words}`,
    goal,
    agreement,
    daysUntil: goal.by === null || goal.met !== null ? null : daysBetween(today, goal.by),
    itemsMade: made.length,
    itemsDone: done.length,
    share: goal.met === null ? share : 1,
  };
}
