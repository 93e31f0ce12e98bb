import type { Meeting } from "../model/meeting";
import { titleOf, type NotePath } from "../model/notePath";
import type { NewRecap } from "../model/newNote";
import { topicsToCarry, withCarried } from "../note/carriedSections";
import { recapDraft } from "../note/recapDraft";
import { agendaContent, takeFromAgenda, type AgendaContent } from "./agendaContent";
import { knownHeadings } from "./feedRules";
import { showMade, type MadeNote } from "./madeNote";
import { draftContext, freePath, textFor, usableDraft } from "./newNotes";
import type { Undo, Written } from "./noteStore";
import { inWords } from "./notices";
import { planMeeting } from "./planMeeting";
import { Refusal } from "./refusal";
import type { Surroundings } from "./surroundings";

/**
 * Makes a recap and opens it.
 *
 * @param finish makes the last changes to its text
 */
export async function makeRecap(
  surroundings: Surroundings,
  input: NewRecap,
  finish?: (text: string) => string,
): Promise<void> {
  await showMade(surroundings, await writeRecap(surroundings, input, finish));
}

/** Makes a recap, takes out of the agenda what moved into it, and plans the next meeting if that is wanted. */
export async function writeRecap(
  surroundings: Surroundings,
  input: NewRecap,
  finish = (text: string): string => text,
): Promise<MadeNote> {
  const { store, strings } = surroundings;
  const existing = recapOf(surroundings, input);
  if (existing !== null) return { path: existing, done: null };
  const taken = await agendaContent(surroundings, input.meeting?.agenda ?? null);
  const path = freePath(surroundings, "recap", input.relationship.partner.name, input.date, input.time);
  const recap = await store.create(path, finish(await recapText(surroundings, input, taken, path)));
  // The recap first, the agenda after: cut off between the two, an item stands twice and is not lost.
  const agenda = await inWords(strings, () => takeFromAgenda(surroundings, taken));
  const next = await inWords(strings, () => planNext(surroundings, input));
  const { notices } = strings;
  const moved = agenda === null ? 0 : taken.items.length;
  const sentence = moved === 0 ? notices.created(titleOf(path)) : notices.movedItems(titleOf(path), moved);
  const undo: Undo = async () => {
    await next?.undo();
    await agenda?.undo();
    await recap.undo();
  };
  return { path, done: { sentence, undo } };
}

/** The recap's text: its scaffold, what the agenda brings, and the topics that were not reached. */
async function recapText(
  surroundings: Surroundings,
  input: NewRecap,
  taken: AgendaContent,
  path: NotePath,
): Promise<string> {
  const { strings, settings } = surroundings;
  const context = await draftContext(surroundings, "recap");
  const draft = usableDraft(surroundings, context, (given) => recapDraft(input, taken.text, given));
  const words = knownHeadings(settings.current);
  const text = withCarried(
    textFor(surroundings, draft, path),
    [...taken.sections, ...topicsToCarry(input.notReached)],
    context.texts,
    words,
  );
  if (text === null) throw new Refusal(strings.notices.openBlock(settings.current.templates.recap));
  return text;
}

/** The next meeting's agenda, which holds properties alone until it is prepared. */
async function planNext(surroundings: Surroundings, input: NewRecap): Promise<Written | null> {
  const { next: date, nextTime: time, nextFormat: format, relationship } = input;
  if (date === null || !input.plansNext) return null;
  const context = await draftContext(surroundings, "agenda");
  return planMeeting(surroundings, relationship, { date, time, format, place: "" }, context);
}

/** The recap that this meeting has by now. */
export function recapOf(
  { index }: Surroundings,
  { relationship, meeting, date, time }: Pick<NewRecap, "relationship" | "meeting" | "date" | "time">,
): NotePath | null {
  const { meetings } = index.relationship(relationship.key) ?? relationship;
  const isSame = (one: Meeting): boolean =>
    (one.date === date && one.time === time) ||
    (one.agenda !== null && one.agenda.path === meeting?.agenda?.path);
  return meetings.find((one) => isSame(one) && one.recap !== null)?.recap?.path ?? null;
}
