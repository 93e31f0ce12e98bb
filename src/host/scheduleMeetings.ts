import { agendaFor } from "../index/agendaFor";
import { meetingSeries } from "../index/meetingSeries";
import type { NewSchedule } from "../model/newNote";
import type { RelationshipKey } from "../model/relationship";
import { ScheduleForm, type ScheduleFormStart } from "../view/scheduleForm";
import { chosenRelationship } from "./chosenRelationship";
import { draftContext } from "./newNotes";
import { openExport } from "./export";
import type { Written } from "./noteStore";
import { inOneSentence, sayDone } from "./notices";
import { planMeeting } from "./planMeeting";
import { Refusal } from "./refusal";
import { slotSpeech } from "./slotSpeech";
import type { Surroundings } from "./surroundings";
import { giveUp, undoUntouched } from "./undoAll";

/** Asks for the days of the next meetings, proposed from what the notes know, then plans them all. */
export function scheduleMeetings(surroundings: Surroundings, key: RelationshipKey | null): void {
  const choice = chosenRelationship(surroundings, key, () => null);
  if (choice === null) return;
  const { app, index, now, strings } = surroundings;
  const start: ScheduleFormStart = {
    ...choice,
    ...slotSpeech(surroundings),
    proposals: (relationship) => meetingSeries(relationship, index.relationships(), now()),
  };
  new ScheduleForm(app, start, (input) =>
    inOneSentence(strings, () => makeSchedule(surroundings, input)),
  ).open();
}

/** Plans the meetings that nobody planned yet, all or none. */
export async function makeSchedule(surroundings: Surroundings, input: NewSchedule): Promise<void> {
  const words = surroundings.strings.schedule;
  // Somebody may have planned one of them while the form was open.
  const relationship = surroundings.index.relationship(input.relationship.key) ?? input.relationship;
  const { name } = relationship.partner;
  const lacking = input.meetings.filter((meeting) => agendaFor(relationship, meeting) === null);
  if (lacking.length === 0) throw new Refusal(words.allPlanned(name));
  const written = await planAll(surroundings, { ...input, relationship, meetings: lacking });
  const sentence = words.scheduled(name, written.length);
  const kept = input.meetings.length - lacking.length;
  const calendar = {
    words: words.calendar,
    run: () => {
      openExport(surroundings, "calendar", name);
    },
  };
  const undo = (): Promise<void> => undoUntouched(surroundings.strings, written);
  sayDone(surroundings.strings, kept === 0 ? sentence : words.kept(sentence, kept), undo, calendar);
}

/** All of them or none. */
async function planAll(
  surroundings: Surroundings,
  { relationship, meetings, format, place }: NewSchedule,
): Promise<readonly Written[]> {
  const context = await draftContext(surroundings, "agenda");
  const written: Written[] = [];
  try {
    for (const { date, time } of meetings) {
      written.push(await planMeeting(surroundings, relationship, { date, time, format, place }, context));
    }
  } catch (reason) {
    return giveUp(surroundings.strings, written, reason);
  }
  return written;
}
