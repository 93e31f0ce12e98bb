import { addDays, dayOf } from "./day";
import { isFirstMeeting } from "./firstMeeting";
import type { Matter } from "./matter";
import type { MatterFacts } from "./matterFacts";
import { byTime, lastHeld, unsettled } from "./meeting";
import { agreedOf, nextMeeting } from "./relationship";

/** The next meeting is on this day, whether its hour is known or not. */
export function meetingToday({ relationship, now }: MatterFacts): Matter | null {
  const next = nextMeeting(relationship, now);
  if (next?.date !== dayOf(now)) return null;
  return { kind: "meeting-today", next, isFirst: isFirstMeeting(relationship, next.date) };
}

/** Only the history still asks about a meeting after which the two have met. */
export function didYouMeet({ relationship, now }: MatterFacts): Matter | null {
  const meeting = unsettled(relationship.meetings, agreedOf(relationship), now);
  const last = lastHeld(relationship.meetings);
  if (meeting === null || (last !== null && byTime(last, meeting) > 0)) return null;
  return { kind: "did-you-meet", meeting };
}

/** The agenda is the mentee's to prepare, and to share so many days ahead as is agreed. */
export function agendaMatter({ relationship, now }: MatterFacts): Matter | null {
  const lead = relationship.agreement?.agendaLead ?? null;
  const meeting = nextMeeting(relationship, now)?.meeting ?? null;
  if (lead === null || relationship.role !== "mentee" || meeting?.agenda == null) return null;
  const due = addDays(meeting.date, -lead);
  if (meeting.agenda.shared !== null || dayOf(now) < due) return null;
  return { kind: meeting.agenda.hasBody ? "agenda-to-share" : "agenda-to-prepare", meeting, due };
}
