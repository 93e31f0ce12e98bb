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
function soonestFirst(a: ItemRow, b: ItemRow): number {
  return (
    byText(a.due ?? never, b.due ?? never) || byText(b.path, a.path) || a.item.place.line - b.item.place.line
  );
}

/**
 * Rows soonest first, in time that grows with their number alone.
 *
 * @param rows those of later notes first, those of one note in the order of their lines
 */
export function inDueOrder(rows: readonly ItemRow[]): readonly ItemRow[] {
  const byDue = new Map<string, ItemRow[]>();
  for (const row of rows) {
    const due = row.due ?? never;
    const sameDay = byDue.get(due);
    if (sameDay === undefined) byDue.set(due, [row]);
    else sameDay.push(row);
  }
  return [...byDue.keys()].sort(byText).flatMap((due) => byDue.get(due) ?? []);
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
