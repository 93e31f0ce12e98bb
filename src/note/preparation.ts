import { addDays, type Day } from "../model/day";
import type { Role } from "../model/person";
import type { NoteTexts } from "../text/noteTexts";
import type { NamedPeople } from "./actionLine";
import type { FieldForm } from "./fieldForm";
import { newActionLine } from "./newActionLine";

/** The first meeting that is prepared. */
export interface FirstMeeting {
  readonly date: Day;
  /** The user's side. */
  readonly role: Role;
  /** Days before the meeting by which its agenda is shared; null when it is not shared ahead. */
  readonly agendaLead: number | null;
  readonly people: NamedPeople;
}

/**
 * What is to be done before two people first meet, as lines of action items. Good practice: both read up on
 * each other, and the mentee sends a CV and a short paragraph of background. Due when the agenda is, or the
 * day before the meeting, but not before today.
 */
export function preparationLines(
  { date, role, agendaLead, people }: FirstMeeting,
  today: Day,
  { preparation }: NoteTexts,
  form: FieldForm,
): readonly string[] {
  const ahead = addDays(date, -Math.max(agendaLead ?? 1, 1));
  const due = ahead < today ? today : ahead;
  const items =
    role === "mentee"
      ? ([
          ["both", preparation.readUp],
          ["mentee", preparation.sendBackground],
        ] as const)
      : ([["mentor", preparation.readBackground]] as const);
  return items.flatMap(([owner, description]) => {
    const made = newActionLine({ description, owner, goal: null, due }, { form, people, agreement: null });
    return made.kind === "line" ? [made.line] : [];
  });
}
