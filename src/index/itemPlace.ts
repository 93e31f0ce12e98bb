import { dayOf } from "../model/day";
import { nextPlanned, type Meeting } from "../model/meeting";
import type { AgendaNote, RecapNote } from "../model/note";
import type { NotePath } from "../model/notePath";
import { agreedOf, type Relationship } from "../model/relationship";
import type { SectionOf } from "../model/section";

/** The note and the section that a new action item goes into. */
export interface ItemPlace {
  readonly note: AgendaNote | RecapNote;
  readonly section: SectionOf<"recap">;
}

/**
 * Where a new item of two people goes: the agenda or recap in front when it is theirs; else today's agenda,
 * while it has no recap; else the latest recap; else the next agenda. Null where there is none of these: an
 * agreement says how two people meet, and has no section for what one of them does next. An agenda without
 * text is passed over: the first line in it would keep *Create agenda* from filling it.
 *
 * @param inFront the note that the person looks at
 */
export function placeOfItem(
  relationship: Relationship,
  inFront: NotePath | null,
  now: Date,
): ItemPlace | null {
  const { meetings } = relationship;
  const notes = meetings.flatMap(({ agenda, recap }) => [agenda, recap]).filter((note) => note !== null);
  const note =
    notes.find((one) => one.path === inFront && canHold(one)) ??
    agendaOfToday(meetings, now) ??
    latestRecap(meetings) ??
    writtenAgenda(nextPlanned(meetings, agreedOf(relationship), now));
  return note === null ? null : { note, section: "action-items" };
}

/** Where a question goes: to those of the latest recap; before the first recap, where any item goes. */
export function placeOfQuestion(
  relationship: Relationship,
  inFront: NotePath | null,
  now: Date,
): ItemPlace | null {
  const recap = latestRecap(relationship.meetings);
  return recap === null ? placeOfItem(relationship, inFront, now) : { note: recap, section: "questions" };
}

function canHold(note: AgendaNote | RecapNote): boolean {
  return note.kind === "recap" || note.hasBody;
}

function agendaOfToday(meetings: readonly Meeting[], now: Date): AgendaNote | null {
  const today = dayOf(now);
  const isOn = ({ date, status, recap }: Meeting): boolean =>
    date === today && recap === null && (status === "planned" || status === "held");
  return (
    meetings
      .filter(isOn)
      .map(writtenAgenda)
      .find((agenda) => agenda !== null) ?? null
  );
}

function writtenAgenda(meeting: Meeting | null): AgendaNote | null {
  return meeting?.agenda?.hasBody === true ? meeting.agenda : null;
}

function latestRecap(meetings: readonly Meeting[]): RecapNote | null {
  return meetings.findLast(({ recap }) => recap !== null)?.recap ?? null;
}
