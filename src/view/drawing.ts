import type { Day } from "../model/day";
import type { RelationshipKey } from "../model/relationship";
import type { DateWords } from "../text/dates";
import type { Strings } from "../text/strings";
import type { DashboardHost } from "./dashboardHost";
import type { ItemChoice, Scope } from "../index/dashboardChoice";
import type { DashboardLists } from "./dashboardLists";
import type { DrawnRows } from "./drawnRows";
import type { DashboardState, Section } from "./dashboardState";
import type { TickedItems } from "./tickedItems";

/** What a row is drawn with: in the dashboard, or in a block in a note. */
export interface RowDrawing {
  readonly host: DashboardHost;
  readonly strings: Strings;
  readonly words: DateWords;
  readonly now: Date;
  readonly today: Day;
  readonly ticked: TickedItems;
  /** Whether an item shows what is noted under it. */
  readonly showsRemarks: boolean;
  /** Leads to the first late item of the user with somebody, whatever hides it. */
  readonly goToLateItem: (relationship: RelationshipKey, event: UIEvent) => void;
  /** Shows somebody alone; null where that is not for a row to choose. */
  readonly limit: ((scope: Scope) => void) | null;
}

/** What every part of the dashboard is drawn with. */
export interface Drawing extends RowDrawing {
  readonly state: DashboardState;
  readonly lists: DashboardLists;
  readonly rows: DrawnRows;
  readonly fold: (section: Section, isFolded: boolean) => void;
  readonly limit: (scope: Scope) => void;
  readonly arrange: (change: Partial<ItemChoice>) => void;
  readonly search: (query: string) => void;
}

/** What the row of an item is drawn with, in a window too. */
export type ItemDrawing = Pick<RowDrawing, "host" | "strings" | "words" | "ticked" | "showsRemarks">;
