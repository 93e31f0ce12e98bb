import type { Day, Time } from "../model/day";
import type { Goal } from "../model/goal";
import type { NewAgenda } from "../model/newNote";
import type { Relationship } from "../model/relationship";
import { readable, type Entered } from "./entered";
import { flawsOf, isUnreadable, type Checked } from "./flaws";

/** The agenda form as it is filled in. */
export interface AgendaEntry {
  readonly relationship: Relationship;
  readonly date: Entered<Day>;
  readonly time: Entered<Time>;
  readonly focus: string;
  readonly goal: Goal | null;
  readonly format: string;
  readonly place: string;
  readonly isFirst: boolean | null;
}

export type AgendaField = "relationship" | "first" | "when" | "focus" | "goal" | "format" | "place";

/** What the entry asks for, or what is wrong with it. */
export function checkAgenda(entry: AgendaEntry): Checked<AgendaField, NewAgenda> {
  const date = readable(entry.date);
  const flaws = flawsOf<AgendaField>(
    ["when", "time-unreadable", isUnreadable(entry.time)],
    ["when", "date-missing", date === null],
  );
  if (date === null || flaws.size > 0) return { kind: "flawed", flaws };
  const input = {
    relationship: entry.relationship,
    date,
    time: readable(entry.time),
    focus: entry.focus.trim(),
    goal: entry.goal,
    format: entry.format.trim(),
    place: entry.place.trim(),
    isFirst: entry.isFirst,
  };
  return { kind: "ready", input };
}
