import type { MeetingDay } from "../model/newNote";
import type { AgendaNote } from "../model/note";
import type { Relationship } from "../model/relationship";

/** The agenda that a relationship has for a meeting: of its day and time, or of its day where one has no time. */
export function agendaFor({ meetings }: Relationship, { date, time }: MeetingDay): AgendaNote | null {
  const sameDay = meetings.filter((meeting) => meeting.date === date && meeting.agenda !== null);
  const sameTime = sameDay.find((meeting) => meeting.time === time || meeting.time === null || time === null);
  return sameTime?.agenda ?? null;
}
