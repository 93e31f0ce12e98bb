import { dayOf, type Day } from "../model/day";
import { titleOf, type NotePath } from "../model/notePath";
import type { NewAgreement } from "../model/newNote";
import type { PersonName } from "../model/person";
import type { SectionOf } from "../model/section";
import type { GivenAgreement } from "../model/startAnew";
import type { NamedPeople } from "../note/actionLine";
import { agreementDraft } from "../note/agreementDraft";
import { fieldForm } from "../note/fieldForm";
import { preparationLines } from "../note/preparation";
import { AgreementForm } from "../view/agreementForm";
import { withListItem } from "./addListItem";
import type { Undo, Written } from "./noteStore";
import { showMade, type MadeNote } from "./madeNote";
import { draftContext, freePath, textFor, usableDraft } from "./newNotes";
import { inOneSentence, inWords } from "./notices";
import { knownHeadings } from "./feedRules";
import { knownPeople } from "./knownPeople";
import { planMeeting } from "./planMeeting";
import type { Surroundings } from "./surroundings";
import { giveUp } from "./undoAll";

/** The relationship that a new agreement goes on from. */
export interface Predecessor {
  /** The section of the new agreement that says so. */
  readonly section: SectionOf<"agreement">;
  /** What it says, as the text of a list item. */
  readonly line: () => string;
  /** Writes in the old notes what follows from the new one; null where nothing does. */
  readonly follow: () => Promise<Written | null>;
}

/**
 * Asks for what an agreement needs, then makes it, and the agenda of the first meeting.
 *
 * @param given what is filled in already
 */
export function createAgreement(
  surroundings: Surroundings,
  given: GivenAgreement | null = null,
  predecessor: Predecessor | null = null,
): void {
  const { app, strings, settings, index } = surroundings;
  const start = {
    given,
    userName: settings.current.name,
    people: knownPeople(surroundings),
    today: dayOf(surroundings.now()),
    hasMet: (partner: PersonName) =>
      index.relationships().some((known) => known.partner.name === partner.name && known.meetings.length > 0),
  };
  new AgreementForm(app, strings, start, (input, userName) =>
    inOneSentence(strings, () => makeAgreement(surroundings, input, userName, predecessor)),
  ).open();
}

/** Makes an agreement and the agenda of its first meeting, both or none. */
export async function makeAgreement(
  surroundings: Surroundings,
  input: NewAgreement,
  userName: string,
  predecessor: Predecessor | null,
): Promise<void> {
  await showMade(surroundings, await writeAgreement(surroundings, input, userName, predecessor));
}

/** Makes an agreement, and the agenda of its first meeting: both or neither. */
export async function writeAgreement(
  surroundings: Surroundings,
  input: NewAgreement,
  userName: string,
  predecessor: Predecessor | null = null,
): Promise<MadeNote> {
  const { settings, store, strings } = surroundings;
  const today = dayOf(surroundings.now());
  const context = await draftContext(surroundings, "agreement");
  const path = freePath(surroundings, "agreement", input.partner.name, today, null);
  const user: PersonName = { name: settings.current.name || userName, target: null };
  const draft = usableDraft(surroundings, context, (given) => agreementDraft(input, user, today, given));
  const text = goingOn(surroundings, textFor(surroundings, draft, path), predecessor);
  const agreement = await store.create(path, text);
  const agenda = await planFirstMeeting(surroundings, input, user, path).catch((reason: unknown) =>
    giveUp(strings, [agreement], reason),
  );
  if (settings.current.name === "") await inWords(strings, () => settings.change({ name: userName }));
  const followed = predecessor === null ? null : await inWords(strings, () => predecessor.follow());
  const undo: Undo = async () => {
    await followed?.undo();
    await agenda?.undo();
    await agreement.undo();
  };
  return { path, done: { sentence: strings.notices.created(titleOf(path)), undo } };
}

/** The text of a new agreement that says from which relationship it goes on. */
function goingOn({ settings, strings }: Surroundings, text: string, predecessor: Predecessor | null): string {
  if (predecessor === null) return text;
  const { section, line } = predecessor;
  const { heading } = strings.notes.sections.agreement[section];
  const words = knownHeadings(settings.current);
  const place = { type: "agreement", section, heading, words } as const;
  return withListItem(text, `- ${line()}`, place, settings.current.templates.agreement, strings);
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
