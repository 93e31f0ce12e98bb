import type { App } from "obsidian";
import type { RelationshipKey } from "../model/relationship";
import { placeOfTopic } from "../index/topicPlace";
import { withoutMarker } from "../note/listText";
import { remarkText } from "../note/remarkText";
import { TopicForm, topicHeading, type NewTopic } from "../view/topicForm";
import { addListItem } from "./addListItem";
import { chosenRelationship } from "./chosenRelationship";
import { createAgenda } from "./createAgenda";
import { knownHeadings } from "./feedRules";
import { inOneSentence, sayInstead } from "./notices";
import type { Surroundings } from "./surroundings";

/**
 * Asks what to talk about, and keeps it where the next meeting finds it.
 *
 * @param proposed the topic that is proposed; without one, what is selected in the note in front
 */
export function addTopic(
  surroundings: Surroundings,
  key: RelationshipKey | null,
  proposed: string | null = null,
): void {
  const choice = chosenRelationship(surroundings, key, () => null);
  if (choice === null) return;
  const { app, strings, now } = surroundings;
  const { chosen, relationships } = choice;
  if (relationships.length === 1 && placeOfTopic(chosen, now()) === null) {
    sayInstead(strings.notices.nowhereForTopic(chosen.partner.name), strings.commands.createAgenda, () => {
      createAgenda(surroundings, chosen.key);
    });
    return;
  }
  const start = {
    ...choice,
    topic: proposed ?? selectedWords(app),
    placeFor: (relationship: typeof chosen) => placeOfTopic(relationship, now()),
  };
  new TopicForm(app, strings, start, (input) =>
    inOneSentence(strings, () => writeTopic(surroundings, input)),
  ).open();
}

function selectedWords({ workspace }: App): string {
  return withoutMarker((workspace.activeEditor?.editor?.getSelection() ?? "").replace(/\s+/g, " "));
}

/** Writes a topic where it waits for the next meeting. */
export async function writeTopic(surroundings: Surroundings, { topic, place }: NewTopic): Promise<void> {
  const { strings, settings } = surroundings;
  const { note, type, section } = place;
  const heading = topicHeading(place, strings.notes);
  const words = knownHeadings(settings.current);
  const line = `- ${remarkText(topic) ?? ""}`;
  await addListItem(surroundings, note.path, line, { type, section, heading, words });
}
