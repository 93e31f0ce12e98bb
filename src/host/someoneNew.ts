import { newRelationship, type Relationship } from "../model/relationship";
import type { PartnerEntry } from "../view/partnerEntry";
import { SomeoneNewForm } from "../view/someoneNewForm";
import { knownPeople } from "./knownPeople";
import { inWords } from "./notices";
import type { Surroundings } from "./surroundings";

/** Asks for somebody of whom there is no note yet, and goes on with the relationship that is to begin. */
export function askSomeoneNew(surroundings: Surroundings, goOn: (relationship: Relationship) => void): void {
  const { app, strings, settings } = surroundings;
  const start = { userName: settings.current.name, people: knownPeople(surroundings) };
  new SomeoneNewForm(app, strings, start, (entry) => {
    void inWords(strings, async () => {
      if (settings.current.name === "") await settings.change({ name: entry.userName.trim() });
      goOn(relationshipWith(surroundings, entry));
    });
  }).open();
}

/** Somebody who is not new after all is the one of the notes. */
function relationshipWith({ index }: Surroundings, { partner, role, userName }: PartnerEntry): Relationship {
  const known = index.relationships().find((one) => one.role === role && one.partner.name === partner.name);
  return known ?? newRelationship(partner, role, userName.trim());
}
