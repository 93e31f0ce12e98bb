import type { Day, Time } from "../model/day";
import type { Meeting } from "../model/meeting";
import { longestMail, type Received, type ReceivedNote } from "../model/received";
import type { Role } from "../model/person";
import type { Relationship } from "../model/relationship";
import { readable, type Entered } from "./entered";
import { flawsOf, isUnreadable, type Checked } from "./flaws";

/** An offered item as it is filled in. */
export interface ItemEntry {
  readonly isConfirmed: boolean;
  readonly text: string;
  readonly owner: Role | "both";
  readonly due: Entered<Day>;
}

/** The form as it is filled in. */
export interface ReceiveEntry {
  /** As pasted. */
  readonly text: string;
  readonly received: Received;
  readonly relationship: Relationship;
  readonly meeting: Meeting | null;
  /** The day of a meeting that no note tells of. */
  readonly date: Entered<Day>;
  /** One for each item that was offered, in their order. */
  readonly items: readonly ItemEntry[];
}

export type ReceiveField = "text" | "relationship" | "meeting" | "when" | "kept" | "items";

/** What the entry asks for, or what is wrong with it. */
export function checkReceived(entry: ReceiveEntry, today: Day): Checked<ReceiveField, ReceivedNote> {
  const { text, received, relationship, meeting } = entry;
  const date = meeting?.date ?? readable(entry.date);
  const time: Time | null = meeting?.time ?? null;
  const confirmed = entry.items.filter(({ isConfirmed }) => isConfirmed);
  const isNothing = received.parts.length === 0 && received.items.length === 0;
  const flaws = flawsOf<ReceiveField>(
    ["text", "mail-empty", text.trim() === ""],
    ["text", "mail-too-long", text.length > longestMail],
    ["text", "mail-quoted", isNothing],
    ["when", "date-missing", date === null],
    ["when", "meeting-ahead", date !== null && date > today],
    ["items", "item-empty", confirmed.some((item) => item.text.trim() === "")],
    ["items", "date-unreadable", confirmed.some(({ due }) => isUnreadable(due))],
  );
  if (date === null || flaws.size > 0) return { kind: "flawed", flaws };
  const items = confirmed.map(({ text: words, owner, due }) => ({
    text: words.trim(),
    owner,
    due: readable(due),
  }));
  const left = received.items.filter((item, at) => item.isListed && entry.items[at]?.isConfirmed !== true);
  const list = left.map((item) => `- ${item.text}`).join("\n");
  const parts =
    list === "" ? received.parts : [...received.parts, { section: "action-items", text: list } as const];
  return { kind: "ready", input: { relationship, meeting, date, time, parts, items } };
}
