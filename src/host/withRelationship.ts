import type { Relationship, RelationshipKey } from "../model/relationship";
import { ChoicePrompt } from "../view/choicePrompt";
import { relationshipLabel } from "../view/relationshipLabel";
import { relationshipInFront } from "./chosenRelationship";
import type { Surroundings } from "./surroundings";

/**
 * Goes on with the relationship that a command was called for, else with that of the note in front, else with
 * the only one that it fits, else asks whom of those it fits.
 */
export function withRelationship(
  surroundings: Surroundings,
  key: RelationshipKey | null,
  fits: (relationship: Relationship) => boolean,
  goOn: (relationship: Relationship) => void,
): void {
  const { app, index, strings } = surroundings;
  const asked = key === null ? relationshipInFront(surroundings) : index.relationship(key);
  const fitting = index.relationships().filter(fits);
  const chosen = fitting.find((one) => one === asked) ?? (fitting.length === 1 ? fitting[0] : undefined);
  if (chosen !== undefined) {
    goOn(chosen);
    return;
  }
  const choices = fitting.map((one) => ({
    words: relationshipLabel(one, strings),
    run: () => {
      goOn(one);
    },
  }));
  new ChoicePrompt(app, strings.closing.who, choices).open();
}
