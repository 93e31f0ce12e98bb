import type { AgendaNote } from "../model/note";
import { notePath, titleOf, type NotePath } from "../model/notePath";
import type { Meeting } from "../model/meeting";
import type { NewRecap } from "../model/newNote";
import type { Relationship, RelationshipKey } from "../model/relationship";
import { dayOf } from "../model/day";
import { meetingsToRecap, meetingThatWas, proposedRecap, whomOneJustMet } from "../index/proposals";
import { removeItems, takeItems, type TakenItems } from "../note/moveItems";
import { recapDraft } from "../note/recapDraft";
import { RecapForm } from "../view/recapForm";
import { chosenRelationship } from "./chosenRelationship";
import { draftContext, freePath, openToWrite, textFor, usableDraft } from "./newNotes";
import type { Written } from "./noteStore";
import { inOneSentence, inWords, sayDone } from "./notices";
import type { Surroundings } from "./surroundings";

/** Asks which meeting the recap is of, then makes it and moves the agenda's items into it. */
export function createRecap(
  surroundings: Surroundings,
  key: RelationshipKey | null,
  asked: Meeting | null,
): void {
  const choice = chosenRelationship(surroundings, key, (all) => whomOneJustMet(all, surroundings.now()));
  if (choice === null) return;
  const { app, strings, language } = surroundings;
  const now = surroundings.now();
  const meeting = asked ?? meetingInFront(surroundings, choice.chosen) ?? meetingThatWas(choice.chosen, now);
  if (meeting?.recap != null) {
    void openToWrite(surroundings, meeting.recap.path);
    return;
  }
  const start = {
    ...choice,
    meeting,
    language,
    today: dayOf(now),
    meetings: (relationship: Relationship) => meetingsOffered(relationship, meeting, now),
    propose: (relationship: Relationship, of: Meeting | null) => proposedRecap(relationship, of, now),
  };
  new RecapForm(app, strings, start, (input) =>
    inOneSentence(strings, () => makeRecap(surroundings, input)),
  ).open();
}

/** A meeting that was asked for is offered even when it is not past, as when it ended early. */
function meetingsOffered(relationship: Relationship, asked: Meeting | null, now: Date): readonly Meeting[] {
  const meetings = meetingsToRecap(relationship, now);
  if (asked === null || meetings.includes(asked) || !relationship.meetings.includes(asked)) return meetings;
  return [asked, ...meetings];
}

/** The meeting of the agenda or recap in front. */
function meetingInFront({ app }: Surroundings, { meetings }: Relationship): Meeting | null {
  const file = app.workspace.getActiveFile();
  if (file === null) return null;
  const path = notePath(file.path);
  return meetings.find(({ agenda, recap }) => agenda?.path === path || recap?.path === path) ?? null;
}

async function makeRecap(surroundings: Surroundings, input: NewRecap): Promise<void> {
  const { store, strings } = surroundings;
  const existing = recapOf(input);
  if (existing !== null) return openToWrite(surroundings, existing);
  const taken = await itemsOfAgenda(surroundings, input.meeting?.agenda ?? null);
  const context = await draftContext(surroundings, "recap");
  const path = freePath(surroundings, "recap", input.relationship.partner.name, input.date, input.time);
  const draft = usableDraft(surroundings, context, (given) => recapDraft(input, taken.text, given));
  const recap = await store.create(path, textFor(surroundings, draft, path));
  // The recap first, the agenda after: cut off between the two, an item stands twice and is not lost.
  const agenda = await inWords(strings, () => takeFromAgenda(surroundings, taken));
  await openToWrite(surroundings, path);
  const { notices } = strings;
  const moved = agenda === null ? 0 : taken.items.length;
  const sentence = moved === 0 ? notices.created(titleOf(path)) : notices.movedItems(titleOf(path), moved);
  sayDone(strings, sentence, async () => {
    await agenda?.undo();
    await recap.undo();
  });
}

/** The recap that this meeting has already. */
function recapOf({ relationship, date, time }: NewRecap): NotePath | null {
  const isSame = (meeting: Meeting): boolean => meeting.date === date && meeting.time === time;
  return (
    relationship.meetings.find((meeting) => isSame(meeting) && meeting.recap !== null)?.recap?.path ?? null
  );
}

interface AgendaItems extends TakenItems {
  readonly agenda: AgendaNote | null;
}

/** The agenda's items as they are now, with everything typed a moment ago. */
async function itemsOfAgenda(surroundings: Surroundings, agenda: AgendaNote | null): Promise<AgendaItems> {
  const nothing = { agenda: null, text: "", items: [] };
  if (agenda === null) return nothing;
  const text = await surroundings.store.read(agenda.path);
  await surroundings.feed.caughtUp(agenda.path, text);
  const current = surroundings.index.get(agenda.path);
  return current?.kind === "agenda"
    ? { agenda: current, ...takeItems(text, current.items, current.fingerprint) }
    : nothing;
}

/** Takes out of the agenda what the recap now holds; when somebody changed it meanwhile, nothing. */
async function takeFromAgenda(
  { store }: Surroundings,
  { agenda, items, text: taken }: AgendaItems,
): Promise<Written | null> {
  if (agenda === null || items.length === 0) return null;
  return store.change(agenda.path, (text) => {
    const now = takeItems(text, items, agenda.fingerprint);
    return now.text === taken ? removeItems(text, items, agenda.fingerprint) : null;
  });
}
