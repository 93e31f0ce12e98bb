import type { Time } from "../model/day";
import type { Dashboard, ItemRow } from "./dashboard";

/** The dashboard in a line: whom the user meets next, and what they have promised that is late. */
export interface Summary {
  readonly next: { readonly name: string; readonly days: number; readonly time: Time | null } | null;
  /** Open action items of the user that are past their due day. */
  readonly late: number;
}

export function summaryOf({ people, items }: Pick<Dashboard, "people" | "items">): Summary {
  const meetings = people.flatMap(({ name, next, daysUntilNext }) =>
    next === null || daysUntilNext === null ? [] : [{ name, days: daysUntilNext, time: next.time }],
  );
  const [next = null] = meetings.sort((one, other) => one.days - other.days || byClock(one.time, other.time));
  const late = items.reduce((sum, { rows }) => sum + rows.filter(isLate).length, 0);
  return { next, late };
}

/** On one day, meetings without a time come last. */
function byClock(one: Time | null, other: Time | null): number {
  const [left, right] = [one ?? "~", other ?? "~"];
  return left < right ? -1 : Number(left > right);
}

function isLate({ owner, daysUntilDue }: ItemRow): boolean {
  return (owner.kind === "you" || owner.kind === "both") && daysUntilDue !== null && daysUntilDue < 0;
}
