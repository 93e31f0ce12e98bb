import type { ItemGroup, ItemRow, MeetingRow, PersonRow } from "../index/dashboard";
import type { GoalGroup, GoalRow } from "../index/goalRows";
import type { TimelineLane } from "../index/timeline";
import { LongList } from "./longList";
import type { ProblemRow } from "./problemRow";

/** The lists of one dashboard, which scroll together. */
export class DashboardLists {
  readonly people: LongList<PersonRow>;
  readonly closed: LongList<PersonRow>;
  readonly items: LongList<ItemRow, ItemGroup>;
  readonly timeline: LongList<TimelineLane>;
  readonly upcoming: LongList<MeetingRow>;
  readonly history: LongList<MeetingRow>;
  readonly goals: LongList<GoalRow, GoalGroup & { readonly key: string }>;
  readonly problems: LongList<ProblemRow>;

  constructor(scroller: HTMLElement) {
    this.people = new LongList(scroller);
    this.closed = new LongList(scroller);
    this.items = new LongList(scroller);
    this.timeline = new LongList(scroller);
    this.upcoming = new LongList(scroller);
    this.history = new LongList(scroller);
    this.goals = new LongList(scroller);
    this.problems = new LongList(scroller);
  }

  /** Whether rows were drawn that may have another height than was measured. */
  isToMeasure(): boolean {
    return this.all.some((list) => list.isToMeasure);
  }

  /** Takes note of how high the drawn rows are; to be called once the browser has laid them out, or it must at once. */
  measure(): void {
    for (const list of this.all) list.measure();
  }

  /** Whether rows in sight are not drawn. */
  lackRows(): boolean {
    return this.all.some((list) => list.lacksRows());
  }

  /** Whether fewer rows than usual were drawn beyond the edges of the view. */
  haveLeapt(): boolean {
    return this.all.some((list) => list.hasLeapt);
  }

  forgetHeights(): void {
    for (const list of this.all) list.forgetHeights();
  }

  private get all(): readonly Pick<
    LongList<never>,
    "isToMeasure" | "measure" | "lacksRows" | "hasLeapt" | "forgetHeights"
  >[] {
    const { people, closed, items, timeline, upcoming, history, goals, problems } = this;
    return [people, closed, items, timeline, upcoming, history, goals, problems];
  }
}
