import type { MovableMeeting } from "../index/movableMeetings";
import type { Day, Time } from "../model/day";
import type { MeetingDay } from "../model/newNote";
import { readable, type Entered } from "./entered";
import { flawsOf, isUnreadable, type Checked } from "./flaws";

/** The form for a meeting that is moved or called off, as it is filled in. */
export interface MoveEntry {
  readonly meeting: MovableMeeting;
  readonly what: "move" | "cancel";
  readonly date: Entered<Day>;
  readonly time: Entered<Time>;
  readonly reason: string;
}

/** What becomes of a meeting. */
export type MeetingChange =
  | { readonly kind: "move"; readonly meeting: MovableMeeting; readonly to: MeetingDay }
  | { readonly kind: "cancel"; readonly meeting: MovableMeeting; readonly reason: string };

export type MoveFieldName = "which" | "what" | "to" | "reason";

/** What the entry asks for, or what is wrong with it. */
export function checkMove({ meeting, what, ...entry }: MoveEntry): Checked<MoveFieldName, MeetingChange> {
  if (what === "cancel")
    return { kind: "ready", input: { kind: "cancel", meeting, reason: entry.reason.trim() } };
  const date = readable(entry.date);
  const isCancelled = meeting.note.kind === "agenda" && meeting.note.status !== "planned";
  const isSame = date === meeting.date && entry.time === meeting.time;
  const flaws = flawsOf<MoveFieldName>(
    ["to", "time-unreadable", isUnreadable(entry.time)],
    ["to", "date-missing", date === null],
    // One that was called off may be put back on its own day.
    ["to", "not-moved", isSame && !isCancelled],
  );
  if (date === null || flaws.size > 0) return { kind: "flawed", flaws };
  return { kind: "ready", input: { kind: "move", meeting, to: { date, time: readable(entry.time) } } };
}
