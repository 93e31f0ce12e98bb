import type { Day, Time } from "../model/day";
import type { NewAgenda } from "../model/newNote";
import type { Relationship } from "../model/relationship";
import { readable, type Entered } from "./entered";
import { flawsOf, isUnreadable, type Checked } from "./flaws";

/** The agenda form as it is filled in. */
export interface AgendaDraft {
  readonly relationship: Relationship;
  readonly date: Entered<Day>;
  readonly time: Entered<Time>;
  readonly focus: string;
  readonly format: string;
  readonly place: string;
}

export type AgendaField = "relationship" | "when" | "focus" | "format" | "place";

/** What the draft asks for, or what is wrong with it. */
export function checkAgenda(draft: AgendaDraft): Checked<AgendaField, NewAgenda> {
  const date = readable(draft.date);
  const flaws = flawsOf<AgendaField>(
    ["when", "time-unreadable", isUnreadable(draft.time)],
    ["when", "date-missing", date === null],
  );
  if (date === null || flaws.size > 0) return { kind: "flawed", flaws };
  const input = {
    relationship: draft.relationship,
    date,
    time: readable(draft.time),
    focus: draft.focus.trim(),
    format: draft.format.trim(),
    place: draft.place.trim(),
  };
  return { kind: "ready", input };
}
