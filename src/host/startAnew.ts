import { dayOf } from "../model/day";
import type { Relationship, RelationshipKey } from "../model/relationship";
import { canBePaidForward, canBeRenewed, lastClosing, paidForward, renewed } from "../model/startAnew";
import { createAgreement, type Predecessor } from "./createAgreement";
import { linkTo } from "./newNotes";
import type { Surroundings } from "./surroundings";
import { withRelationship } from "./withRelationship";

/** The ways to go on from a relationship that is closed. */
export type StartAnew = "renew" | "pay-forward";

/** Whether there is a relationship that can go on so. */
export function canStartAnew({ index }: Surroundings, way: StartAnew): boolean {
  return index.relationships().some(fits(way));
}

/** Asks for a new agreement that is made from an old one, which stays as it is. */
export function startAnew(surroundings: Surroundings, way: StartAnew, key: RelationshipKey | null): void {
  withRelationship(surroundings, key, fits(way), (relationship) => {
    if (way === "renew") renew(surroundings, relationship);
    else payForward(surroundings, relationship);
  });
}

function fits(way: StartAnew): (relationship: Relationship) => boolean {
  return way === "renew" ? canBeRenewed : canBePaidForward;
}

/** The same two go on: the closing note then says so, and the new agreement where it comes from. */
export function renew(surroundings: Surroundings, relationship: Relationship): void {
  const given = renewed(relationship, dayOf(surroundings.now()));
  createAgreement(surroundings, given, renewal(surroundings, relationship));
}

function payForward(surroundings: Surroundings, relationship: Relationship): void {
  const given = paidForward(relationship, dayOf(surroundings.now()));
  createAgreement(surroundings, given, passingOn(surroundings, relationship));
}

/** What a renewed agreement says of the one before, and the closing note of it. */
export function renewal(surroundings: Surroundings, relationship: Relationship): Predecessor {
  const { store, strings, now } = surroundings;
  return {
    section: "changes",
    line: () => `${dayOf(now())}: ${strings.notes.closing.renewed(sourceOf(surroundings, relationship))}`,
    follow: async () => {
      const closing = lastClosing(known(surroundings, relationship));
      return closing === null ? null : store.setProperties(closing.path, { outcome: "renewed" });
    },
  };
}

/** What was learned is the user's own: the link to it stands where nothing is shared. */
export function passingOn(surroundings: Surroundings, relationship: Relationship): Predecessor {
  const { notes } = surroundings.strings;
  return {
    section: "private",
    line: () => notes.labeled(notes.closing.learned, sourceOf(surroundings, relationship)),
    follow: () => Promise.resolve(null),
  };
}

/** A link to the note that closed the relationship, else to what was agreed. */
function sourceOf(surroundings: Surroundings, relationship: Relationship): string {
  const now = known(surroundings, relationship);
  const path = (lastClosing(now) ?? now.agreement)?.path;
  return path === undefined ? relationship.partner.name : `[[${linkTo(surroundings, path)}]]`;
}

/** The closing note may have been made a moment ago. */
function known({ index }: Surroundings, relationship: Relationship): Relationship {
  return index.relationship(relationship.key) ?? relationship;
}
