import { addDays, dayOf, type Day } from "../model/day";
import type { ParsedNote } from "../model/note";
import type { Role } from "../model/person";
import { nextMeeting, type Relationship } from "../model/relationship";
import type { ItemRow, OwnerView } from "./dashboard";
import { itemFiling } from "./itemFiling";
import type { NoteIndex } from "./noteIndex";

/** Whose an item can be. */
export interface OwnerChoice {
  readonly owner: Role | "both";
  /** The other's name; null for the user, and for both. */
  readonly name: string | null;
  /** Whether the line names nobody when the item is theirs. */
  readonly isDefault: boolean;
  /** Whether the item is theirs now. */
  readonly isNow: boolean;
}

/** A day that is often meant when an item gets a new due day. */
export interface DueChoice {
  readonly when: "today" | "tomorrow" | "in-a-week" | "next-meeting";
  readonly day: Day;
}

/** What an item's menu offers. */
export interface ItemChoices {
  readonly today: Day;
  /** In the order in which they are offered. */
  readonly due: readonly DueChoice[];
  /** The user first. Empty for an item that belongs to no relationship. */
  readonly owners: readonly OwnerChoice[];
}

/** What can be chosen for an item; nothing of its relationship where it has none, or its note is gone. */
export function itemChoices(index: NoteIndex, row: ItemRow, now: Date): ItemChoices {
  const { path, item } = row;
  const note = index.get(path);
  const key = note === null ? null : itemFiling(index)(item, note);
  const relationship = key === null ? null : index.relationship(key);
  return {
    today: dayOf(now),
    due: dueChoices(relationship, now),
    owners: note === null || relationship === null ? [] : ownersOf(row, note, relationship),
  };
}

/** The next meeting where it is not today: that is offered already. */
function dueChoices(relationship: Relationship | null, now: Date): readonly DueChoice[] {
  const today = dayOf(now);
  const meeting = relationship === null ? null : nextMeeting(relationship, now);
  return [
    { when: "today", day: today },
    { when: "tomorrow", day: addDays(today, 1) },
    { when: "in-a-week", day: addDays(today, 7) },
    ...(meeting === null || meeting.date === today
      ? []
      : [{ when: "next-meeting", day: meeting.date } as const]),
  ];
}

/** Without an owner, an item of our notes is the mentee's, and one elsewhere the user's. */
function ownersOf(row: ItemRow, note: ParsedNote, relationship: Relationship): readonly OwnerChoice[] {
  const { role } = relationship;
  const byDefault: Role | null = note.kind === "other" ? role : "mentee";
  const choice = (owner: Role): OwnerChoice => {
    const name = owner === role ? null : relationship[owner].name;
    return { owner, name, isDefault: owner === byDefault, isNow: isOwner(row.owner, name) };
  };
  const sides = role === "mentor" ? (["mentor", "mentee"] as const) : (["mentee", "mentor"] as const);
  const both = { owner: "both", name: null, isDefault: false, isNow: row.owner.kind === "both" } as const;
  return [...sides.map(choice), both];
}

/** @param name null for the user */
function isOwner(owner: OwnerView, name: string | null): boolean {
  return "name" in owner ? owner.name === name : owner.kind === "you" && name === null;
}
