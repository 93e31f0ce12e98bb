import type { RelationshipKey } from "../model/relationship";

/** Whom the dashboard is about. Active ones are all that are neither paused nor closed. */
export type Scope =
  | { readonly kind: "all" }
  | { readonly kind: "active" }
  | { readonly kind: "person"; readonly key: RelationshipKey }
  | { readonly kind: "organization"; readonly name: string };

/** What action items can be grouped by. */
export const groupings = ["relationship", "owner", "due", "goal", "note"] as const;
export type Grouping = (typeof groupings)[number];

/** What they can be sorted by within a group. */
export const itemOrders = ["due", "oldest", "priority"] as const;
export type ItemOrder = (typeof itemOrders)[number];

export const ownerFilters = ["anyone", "you", "others"] as const;
/** What both promised is of either side. */
export type OwnerFilter = (typeof ownerFilters)[number];

/** How the action items are shown. */
export interface ItemChoice {
  readonly grouping: Grouping;
  /** Within each group. */
  readonly order: ItemOrder;
  readonly whose: OwnerFilter;
  /** Whether only overdue ones are shown. */
  readonly late: boolean;
  /** Whether done and cancelled ones are shown too, behind the others. */
  readonly closed: boolean;
}

/** All open items, as nobody has arranged them. */
export const everyItem: ItemChoice = {
  grouping: "relationship",
  order: "due",
  whose: "anyone",
  late: false,
  closed: false,
};

/** How a person wants to see the dashboard. Told apart by the identity of its parts. */
export interface DashboardChoice {
  readonly scope: Scope;
  readonly items: ItemChoice;
  /** What is searched for; null for everything. */
  readonly search: Search | null;
}

/** What a text must have to be found. */
export interface Search {
  /** All words of what is searched for, in a text made of all that a row says. */
  readonly hasWords: (text: string) => boolean;
  /** Its letters in their order, in one name or sentence: for when no row at all has the words. */
  readonly hasLetters: (text: string) => boolean;
}

/** The dashboard about all, without a search. */
export const everything: DashboardChoice = { scope: { kind: "all" }, items: everyItem, search: null };
