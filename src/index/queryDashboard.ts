import type { MatterRules } from "../model/matterFacts";
import { isOpen } from "../model/actionItem";
import { dayOf } from "../model/day";
import type { NoteProblem } from "../model/problem";
import type { Relationship } from "../model/relationship";
import type { Dashboard, ItemGroup, ItemRow, PersonRow } from "./dashboard";
import { everything, type DashboardChoice, type ItemOrder, type Scope, type Search } from "./dashboardChoice";
import { goalGroup, type GoalGroup } from "./goalRows";
import { itemGroups, type ShownItems } from "./itemGroups";
import { latestClosedFirst, rowOrders } from "./itemOrder";
import { ItemRows, type RowsByRelationship } from "./itemRows";
import { MeetingTables } from "./meetingRows";
import { MergedRows } from "./mergedRows";
import type { NoteIndex } from "./noteIndex";
import { PersonRows } from "./personRows";
import { Remembered } from "./remembered";
import { Timelines } from "./timeline";
import { isInScope, knownScope } from "./scope";
import { isNothing, searchedRows, type SearchableRows } from "./searchedRows";

/** Asks the index for all that a dashboard shows, and keeps what the next answer has in common with the last. */
export class DashboardQuery {
  readonly #items: ItemRows;
  readonly #people = new PersonRows();
  readonly #meetings = new MeetingTables();
  readonly #open: Readonly<Record<ItemOrder, MergedRows<ItemRow>>> = {
    due: new MergedRows(rowOrders.due),
    oldest: new MergedRows(rowOrders.oldest),
    priority: new MergedRows(rowOrders.priority),
  };
  readonly #closed = new MergedRows<ItemRow>(latestClosedFirst);
  readonly #timelines = new Timelines();
  readonly #goals = new Remembered<GoalGroup>();
  readonly #problems = new Remembered<readonly NoteProblem[]>();
  readonly #found = new Remembered<SearchableRows>();
  readonly #groups = new Remembered<readonly ItemGroup[]>();

  constructor(private readonly index: NoteIndex) {
    this.#items = new ItemRows(index);
  }

  /** @param lingering keys of items that stay in their place although they were just ticked */
  ask(now: Date, rules: MatterRules, lingering: ReadonlySet<string>, choice: DashboardChoice): Dashboard {
    const items = this.#items.open(now, lingering);
    const everybody = this.#people.of(this.index.relationships(), items, now, rules);
    const relationships = everybody.map(({ relationship }) => relationship);
    const scope = knownScope(choice.scope, relationships);
    const closed = choice.items.closed ? this.#items.closed(now, lingering) : nothing;
    const rows = {
      people: everybody.filter(({ relationship }) => isInScope(relationship, scope)),
      open: this.#open[choice.items.order].of(partsIn(scope, relationships, items)),
      closed: this.#closed.of(partsIn(scope, relationships, closed)),
      ...this.#meetings.of(
        relationships.filter((relationship) => isInScope(relationship, scope)),
        now,
      ),
      goals: this.goalsOf(
        relationships.filter((one) => one.status !== "closed" && isInScope(one, scope)),
        now,
      ),
      problems: this.problemsIn(scope),
    };
    const found = this.found(rows, choice.search);
    const groups = this.groupsOf(found, choice, everybody, now);
    return {
      scope,
      relationships,
      ...found,
      timeline: this.#timelines.of(found.people, now, rules.thresholds),
      items: groups,
      openItems: countOpen(rows.open),
      shownItems: groups.reduce((sum, group) => sum + countOpen(group.rows), 0),
    };
  }

  private goalsOf(relationships: readonly Relationship[], now: Date): readonly GoalGroup[] {
    const today = dayOf(now);
    const { linkResolver } = this.index;
    const groups = relationships.map((relationship) =>
      this.#goals.of(relationship, [today, ...this.#items.looseOf(relationship)], () =>
        goalGroup(relationship, this.#items.sourcesOf(relationship), today, linkResolver),
      ),
    );
    return groups.filter(({ rows }) => rows.length > 0);
  }

  private problemsIn(scope: Scope): readonly NoteProblem[] {
    const { index } = this;
    return this.#problems.of(this, [index.revision, scope], () => {
      const isAboutAll = scope.kind === "all" || scope.kind === "active";
      return index
        .problems()
        .filter(({ path }) => isAboutAll || isInScope(index.relationshipOf(path), scope));
    });
  }

  private found(rows: SearchableRows, search: Search | null): SearchableRows {
    if (search === null) return rows;
    const { people, goals, ...others } = rows;
    const from = [search, ...Object.values(others), ...people, ...goals];
    return this.#found.of(this, from, () => searched(rows, search));
  }

  private groupsOf(
    { open, closed }: ShownItems,
    { items }: DashboardChoice,
    people: readonly PersonRow[],
    now: Date,
  ): readonly ItemGroup[] {
    const today = dayOf(now);
    const relationships = people.map(({ relationship }) => relationship);
    return this.#groups.of(this, [open, closed, items, today, ...relationships], () =>
      itemGroups({ open, closed }, items, { today, relationships }),
    );
  }
}

/** The same, asked once. */
export function queryDashboard(
  index: NoteIndex,
  now: Date,
  rules: MatterRules,
  choice: DashboardChoice = everything,
): Dashboard {
  return new DashboardQuery(index).ask(now, rules, new Set(), choice);
}

const nothing: RowsByRelationship = new Map();

function partsIn(
  scope: Scope,
  relationships: readonly Relationship[],
  items: RowsByRelationship,
): readonly (readonly ItemRow[])[] {
  return [...relationships, null]
    .filter((relationship) => isInScope(relationship, scope))
    .map((relationship) => items.get(relationship?.key ?? null) ?? [])
    .filter((rows) => rows.length > 0);
}

/** Rows with all the words, in whichever of their texts; where there are none, rows with the letters in one text. */
function searched(rows: SearchableRows, { hasWords, hasLetters }: Search): SearchableRows {
  const found = searchedRows(rows, (texts) => hasWords(texts.filter((text) => text !== null).join(" ")));
  if (!isNothing(found)) return found;
  return searchedRows(rows, (texts) => texts.some((text) => text !== null && hasLetters(text)));
}

function countOpen(rows: readonly ItemRow[]): number {
  let open = 0;
  for (const row of rows) if (isOpen(row)) open += 1;
  return open;
}
