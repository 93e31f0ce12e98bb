import type { RelationshipKey } from "../model/relationship";
import { briefOf } from "../index/brief";
import { whomOneMeetsNext } from "../index/proposals";
import { BriefModal } from "../view/briefModal";
import type { DashboardHost } from "../view/dashboardHost";
import { chosenRelationship } from "./chosenRelationship";
import type { Surroundings } from "./surroundings";

/** Shows what is worth knowing before the next meeting: with whom it is asked for, else with whom it is first. */
export function openBrief(
  surroundings: Surroundings,
  host: DashboardHost,
  key: RelationshipKey | null,
): void {
  const { index, now } = surroundings;
  const choice = chosenRelationship(surroundings, key, (all) => whomOneMeetsNext(all, now()));
  if (choice === null) return;
  const { chosen } = choice;
  new BriefModal(host, chosen.partner.name, (at, lingering) => {
    const relationship = index.relationship(chosen.key);
    return relationship === null ? null : briefOf(index, relationship, at, lingering);
  }).open();
}
