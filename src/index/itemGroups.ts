import { addDays, type Day } from "../model/day";
import { dueTimes, type DueTime, type GroupName, type ItemGroup, type ItemRow } from "./dashboard";
import type { Grouping, ItemChoice } from "./dashboardChoice";
import type { Relationship } from "../model/relationship";

/** What groups depend on beside the rows. */
export interface GroupingRules {
  readonly today: Day;
  /** In the order of their groups. */
  readonly relationships: readonly Relationship[];
}

/** The items that are shown, in the order chosen within each group. */
export interface ShownItems {
  readonly open: readonly ItemRow[];
  /** Behind the others of their group. */
  readonly closed: readonly ItemRow[];
}

/**
 * Groups items. Groups come in the order of the relationships, of whose they are, or of when they are due;
 * those of goals and notes in the order of their first items. What has no goal and no relationship is last.
 */
export function itemGroups(
  { open, closed }: ShownItems,
  { grouping, whose, late }: Pick<ItemChoice, "grouping" | "whose" | "late">,
  rules: GroupingRules,
): readonly ItemGroup[] {
  const dayAhead = addDays(rules.today, daysAhead);
  const isShown = (row: ItemRow): boolean =>
    isWanted(row, whose) && (!late || (row.due !== null && row.due < rules.today));
  const groups = new Map<string, ItemGroup & { readonly rows: ItemRow[] }>();
  const add = (row: ItemRow, time: DueTime | null): void => {
    const key = keyOf(row, grouping, time);
    const group = groups.get(key);
    if (group !== undefined) group.rows.push(row);
    else groups.set(key, { key, name: nameOf(row, grouping, time), rows: [row] });
  };
  const isByDay = grouping === "due";
  for (const row of open) if (isShown(row)) add(row, isByDay ? timeOf(row.due, rules.today, dayAhead) : null);
  for (const row of late ? [] : closed) if (isShown(row)) add(row, isByDay ? "closed" : null);
  const places = new Map(rules.relationships.map(({ key }, at) => [key, at]));
  const rank = ({ name }: ItemGroup): number =>
    name.kind === "relationship" ? (places.get(name.relationship.key) ?? 0) : rankOf(name);
  return [...groups.values()].sort((a, b) => rank(a) - rank(b));
}

/** Days from today that are told apart from later ones. */
const daysAhead = 7;

function timeOf(due: Day | null, today: Day, dayAhead: Day): DueTime {
  if (due === null) return "none";
  if (due < today) return "late";
  if (due === today) return "today";
  return due <= dayAhead ? "soon" : "later";
}

function isWanted({ owner }: ItemRow, whose: ItemChoice["whose"]): boolean {
  return whose === "anyone" || owner.kind === "both" || (owner.kind === "you") === (whose === "you");
}

function keyOf(
  { relationship, owner, goal, path }: ItemRow,
  grouping: Grouping,
  time: DueTime | null,
): string {
  switch (grouping) {
    case "relationship":
      return relationship?.key ?? "";
    case "owner":
      return "name" in owner ? `${owner.kind}\n${owner.name}` : owner.kind;
    case "due":
      return time ?? "";
    case "goal":
      return goal === null ? "" : `${relationship?.key ?? ""}\n${goal}`;
    case "note":
      return path;
  }
}

function nameOf(
  { relationship, owner, goal, path }: ItemRow,
  grouping: Grouping,
  time: DueTime | null,
): GroupName {
  switch (grouping) {
    case "relationship":
      return relationship === null ? { kind: "unfiled" } : { kind: "relationship", relationship };
    case "owner":
      return { kind: "owner", owner };
    case "due":
      return { kind: "due", time: time ?? "none" };
    case "goal":
      return goal === null ? { kind: "no-goal" } : { kind: "goal", words: goal };
    case "note":
      return { kind: "note", path };
  }
}

/** Groups of one rank keep the order in which their first items come. */
function rankOf(name: GroupName): number {
  switch (name.kind) {
    case "owner":
      return name.owner.kind === "you" ? 0 : name.owner.kind === "both" ? 1 : 2;
    case "due":
      return dueTimes.indexOf(name.time);
    case "unfiled":
    case "no-goal":
      return Infinity;
    case "relationship":
    case "goal":
    case "note":
      return 0;
  }
}
