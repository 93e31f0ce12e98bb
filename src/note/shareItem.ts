import type { ActionItem, Owner } from "../model/actionItem";
import type { Day } from "../model/day";
import type { Role } from "../model/person";
import type { DateWords } from "../text/dates";
import type { Strings } from "../text/strings";

/** An action item as the other person reads it. */
export type SharedItem = Pick<ActionItem, "description" | "status" | "due" | "done" | "recurrence"> & {
  /** By name; null where it is nobody's. */
  readonly owner: string | null;
};

/** What dates are said with. */
export interface DateSpeech {
  readonly words: Strings["share"];
  readonly dates: DateWords;
  readonly today: Day;
}

/** A readable line for an item: `Send the CV (Maya, due March 6)`. */
export function itemSentence(item: SharedItem, { words, dates, today }: DateSpeech): string {
  const { owner, status, due, done, recurrence } = item;
  const dated = (say: (date: string) => string, day: Day): string => say(dates.dated(day, today));
  const state = status === "open" ? null : words.statuses[status];
  const facts = [
    owner,
    recurrence,
    status === "done" && done !== null ? dated(words.done, done) : state,
    due === null || status === "done" || status === "cancelled" ? null : dated(words.due, due),
  ].filter((fact) => fact !== null);
  return facts.length === 0 ? item.description : `${item.description} (${facts.join(", ")})`;
}

/** The two people of a note, by the names that items call them by: first names, where those tell them apart. */
export type ItemNames = Readonly<Record<Role, string>>;

/** The first names, or both whole names where the two share the first. */
export function itemNames({ mentor, mentee }: ItemNames): ItemNames {
  const first = (name: string): string => name.trim().split(/\s+/)[0] ?? "";
  const isClear = first(mentor) !== first(mentee);
  return isClear ? { mentor: first(mentor), mentee: first(mentee) } : { mentor, mentee };
}

/** Whose an item of our notes is; the mentee's where its line does not say it. */
export function ownerName(owner: Owner | null, names: ItemNames, both: string): string | null {
  if (owner?.kind === "person") return owner.person.name;
  const role = owner?.role ?? "mentee";
  return (role === "both" ? both : names[role]) || null;
}
