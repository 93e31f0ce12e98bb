import { dayOf } from "../model/day";
import { answerDue, type NewItem, type PlannedItem } from "../model/newItem";
import type { NotePath } from "../model/notePath";
import type { RelationshipKey } from "../model/relationship";
import { placeOfItem, placeOfQuestion, type ItemPlace } from "../index/itemPlace";
import { takeDateInWords } from "../note/dateInWords";
import type { FieldForm } from "../note/fieldForm";
import { takeOwner } from "../note/takeOwner";
import { ActionItemForm, type ReadyItem } from "../view/actionItemForm";
import { itemFlaws } from "../view/itemFlaws";
import { addListItem } from "./addListItem";
import { chosenRelationship } from "./chosenRelationship";
import { createAgenda } from "./createAgenda";
import { knownHeadings } from "./feedRules";
import { itemLine } from "./itemLine";
import { noteInFront } from "./noteInFront";
import { inOneSentence, sayInstead } from "./notices";
import { Refusal } from "./refusal";
import type { Surroundings } from "./surroundings";

/** Asks for one sentence, and writes it as an action item's line into the note where it belongs. */
export async function addActionItem(surroundings: Surroundings, key: RelationshipKey | null): Promise<void> {
  const choice = chosenRelationship(surroundings, key, () => null);
  if (choice === null) return;
  const { app, strings, language, appLanguage, now } = surroundings;
  const { chosen, relationships } = choice;
  const hasPlace = placeFor(surroundings, { relationship: chosen, isQuestion: false }) !== null;
  if (relationships.length === 1 && !hasPlace) {
    sayInstead(strings.notices.nowhereToAdd(chosen.partner.name), strings.commands.createAgenda, () => {
      createAgenda(surroundings, chosen.key);
    });
    return;
  }
  const tasksForm = await surroundings.tasks.fieldForm();
  const start = {
    ...choice,
    language,
    today: dayOf(now()),
    readDeadline: (sentence: string) => takeDateInWords(sentence, now(), appLanguage),
    readOwner: takeOwner,
    answerDue: (relationship: NewItem["relationship"]) => answerDue(relationship, now()),
    plan: (item: NewItem) => planned(surroundings, item, tasksForm),
  };
  new ActionItemForm(app, strings, start, (item) =>
    inOneSentence(strings, () => writeItem(surroundings, item)),
  ).open();
}

function placeFor(
  { app, now }: Surroundings,
  { relationship, isQuestion }: Pick<NewItem, "relationship" | "isQuestion">,
): ItemPlace | null {
  return (isQuestion ? placeOfQuestion : placeOfItem)(relationship, noteInFront(app), now());
}

/** What the form shows before it is done: what is written is that, with the bullet of the list that it joins. */
function planned(surroundings: Surroundings, item: NewItem, tasksForm: FieldForm | null): PlannedItem {
  const place = placeFor(surroundings, item);
  if (place === null) return { kind: "refused", reason: "nowhere" };
  const { note, section } = place;
  const lines = note.items.map((one) => one.place.text).join("\n");
  const made = itemLine(surroundings, item, { path: note.path, lines, people: note }, tasksForm);
  return made.kind === "refused" ? made : { kind: "planned", path: note.path, section, line: made.line };
}

/** Writes an action item where it belongs, for those who ask without looking. */
export async function writeActionItem(surroundings: Surroundings, item: NewItem): Promise<NotePath> {
  const plan = planned(surroundings, item, await surroundings.tasks.fieldForm());
  if (plan.kind === "refused") {
    throw new Refusal(surroundings.strings.forms.flaws[itemFlaws[plan.reason]]);
  }
  await writeItem(surroundings, plan);
  return plan.path;
}

/** Writes a planned line into its note. */
export async function writeItem(
  surroundings: Surroundings,
  { path, section, line }: ReadyItem,
): Promise<void> {
  const { index, settings, strings } = surroundings;
  const type = index.get(path)?.kind === "agenda" ? "agenda" : "recap";
  const { heading } = strings.notes.sections.recap[section];
  const words = knownHeadings(settings.current);
  await addListItem(surroundings, path, line, { type, section, heading, words });
}
