import type { ActionItem } from "../model/actionItem";
import type { ParsedNote } from "../model/note";
import type { NotePath } from "../model/notePath";
import { self, type PersonName, type Role } from "../model/person";
import type { Relationship } from "../model/relationship";
import type { OwnerView } from "./dashboard";
import type { NoteIndex } from "./noteIndex";
import { personFor } from "./people";

const you: OwnerView = { kind: "you" };
const both: OwnerView = { kind: "both" };

/**
 * Says whose the items of a relationship, or of none, are. Without an owner, an item of our notes is the
 * mentee's, and one elsewhere the user's.
 */
export function ownersIn(
  relationship: Relationship | null,
  index: NoteIndex,
): (item: Pick<ActionItem, "owner">, note: ParsedNote) => OwnerView {
  const sides = { mentor: ofSide("mentor", relationship), mentee: ofSide("mentee", relationship), both };
  return ({ owner }, { kind, path }) => {
    if (owner?.kind === "person") return ofPerson(owner.person, path, relationship, index);
    if (owner === null && kind === "other") return you;
    return sides[owner?.role ?? "mentee"];
  };
}

function ofSide(side: Role, relationship: Relationship | null): OwnerView {
  if (relationship === null || side === relationship.role) return you;
  if (relationship.role === null) return { kind: "other", name: relationship[side].name };
  return { kind: "partner", name: relationship.partner.name };
}

function ofPerson(
  named: PersonName,
  from: NotePath,
  relationship: Relationship | null,
  index: NoteIndex,
): OwnerView {
  const { key, name } = personFor(named, from, index.userNames, index.linkResolver);
  if (key === self) return you;
  const isPartner = key === relationship?.partner.key || name === relationship?.partner.name;
  return { kind: isPartner ? "partner" : "other", name };
}
