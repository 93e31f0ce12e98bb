import type { Day } from "../model/day";
import type { DateWords } from "../text/dates";
import type { Strings } from "../text/strings";
import type { DashboardHost } from "./dashboardHost";
import type { DashboardState, LongList, Section } from "./dashboardState";
import type { TickedItems } from "./tickedItems";

/** What every part of the dashboard is drawn with. */
export interface Drawing {
  readonly host: DashboardHost;
  readonly strings: Strings;
  readonly words: DateWords;
  readonly now: Date;
  readonly today: Day;
  readonly state: DashboardState;
  readonly ticked: TickedItems;
  readonly fold: (section: Section, isFolded: boolean) => void;
  readonly showMore: (list: LongList) => void;
  readonly search: (query: string) => void;
  /** Brings the keyboard to the first item of a group, unfolding the section. */
  readonly goToGroup: (group: string) => void;
}

/** What the row of an item is drawn with: in the dashboard, or in a block in a note. */
export type ItemDrawing = Pick<Drawing, "host" | "strings" | "words" | "ticked">;
