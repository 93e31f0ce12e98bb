import { addDays, type Day } from "../model/day";
import { dueTimes, type DueTime, type GroupName, type ItemGroup, type ItemRow } from "./dashboard";
import type { Grouping, ItemChoice, ItemOrder } from "./dashboardChoice";
import { latestClosedFirst, rowOrders } from "./itemOrder";
import { MergedRows } from "./mergedRows";
import { Remembered } from "./remembered";
import type { Relationship } from "../model/relationship";

/** What groups depend on beside the rows. */
export interface GroupingRules {
  readonly today: Day;
  /** In the order of their groups. */
  readonly relationships: readonly Relationship[];
}

/** The items of one relationship, or of none, that may be shown, soonest first. */
export interface ItemPart {
  readonly open: readonly ItemRow[];
  /** Behind the others of their group. */
  readonly closed: readonly ItemRow[];
}

/**
 * Groups items, and keeps what the next answer has in common with the last: parts are told apart by the
 * identity of their rows, and only the groups of parts that changed are made again.
 *
 * Groups come in the order of the relationships, of whose they are, or of when they are due; those of goals
 * and notes in the order of their first items. What has no goal and no relationship is last.
 */
export class ItemGroups {
  readonly #split = new Remembered<readonly PartGroup[]>();
  readonly #groups = new Remembered<readonly ItemGroup[]>();
  #joined: ReadonlyMap<string, JoinedRows> = new Map();
  #order: ItemOrder | null = null;

  of(parts: readonly ItemPart[], choice: ItemChoice, rules: GroupingRules): readonly ItemGroup[] {
    const rows = parts.flatMap(({ open, closed }) => [open, closed]);
    const from = [choice, rules.today, ...rules.relationships, ...rows];
    return this.#groups.of(this, from, () => this.grouped(parts, choice, rules));
  }

  private grouped(
    parts: readonly ItemPart[],
    choice: ItemChoice,
    { today, relationships }: GroupingRules,
  ): readonly ItemGroup[] {
    const together = new Map<string, PartGroup[]>();
    for (const part of parts) {
      const split = this.#split.of(part.open, [part.closed, choice, today], () =>
        splitPart(part, choice, today),
      );
      for (const group of split) {
        const others = together.get(group.key);
        if (others === undefined) together.set(group.key, [group]);
        else others.push(group);
      }
    }
    const order = groupOrder(choice.order, relationships);
    return this.joined(together, choice.order)
      .sort(order)
      .map(({ group }) => group);
  }

  /** A group has its rows in one order, whichever parts they come from. */
  private joined(together: ReadonlyMap<string, readonly PartGroup[]>, order: ItemOrder): JoinedGroup[] {
    const known = order === this.#order ? this.#joined : new Map<string, JoinedRows>();
    const joined = new Map<string, JoinedRows>();
    const groups: JoinedGroup[] = [];
    for (const [key, parts] of together) {
      const [first] = parts;
      if (first === undefined) continue;
      const rows = known.get(key) ?? new JoinedRows(order);
      joined.set(key, rows);
      const hasOpen = parts.some(({ open }) => open.length > 0);
      groups.push({ group: { key, name: first.name, rows: rows.of(parts) }, hasOpen });
    }
    this.#joined = joined;
    this.#order = order;
    return groups;
  }
}

/** The rows of one part that belong to one group. */
interface PartGroup extends ItemPart {
  readonly key: string;
  readonly name: GroupName;
}

interface JoinedGroup {
  readonly group: ItemGroup;
  readonly hasOpen: boolean;
}

/** The rows of one group, from all parts. */
class JoinedRows {
  readonly #open: MergedRows<ItemRow>;
  readonly #closed = new MergedRows<ItemRow>(latestClosedFirst);
  readonly #rows = new Remembered<readonly ItemRow[]>();

  constructor(order: ItemOrder) {
    this.#open = new MergedRows(rowOrders[order]);
  }

  of(parts: readonly ItemPart[]): readonly ItemRow[] {
    const [first, ...others] = parts;
    const isOne = first !== undefined && others.length === 0;
    const open = isOne ? first.open : this.#open.of(parts.map((part) => part.open));
    const closed = isOne ? first.closed : this.#closed.of(parts.map((part) => part.closed));
    return closed.length === 0 ? open : this.#rows.of(open, [closed], () => [...open, ...closed]);
  }
}

/** In the order of the first rows of the part. */
function splitPart(
  { open, closed }: ItemPart,
  { grouping, order, whose, late }: ItemChoice,
  today: Day,
): readonly PartGroup[] {
  const dayAhead = addDays(today, daysAhead);
  const groups = new Map<string, PartGroup & { readonly open: ItemRow[]; readonly closed: ItemRow[] }>();
  const groupOf = (row: ItemRow, time: DueTime): { readonly open: ItemRow[]; readonly closed: ItemRow[] } => {
    const key = keyOf(row, grouping, time);
    const known = groups.get(key);
    if (known !== undefined) return known;
    const group = { key, name: nameOf(row, grouping, time), open: [], closed: [] };
    groups.set(key, group);
    return group;
  };
  for (const row of order === "due" ? open : open.toSorted(rowOrders[order])) {
    if (!isWanted(row, whose) || (late && (row.due ?? today) >= today)) continue;
    groupOf(row, timeOf(row.due, today, dayAhead)).open.push(row);
  }
  for (const row of late ? [] : closed.toSorted(latestClosedFirst)) {
    if (isWanted(row, whose)) groupOf(row, "closed").closed.push(row);
  }
  return [...groups.values()];
}

/** Groups of one rank come in the order of their first rows, those with open items before the others. */
function groupOrder(
  order: ItemOrder,
  relationships: readonly Relationship[],
): (a: JoinedGroup, b: JoinedGroup) => number {
  const places = new Map(relationships.map(({ key }, at) => [key, at]));
  const rank = ({ group: { name } }: JoinedGroup): number =>
    name.kind === "relationship" ? (places.get(name.relationship.key) ?? 0) : rankOf(name);
  return (a, b) => {
    const [left, right] = [rank(a), rank(b)];
    if (left !== right) return left - right;
    if (a.hasOpen !== b.hasOpen) return a.hasOpen ? -1 : 1;
    const [first, other] = [a.group.rows[0], b.group.rows[0]];
    if (first === undefined || other === undefined) return 0;
    return (a.hasOpen ? rowOrders[order] : latestClosedFirst)(first, other);
  };
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

function keyOf({ relationship, owner, goal, path }: ItemRow, grouping: Grouping, time: DueTime): string {
  switch (grouping) {
    case "relationship":
      return relationship?.key ?? "";
    case "owner":
      return "name" in owner ? `${owner.kind}\n${owner.name}` : owner.kind;
    case "due":
      return time;
    case "goal":
      return goal === null ? "" : `${relationship?.key ?? ""}\n${goal}`;
    case "note":
      return path;
  }
}

function nameOf({ relationship, owner, goal, path }: ItemRow, grouping: Grouping, time: DueTime): GroupName {
  switch (grouping) {
    case "relationship":
      return relationship === null ? { kind: "unfiled" } : { kind: "relationship", relationship };
    case "owner":
      return { kind: "owner", owner };
    case "due":
      return { kind: "due", time };
    case "goal":
      return goal === null ? { kind: "no-goal" } : { kind: "goal", words: goal };
    case "note":
      return { kind: "note", path };
  }
}

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
