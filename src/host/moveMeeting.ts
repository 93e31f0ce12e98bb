import { movableMeetings, movableOf, type MovableMeeting } from "../index/movableMeetings";
import { slotRemarks } from "../index/slotRemarks";
import { dayOf } from "../model/day";
import type { MeetingDay } from "../model/newNote";
import type { RecapNote } from "../model/note";
import { titleOf, type NotePath } from "../model/notePath";
import { cancelledAgenda, reasonLine } from "../note/cancelMeeting";
import { movedAgenda, movedLine } from "../note/moveMeeting";
import { setProperties } from "../note/setProperties";
import { DateWords } from "../text/dates";
import type { MeetingChange } from "../view/moveEntry";
import { MoveForm, type MoveFormStart } from "../view/moveForm";
import { whenWords } from "../view/whenWords";
import { withListItem } from "./addListItem";
import { appYaml } from "./appYaml";
import { relationshipInFront } from "./chosenRelationship";
import { knownHeadings } from "./feedRules";
import { movedPath } from "./movedPath";
import { noteInFront } from "./noteInFront";
import type { Undo, Written } from "./noteStore";
import { inOneSentence, sayDone } from "./notices";
import { Refusal } from "./refusal";
import type { Surroundings } from "./surroundings";
import { giveUp } from "./undoAll";

/** Whether there is a meeting that can be moved or called off. */
export function canMoveMeeting(surroundings: Surroundings): boolean {
  return meetingToMove(surroundings) !== null;
}

/**
 * Asks which meeting is moved or called off, and when it is instead, then writes that.
 *
 * @param asked the meeting; without it that of the note in front, else the next with the person in front,
 * else the next of all
 */
export function moveMeeting(surroundings: Surroundings, asked: MovableMeeting | null): void {
  const chosen = asked ?? meetingToMove(surroundings);
  if (chosen === null) return;
  const { app, index, language, now, strings } = surroundings;
  const planned = movableMeetings(index.relationships(), now());
  const others = planned.filter(({ note, date }) => note.path !== chosen.note.path || date !== chosen.date);
  const start: MoveFormStart = {
    strings,
    words: new DateWords(language),
    today: dayOf(now()),
    meetings: [chosen, ...others],
    chosen,
    remarks: (slot, { note, relationship }) =>
      slotRemarks(slot, relationship, note.path, index.relationships(), now()),
  };
  new MoveForm(app, start, (change) =>
    inOneSentence(strings, () => changeMeeting(surroundings, change)),
  ).open();
}

function meetingToMove(surroundings: Surroundings): MovableMeeting | null {
  const { app, index, now } = surroundings;
  const meetings = movableMeetings(index.relationships(), now());
  const path = noteInFront(app);
  const inFront = relationshipInFront(surroundings);
  const ofNote = path === null ? null : movableOf(path, inFront, meetings);
  const withPerson = meetings.find(({ relationship }) => relationship.key === inFront?.key);
  return ofNote ?? withPerson ?? meetings[0] ?? null;
}

/** Writes that a meeting is moved or called off. */
export async function changeMeeting(surroundings: Surroundings, change: MeetingChange): Promise<void> {
  const { language, now, strings } = surroundings;
  const { name } = change.meeting.relationship.partner;
  if (change.kind === "cancel") {
    const undo = await cancel(surroundings, change.meeting, change.reason);
    sayDone(strings, strings.schedule.canceled(name), undo);
    return;
  }
  const undo = await move(surroundings, change.meeting, change.to);
  const when = whenWords(change.to, dayOf(now()), new DateWords(language), strings);
  sayDone(strings, strings.schedule.moved(name, when), undo);
}

async function move(surroundings: Surroundings, meeting: MovableMeeting, to: MeetingDay): Promise<Undo> {
  const { store, strings } = surroundings;
  const { note, relationship } = meeting;
  if (note.kind === "recap") return changeNext(surroundings, note, to, movedLine(to, strings.notes));
  const target = movedPath(surroundings, note.path, relationship.partner.name, meeting, to);
  const written = await changed(surroundings, note.path, (text) => movedAgenda(text, to, appYaml));
  if (target === note.path) return written.undo;
  const back = await store
    .rename(note.path, target)
    .catch((reason: unknown) => giveUp(strings, [written], reason));
  return async () => {
    if ((await store.read(target)) !== written.text) throw new Refusal(strings.notices.changedSince(target));
    await back();
    await written.undo();
  };
}

async function cancel(surroundings: Surroundings, { note }: MovableMeeting, reason: string): Promise<Undo> {
  const line = reasonLine(reason, surroundings.strings.notes);
  if (note.kind === "recap") return changeNext(surroundings, note, null, line === null ? null : `- ${line}`);
  const written = await changed(surroundings, note.path, (text) => cancelledAgenda(text, line, appYaml));
  return written.undo;
}

/** Changes the meeting that a recap names as the next one, and says so under *Next meeting*. */
async function changeNext(
  surroundings: Surroundings,
  { path }: RecapNote,
  to: MeetingDay | null,
  line: string | null,
): Promise<Undo> {
  const { settings, strings } = surroundings;
  const { heading } = strings.notes.sections.recap["next-meeting"];
  const words = knownHeadings(settings.current);
  const place = { type: "recap", section: "next-meeting", heading, words } as const;
  const next = { next: to?.date ?? null, "next-time": to?.time ?? null };
  const written = await changed(surroundings, path, (text) => {
    const renamed = setProperties(text, next, appYaml);
    if (renamed === null || line === null) return renamed;
    return withListItem(renamed, line, place, titleOf(path), strings);
  });
  return written.undo;
}

/** Changes a note by its properties. Refuses where these cannot be read, or say it already. */
async function changed(
  { store, strings }: Surroundings,
  path: NotePath,
  change: (text: string) => string | null,
): Promise<Written> {
  const written = await store.changeProperties(path, change);
  if (written === null) throw new Refusal(strings.notices.changedSince(path));
  return written;
}
