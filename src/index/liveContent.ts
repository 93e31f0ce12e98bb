import { dayOf, type Day } from "../model/day";
import type { MatterRules } from "../model/matterFacts";
import type { Meeting } from "../model/meeting";
import type { NotePath } from "../model/notePath";
import type { Relationship } from "../model/relationship";
import type { LiveBlock } from "../note/liveBlock";
import type { ItemRow, MeetingRow, PersonRow } from "./dashboard";
import { everyItem } from "./dashboardChoice";
import type { GoalRow } from "./goalRows";
import { isOf, liveItems } from "./liveItems";
import type { NoteIndex } from "./noteIndex";
import { DashboardQuery } from "./queryDashboard";
import type { Timeline } from "./timeline";

/** What a live block shows. `more` counts the rows that are beyond its limit. */
export type LiveContent =
  | { readonly kind: "actions"; readonly rows: readonly ItemRow[]; readonly more: number }
  | { readonly kind: "meetings"; readonly rows: readonly MeetingRow[]; readonly more: number }
  | { readonly kind: "goals"; readonly rows: readonly GoalRow[]; readonly more: number }
  | { readonly kind: "people"; readonly rows: readonly PersonRow[]; readonly more: number }
  | { readonly kind: "timeline"; readonly timeline: Timeline; readonly more: number }
  /** The last meeting that was held, before that of the note where it is of one. */
  | { readonly kind: "previous"; readonly meeting: Meeting | null };

/** Where and when a block is looked at. */
export interface LivePlace {
  /** Null for everybody. */
  readonly relationship: Relationship | null;
  /** The note that the block stands in. */
  readonly path: NotePath;
  readonly now: Date;
  /** Keys of items that stay in their place although they were just ticked. */
  readonly lingering: ReadonlySet<string>;
}

/** So many rows where a block does not say how many: it stands amid a text. */
const usualLimit = 50;

/** Asks for what a block shows, and keeps what the next answer has in common with the last. */
export class LiveQuery {
  readonly #query: DashboardQuery;

  constructor(private readonly index: NoteIndex) {
    this.#query = new DashboardQuery(index);
  }

  ask(block: LiveBlock, place: LivePlace, rules: MatterRules): LiveContent {
    const { kind } = block;
    const { relationship, now, path, lingering } = place;
    if (kind === "previous") return { kind, meeting: this.previous(relationship, path) };
    if (kind === "actions") {
      return { kind, ...shownItems(this.items(place, rules), block, dayOf(now)) };
    }
    const dashboard = this.dashboard(relationship, now, lingering, rules);
    switch (kind) {
      case "meetings": {
        const { upcoming, history } = dashboard;
        const until = this.dayOfMeeting(path);
        const rows = [...upcoming, ...history].filter(({ date }) => until === null || date < until);
        return { kind, ...limited(rows, block) };
      }
      case "goals":
        return {
          kind,
          ...limited(
            dashboard.goals.flatMap(({ rows }) => rows),
            block,
          ),
        };
      case "people":
        return { kind, ...limited(dashboard.people, block) };
      case "timeline": {
        const { rows: lanes, more } = limited(dashboard.timeline.lanes, block);
        return { kind, timeline: { ...dashboard.timeline, lanes }, more };
      }
    }
  }

  private items({ relationship, path, now, lingering }: LivePlace, rules: MatterRules): readonly ItemRow[] {
    if (relationship !== null) return liveItems(this.index, relationship, path, now, lingering);
    const { items } = this.dashboard(null, now, lingering, rules);
    return items.flatMap(({ rows }) => rows).filter((row) => row.path !== path);
  }

  private dashboard(
    relationship: Relationship | null,
    now: Date,
    lingering: ReadonlySet<string>,
    rules: MatterRules,
  ) {
    const scope = relationship === null ? ({ kind: "all" } as const) : personOf(relationship);
    const items = { ...everyItem, grouping: "due" } as const;
    return this.#query.ask(now, rules, lingering, { scope, items, search: null });
  }

  private previous(relationship: Relationship | null, path: NotePath): Meeting | null {
    const until = this.dayOfMeeting(path);
    const held = relationship?.meetings.findLast(
      ({ status, recap, date }) =>
        status === "held" && recap?.path !== path && (until === null || date < until),
    );
    return held ?? null;
  }

  /** The day of the meeting that a note is of; null for other notes, in which a block is about today. */
  private dayOfMeeting(path: NotePath): Day | null {
    const note = this.index.get(path);
    return note?.kind === "agenda" || note?.kind === "recap" ? note.date : null;
  }
}

function personOf({ key }: Relationship) {
  return { kind: "person", key } as const;
}

/** The first rows of some; `more` are beyond a block's limit. */
interface LimitedRows<Row> {
  readonly rows: readonly Row[];
  readonly more: number;
}

function limited<Row>(rows: readonly Row[], { limit }: LiveBlock): LimitedRows<Row> {
  const shown = rows.slice(0, limit ?? usualLimit);
  return { rows: shown, more: rows.length - shown.length };
}

/** The items that a block asks for, of those that could be shown. */
export function shownItems(rows: readonly ItemRow[], block: LiveBlock, today: Day): LimitedRows<ItemRow> {
  const { owner, due } = block;
  const chosen = rows.filter(
    (row) =>
      (owner === null || isOf(row, owner, row.relationship)) && (due === null || isDue(row.due, due, today)),
  );
  return limited(chosen, block);
}

function isDue(date: Day | null, range: NonNullable<LiveBlock["due"]>, today: Day): boolean {
  if (date === null) return false;
  const day = range.day === "today" ? today : range.day;
  switch (range.when) {
    case "before":
      return date < day;
    case "on":
      return date === day;
    case "after":
      return date > day;
  }
}
