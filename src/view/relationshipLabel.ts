import type { Relationship } from "../model/relationship";
import type { Strings } from "../text/strings";
import { sideWords } from "./sideWords";

/** A relationship where one is chosen: the other person, and what they are to the user. */
export function relationshipLabel(relationship: Relationship, strings: Strings): string {
  return `${relationship.partner.name} · ${sideWords(relationship, strings)}`;
}
