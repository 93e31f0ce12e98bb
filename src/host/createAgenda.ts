import type { AgendaNote } from "../model/note";
import { titleOf } from "../model/notePath";
import type { NewAgenda } from "../model/newNote";
import type { Relationship, RelationshipKey } from "../model/relationship";
import { agendaFor } from "../index/agendaFor";
import { meetingAfter, proposedMeeting } from "../index/proposals";
import { agendaDraft } from "../note/agendaDraft";
import { fillAgenda } from "../note/fillAgenda";
import { titled, type NoteDraft } from "../note/newNote";
import { AgendaForm } from "../view/agendaForm";
import { appYaml } from "./appYaml";
import { agendaItemsPlace } from "./agendaItemsPlace";
import { chosenRelationship, type Choice } from "./chosenRelationship";
import { showMade, type MadeNote } from "./madeNote";
import { draftContext, freePath, textFor, told, usableDraft } from "./newNotes";
import type { Written } from "./noteStore";
import { inOneSentence } from "./notices";
import { Refusal } from "./refusal";
import { slotSpeech } from "./slotSpeech";
import { askSomeoneNew } from "./someoneNew";
import type { Surroundings } from "./surroundings";

/** Asks for the next meeting, proposed from what the notes know, then fills its agenda or makes it. */
export function createAgenda(surroundings: Surroundings, key: RelationshipKey | null): void {
  const choice = chosenRelationship(surroundings, key, () => null, agendaWithSomeoneNew);
  if (choice !== null) askForAgenda(surroundings, choice);
}

function agendaWithSomeoneNew(surroundings: Surroundings): void {
  askSomeoneNew(surroundings, (chosen) => {
    askForAgenda(surroundings, { relationships: [chosen], chosen });
  });
}

function askForAgenda(surroundings: Surroundings, choice: Choice): void {
  const { app, strings } = surroundings;
  const start = {
    ...choice,
    ...slotSpeech(surroundings),
    askSomeoneNew: (goOn: (relationship: Relationship) => void) => {
      askSomeoneNew(surroundings, goOn);
    },
    propose: (relationship: Relationship) =>
      proposedMeeting(relationship, surroundings.index.relationships(), surroundings.now()),
  };
  new AgendaForm(app, strings, start, (input) =>
    inOneSentence(strings, () => makeAgenda(surroundings, input)),
  ).open();
}

/** Makes or fills an agenda and opens it. */
export async function makeAgenda(surroundings: Surroundings, input: NewAgenda): Promise<void> {
  await showMade(surroundings, await writeAgenda(surroundings, input));
}

/** Fills the agenda of a meeting or makes it; one that somebody wrote is left as it is. */
export async function writeAgenda(surroundings: Surroundings, input: NewAgenda): Promise<MadeNote> {
  const { notices } = surroundings.strings;
  const existing = agendaFor(input.relationship, input);
  if (existing?.hasBody === true) return { path: existing.path, done: null };
  const context = await draftContext(surroundings, "agenda");
  const draft = usableDraft(surroundings, context, (given) =>
    agendaDraft(input, meetingAfter(input.relationship, input), given),
  );
  const { path, undo } = await (existing === null
    ? newAgenda(surroundings, input, draft)
    : filledAgenda(surroundings, draft, existing));
  const title = titleOf(path);
  return { path, done: { sentence: (existing === null ? notices.created : notices.filled)(title), undo } };
}

async function newAgenda(surroundings: Surroundings, input: NewAgenda, draft: NoteDraft): Promise<Written> {
  const path = freePath(surroundings, "agenda", input.relationship.partner.name, input.date, input.time);
  return surroundings.store.create(path, textFor(surroundings, draft, path));
}

async function filledAgenda(
  { settings, store, strings }: Surroundings,
  draft: NoteDraft,
  { path }: AgendaNote,
): Promise<Written> {
  const place = agendaItemsPlace(settings.current, strings);
  const written = await store.change(path, (text) => {
    const filled = fillAgenda(text, titled(draft, titleOf(path)), appYaml, place);
    if (filled === null) throw new Refusal(strings.notices.alreadyWritten(path));
    return told(strings, filled);
  });
  if (written === null) throw new Refusal(strings.notices.alreadyWritten(path));
  return written;
}
