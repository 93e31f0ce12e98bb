import { titleOf, type NotePath } from "../model/notePath";
import type { NewClosing } from "../model/newNote";
import type { Relationship } from "../model/relationship";
import { closingDraft, withEvidence } from "../note/closingDraft";
import type { ClosingInput } from "../view/closingEntry";
import { writeTerms } from "./changeTerms";
import { ItemEdits } from "./editItems";
import { knownHeadings } from "./feedRules";
import { openToWrite } from "./madeNote";
import { draftContext, freePath, linkTo, textFor, usableDraft } from "./newNotes";
import type { Written } from "./noteStore";
import { inWords, sayDone } from "./notices";
import { Refusal } from "./refusal";
import { renew } from "./startAnew";
import type { Surroundings } from "./surroundings";
import { refuseKept, undoAll, type Undoable } from "./undoAll";

/**
 * Makes a closing note, closes the agreement, and cancels the items that are dropped. The note first: cut off
 * behind it, a closing without a closed agreement is a note to check.
 */
export async function makeClosing(
  surroundings: Surroundings,
  { closing, dropped }: ClosingInput,
): Promise<void> {
  const { store, strings } = surroundings;
  const { relationship, date } = closing;
  const path = freePath(surroundings, "closing", relationship.partner.name, date, null);
  const note = await store.create(path, await closingText(surroundings, closing, path));
  const agreement = await inWords(strings, () => closeAgreement(surroundings, relationship, path));
  const items = await dropItems(surroundings, dropped);
  await openToWrite(surroundings, path);
  const isClosed = agreement !== null || relationship.agreement === null;
  const { name } = relationship.partner;
  const sentence = isClosed ? strings.closing.closed(name) : strings.notices.created(titleOf(path));
  sayDone(strings, sentence, async () => {
    const kept: Undoable[] = [];
    // One after the other: the agreement may hold one of the items, and is only then as it was written.
    for (const one of agreement === null ? items : [...items, agreement])
      kept.push(...(await undoAll([one])));
    const isStillClosed = agreement !== null && kept.includes(agreement);
    kept.push(...(isStillClosed ? [note] : await undoAll([note])));
    refuseKept(strings, kept);
  });
  if (isClosed && closing.outcome === "renewed") renew(surroundings, relationship);
}

async function closingText(surroundings: Surroundings, input: NewClosing, path: NotePath): Promise<string> {
  const { strings, settings } = surroundings;
  const context = await draftContext(surroundings, "closing");
  const draft = usableDraft(surroundings, context, (given) => closingDraft(input, given));
  const words = knownHeadings(settings.current);
  const text = withEvidence(textFor(surroundings, draft, path), input, context, words);
  if (text === null) throw new Refusal(strings.notices.openBlock(settings.current.templates.closing));
  return text;
}

/** The dated line under *Changes* leads to the closing note. Null where there is nothing to close. */
async function closeAgreement(
  surroundings: Surroundings,
  { agreement }: Relationship,
  closing: NotePath,
): Promise<Written | null> {
  if (agreement === null) return null;
  const why = `[[${linkTo(surroundings, closing)}]]`;
  return writeTerms(surroundings, agreement.path, { terms: { status: "closed" }, why });
}

/** The ways back, latest first. What was not told apart any more stays open, and the person has been told. */
async function dropItems(
  surroundings: Surroundings,
  dropped: ClosingInput["dropped"],
): Promise<readonly Undoable[]> {
  const edits = new ItemEdits(surroundings);
  const undos: Undoable[] = [];
  for (const row of dropped) {
    const undo = await edits.cancel(row);
    if (undo !== null) undos.unshift({ path: row.path, undo });
  }
  return undos;
}
