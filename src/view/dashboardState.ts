import {
  everyItem,
  groupings,
  itemOrders,
  ownerFilters,
  type ItemChoice,
  type Scope,
} from "../index/dashboardChoice";
import type { RelationshipKey } from "../model/relationship";

/** The parts of the dashboard that fold. */
const sections = [
  "people",
  "closed",
  "items",
  "timeline",
  "upcoming",
  "history",
  "goals",
  "problems",
] as const;
export type Section = (typeof sections)[number];

/** How a person has the dashboard in front of them. All but the search outlives the view. */
export interface DashboardState {
  readonly folded: ReadonlySet<Section>;
  readonly scope: Scope;
  readonly items: ItemChoice;
  /** What is searched for; empty for everything. */
  readonly query: string;
}

/** The dashboard as nobody has touched it: closed relationships are folded away. */
export const initialState: DashboardState = {
  folded: new Set<Section>(["closed"]),
  scope: { kind: "all" },
  items: everyItem,
  query: "",
};

/** The state with a section folded or unfolded. */
export function withFold(state: DashboardState, section: Section, isFolded: boolean): DashboardState {
  const others = [...state.folded].filter((one) => one !== section);
  return { ...state, folded: new Set(isFolded ? [...others, section] : others) };
}

/** What the app keeps of the state with the layout. */
export function storedState({ folded, scope, items }: DashboardState): Record<string, unknown> {
  return { folded: [...folded], scope, items };
}

/** The state with what the app kept of it; what cannot be read leaves it as it is. */
export function restoredState(state: DashboardState, stored: unknown): DashboardState {
  if (typeof stored !== "object" || stored === null) return state;
  const folded: unknown = Reflect.get(stored, "folded");
  return {
    ...state,
    folded: Array.isArray(folded)
      ? new Set(sections.filter((section) => folded.includes(section)))
      : state.folded,
    scope: scopeFrom(Reflect.get(stored, "scope")) ?? state.scope,
    items: itemsFrom(Reflect.get(stored, "items"), state.items),
  };
}

function scopeFrom(stored: unknown): Scope | null {
  if (typeof stored !== "object" || stored === null) return null;
  const text = (name: string): string | null => {
    const value: unknown = Reflect.get(stored, name);
    return typeof value === "string" ? value : null;
  };
  const [kind, key, name] = [text("kind"), text("key"), text("name")];
  if (kind === "all" || kind === "active") return { kind };
  // Should it be no relationship's key any more, the dashboard is about all.
  if (kind === "person" && key !== null) return { kind, key: key as RelationshipKey };
  return kind === "organization" && name !== null ? { kind, name } : null;
}

function itemsFrom(stored: unknown, known: ItemChoice): ItemChoice {
  if (typeof stored !== "object" || stored === null) return known;
  const value = (name: keyof ItemChoice): unknown => Reflect.get(stored, name);
  return {
    grouping: groupings.find((one) => one === value("grouping")) ?? known.grouping,
    order: itemOrders.find((one) => one === value("order")) ?? known.order,
    whose: ownerFilters.find((one) => one === value("whose")) ?? known.whose,
    late: value("late") === true,
    closed: value("closed") === true,
  };
}
