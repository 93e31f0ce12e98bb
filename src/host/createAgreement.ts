import { dayOf, type Day } from "../model/day";
import { titleOf, type NotePath } from "../model/notePath";
import type { NewAgreement } from "../model/newNote";
import type { PersonName } from "../model/person";
import type { NamedPeople } from "../note/actionLine";
import { agreementDraft } from "../note/agreementDraft";
import { fieldForm } from "../note/fieldForm";
import { preparationLines } from "../note/preparation";
import { AgreementForm } from "../view/agreementForm";
import type { Written } from "./noteStore";
import { draftContext, freePath, openToWrite, type MadeNote, textFor, usableDraft } from "./newNotes";
import { inOneSentence, sayDone } from "./notices";
import { knownPeople } from "./knownPeople";
import { planMeeting } from "./planMeeting";
import type { Surroundings } from "./surroundings";

/** Asks for what an agreement needs, then makes it, and the agenda of the first meeting. */
export function createAgreement(surroundings: Surroundings): void {
  const { app, strings, settings, index } = surroundings;
  const start = {
    userName: settings.current.name,
    people: knownPeople(surroundings),
    today: dayOf(surroundings.now()),
    hasMet: (partner: PersonName) =>
      index.relationships().some((known) => known.partner.name === partner.name && known.meetings.length > 0),
  };
  new AgreementForm(app, strings, start, (input, userName) =>
    inOneSentence(strings, () => makeAgreement(surroundings, input, userName)),
  ).open();
}

async function makeAgreement(
  surroundings: Surroundings,
  input: NewAgreement,
  userName: string,
): Promise<void> {
  const { path, done } = await writeAgreement(surroundings, input, userName);
  await openToWrite(surroundings, path);
  if (done !== null) sayDone(surroundings.strings, done.sentence, done.undo);
}

/** Makes an agreement, and the agenda of its first meeting: both or neither. */
export async function writeAgreement(
  surroundings: Surroundings,
  input: NewAgreement,
  userName: string,
): Promise<MadeNote> {
  const { settings, store, strings } = surroundings;
  const today = dayOf(surroundings.now());
  const context = await draftContext(surroundings, "agreement");
  const path = freePath(surroundings, "agreement", input.partner.name, today, null);
  const user: PersonName = { name: settings.current.name || userName, target: null };
  const draft = usableDraft(surroundings, context, (given) => agreementDraft(input, user, today, given));
  const agreement = await store.create(path, textFor(surroundings, draft, path));
  const agenda = await planFirstMeeting(surroundings, input, user, path).catch(async (reason: unknown) => {
    await agreement.undo();
    throw reason;
  });
  if (settings.current.name === "") await settings.change({ name: userName });
  const undo = async (): Promise<void> => {
    await agenda?.undo();
    await agreement.undo();
  };
  return { path, done: { sentence: strings.notices.created(titleOf(path)), undo } };
}

/** The first meeting is planned by an agenda that holds properties, and what is to be prepared. */
async function planFirstMeeting(
  surroundings: Surroundings,
  input: NewAgreement,
  user: PersonName,
  agreement: NotePath,
): Promise<Written | null> {
  const { firstMeeting, partner, role, formats } = input;
  if (firstMeeting === null) return null;
  const context = await draftContext(surroundings, "agenda");
  const { date, time } = firstMeeting;
  const people = role === "mentee" ? { mentor: partner, mentee: user } : { mentor: user, mentee: partner };
  const planned = { date, time, format: formats[0] ?? "", place: "" };
  const whose = { ...people, partner, agreement: { path: agreement } };
  const items = input.preparation ? await preparation(surroundings, input, date, people) : [];
  return planMeeting(surroundings, whose, planned, context, items);
}

/** What is to be done before the first meeting, as lines of action items. */
async function preparation(
  { settings, strings, tasks, now }: Surroundings,
  { role, agendaLead }: NewAgreement,
  date: Day,
  people: NamedPeople,
): Promise<readonly string[]> {
  const { taskFormat } = settings.current;
  const form = fieldForm("", "", { taskFormat, tasksForm: await tasks.fieldForm() });
  return preparationLines({ date, role, agendaLead, people }, dayOf(now()), strings.notes, form);
}
