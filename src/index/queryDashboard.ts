import type { MatterRules } from "../model/matterFacts";
import { isOpen } from "../model/actionItem";
import { dayOf } from "../model/day";
import type { NoteProblem } from "../model/problem";
import type { Relationship } from "../model/relationship";
import type { Dashboard, ItemRow } from "./dashboard";
import { everything, type DashboardChoice, type Scope, type Search } from "./dashboardChoice";
import { goalGroup, type GoalGroup } from "./goalRows";
import { ItemGroups, type ItemPart } from "./itemGroups";
import { ItemRows, type RowsByRelationship } from "./itemRows";
import { MeetingTables } from "./meetingRows";
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
  readonly #timelines = new Timelines();
  readonly #goals = new Remembered<GoalGroup>();
  readonly #problems = new Remembered<readonly NoteProblem[]>();
  readonly #found = new Remembered<SearchableRows>();
  readonly #groups = new ItemGroups();
  readonly #counts = new Remembered<number>();

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
      items: partsIn(scope, relationships, items, closed),
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
    const groups = this.#groups.of(found.items, choice.items, { today: dayOf(now), relationships });
    return {
      scope,
      relationships,
      ...found,
      timeline: this.#timelines.of(found.people, now, rules.thresholds),
      items: groups,
      openItems: this.countOpen(rows.items.map(({ open }) => open)),
      shownItems: this.countOpen(groups.map((group) => group.rows)),
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
    const { people, goals, items, ...others } = rows;
    const parts = items.flatMap(({ open, closed }) => [open, closed]);
    const from = [search, ...Object.values(others), ...people, ...goals, ...parts];
    return this.#found.of(this, from, () => searched(rows, search));
  }

  /** Those that linger are not. */
  private countOpen(lists: readonly (readonly ItemRow[])[]): number {
    const count = (rows: readonly ItemRow[]): number =>
      this.#counts.of(rows, [], () => rows.reduce((open, row) => open + Number(isOpen(row)), 0));
    return lists.reduce((sum, rows) => sum + count(rows), 0);
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
const noRows: readonly ItemRow[] = [];

function partsIn(
  scope: Scope,
  relationships: readonly Relationship[],
  open: RowsByRelationship,
  closed: RowsByRelationship,
): readonly ItemPart[] {
  return [...relationships, null]
    .filter((relationship) => isInScope(relationship, scope))
    .map((relationship) => relationship?.key ?? null)
    .map((key) => ({ open: open.get(key) ?? noRows, closed: closed.get(key) ?? noRows }))
    .filter((part) => part.open.length + part.closed.length > 0);
}

/** Rows with all the words, in whichever of their texts; where there are none, rows with the letters in one text. */
function searched(rows: SearchableRows, { hasWords, hasLetters }: Search): SearchableRows {
  const found = searchedRows(rows, (texts) => hasWords(texts.filter((text) => text !== null).join(" ")));
  if (!isNothing(found)) return found;
  return searchedRows(rows, (texts) => texts.some((text) => text !== null && hasLetters(text)));
}
