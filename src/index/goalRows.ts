import type { ActionItem } from "../model/actionItem";
import { dayOf } from "../model/day";
import type { Goal } from "../model/goal";
import type { AgreementNote, ParsedNote } from "../model/note";
import type { NotePath } from "../model/notePath";
import type { Relationship, RelationshipKey } from "../model/relationship";
import { parseBlockLink } from "../note/link";
import { daysFrom } from "./daysFrom";
import { itemFiling } from "./itemFiling";
import { itemsMoved } from "./itemRows";
import type { NoteIndex } from "./noteIndex";

/** A goal with how far it has come. */
export interface GoalRow {
  /** Stays the same as long as the goal keeps its words. */
  readonly key: string;
  readonly goal: Goal;
  /** The agreement that it stands in, and its fingerprint when it was read: editing needs both. */
  readonly path: NotePath;
  readonly fingerprint: string;
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

/** Groups in the order of the relationships; those without goals are left out. */
export function goalGroups(
  index: NoteIndex,
  relationships: readonly Relationship[],
  now: Date,
): readonly GoalGroup[] {
  const serving = servingItems(index);
  const daysUntil = daysFrom(dayOf(now));
  const groups = relationships.map((relationship) => {
    const { agreement } = relationship;
    const items = serving.get(relationship.key) ?? [];
    const rows = (agreement?.goals ?? []).flatMap((goal) =>
      agreement === null ? [] : [goalRow(goal, agreement, items, daysUntil, index)],
    );
    return { relationship, rows };
  });
  return groups.filter(({ rows }) => rows.length > 0);
}

interface ServingItem {
  readonly item: ActionItem;
  readonly note: ParsedNote;
}

/** The items that name a goal, by relationship. One that stands in both notes of a meeting counts once. */
function servingItems(index: NoteIndex): ReadonlyMap<RelationshipKey, readonly ServingItem[]> {
  const found = new Map<RelationshipKey, ServingItem[]>();
  const relationshipOf = itemFiling(index);
  const moved = itemsMoved(index);
  for (const note of index.all()) {
    const items = note.items.filter(({ goal, status }) => goal !== null && status !== "cancelled");
    if (items.length === 0 || index.copiedFrom(note.path) !== null) continue;
    for (const item of items) {
      const key = moved.has(item) ? undefined : relationshipOf(item, note)?.key;
      if (key !== undefined) found.set(key, [...(found.get(key) ?? []), { item, note }]);
    }
  }
  return found;
}

function goalRow(
  goal: Goal,
  { path, fingerprint }: AgreementNote,
  items: readonly ServingItem[],
  daysUntil: ReturnType<typeof daysFrom>,
  index: NoteIndex,
): GoalRow {
  const made = items.filter(({ item, note }) => serves(item, note.path, goal, path, index));
  const done = made.filter(({ item }) => item.status === "done");
  const share = made.length === 0 ? 0 : done.length / made.length;
  return {
    key: `${path}\n${goal.words}`,
    goal,
    path,
    fingerprint,
    daysUntil: goal.by === null || goal.met !== null ? null : daysUntil(goal.by),
    itemsMade: made.length,
    itemsDone: done.length,
    share: goal.met === null ? share : 1,
  };
}

/** Whether an item names the goal by its words, in any case, or by a link to its block. */
function serves(
  { goal: named }: ActionItem,
  from: NotePath,
  goal: Goal,
  agreement: NotePath,
  index: NoteIndex,
): boolean {
  if (named === null) return false;
  const link = parseBlockLink(named);
  if (link === null) return plain(named) === plain(goal.words);
  const path = link.target === "" ? from : index.linkResolver(link.target, from);
  return link.block === goal.block && path === agreement;
}

function plain(words: string): string {
  return words.normalize("NFC").replace(/\s+/g, " ").trim().toLowerCase();
}
