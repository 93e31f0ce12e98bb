import { priorities } from "../model/actionItem";
import type { ItemRow } from "./dashboard";
import type { ItemOrder } from "./dashboardChoice";

/** How two rows stand to each other. */
export type RowOrder = (a: ItemRow, b: ItemRow) => number;

/** The orders that people choose from. Where one says nothing, the due day does. */
export const rowOrders: Readonly<Record<ItemOrder, RowOrder>> = {
  due: soonestFirst,
  oldest: (a, b) => byText(a.made ?? never, b.made ?? never) || soonestFirst(a, b),
  priority: (a, b) => rankOf(a) - rankOf(b) || soonestFirst(a, b),
};

/** Behind every day. */
const never = "9999";

/** Overdue first, then by due day; items without one keep the order of their notes, newest note first. */
export function soonestFirst(a: ItemRow, b: ItemRow): number {
  return (
    byText(a.due ?? never, b.due ?? never) || byText(b.path, a.path) || a.item.place.line - b.item.place.line
  );
}

/** Closed last is read first. */
export function latestClosedFirst(a: ItemRow, b: ItemRow): number {
  return byText(closedOn(b), closedOn(a)) || soonestFirst(a, b);
}

function closedOn({ item }: ItemRow): string {
  return item.done ?? item.cancelled ?? "";
}

function rankOf({ item }: ItemRow): number {
  return priorities.indexOf(item.priority);
}

function byText(a: string, b: string): number {
  return a < b ? -1 : Number(a > b);
}
