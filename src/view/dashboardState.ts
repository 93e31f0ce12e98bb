/** The parts of the dashboard that fold. */
export const sections = ["people", "closed", "items", "upcoming", "history", "problems"] as const;
export type Section = (typeof sections)[number];

/** How a person has the dashboard in front of them. Only the folds outlive the view. */
export interface DashboardState {
  readonly folded: ReadonlySet<Section>;
  /** What is searched for; empty for everything. */
  readonly query: string;
  /** How many rows of the long lists are drawn. */
  readonly shown: Readonly<Record<LongList, number>>;
}

export type LongList = "items" | "history";

/** Rows by which a long list grows: enough to read, few enough to be drawn at once. */
const step: Readonly<Record<LongList, number>> = { items: 100, history: 20 };

export const initialState: DashboardState = {
  folded: new Set<Section>(["closed"]),
  query: "",
  shown: step,
};

export function withFold(state: DashboardState, section: Section, isFolded: boolean): DashboardState {
  const others = [...state.folded].filter((one) => one !== section);
  return { ...state, folded: new Set(isFolded ? [...others, section] : others) };
}

/** Lists begin anew with every search. */
export function withQuery(state: DashboardState, query: string): DashboardState {
  return { ...state, query, shown: step };
}

export function withMore(state: DashboardState, list: LongList): DashboardState {
  return { ...state, shown: { ...state.shown, [list]: state.shown[list] + step[list] } };
}

/** What the app keeps of the state with the layout. */
export function storedState(state: DashboardState): Record<string, unknown> {
  return { folded: [...state.folded] };
}

/** The state with the folds that the app kept; what cannot be read leaves it as it is. */
export function restoredState(state: DashboardState, stored: unknown): DashboardState {
  if (typeof stored !== "object" || stored === null || !("folded" in stored)) return state;
  const { folded } = stored;
  if (!Array.isArray(folded)) return state;
  return { ...state, folded: new Set(sections.filter((section) => folded.includes(section))) };
}
