import type { NoteProblem, Problem } from "../model/problem";
import { relationshipKey, type Relationship, type RelationshipKey } from "../model/relationship";
import type { PairedNote } from "./assembleRelationship";
import type { Pair } from "./people";

/**
 * What is wrong with the two sides of a note: one person on both, under two names; or an agreement that says
 * that the user is the one, and names them as the other. The names count then: they make the relationship.
 */
export function problemsOfSides(
  note: PairedNote["note"],
  { mentor, mentee, role }: Pair,
): readonly Problem[] {
  // That both are called the same is said of the note alone.
  if (mentor.key === mentee.key && mentor.name !== mentee.name) return [{ kind: "same-person-twice" }];
  const isSwapped = note.kind === "agreement" && note.role !== null && note.role !== role;
  return isSwapped ? [{ kind: "sides-swapped" }] : [];
}

/**
 * Notes without an agreement that name a pair the other way round than an agreement of the two does: more
 * likely a slip than a second relationship.
 */
export function swappedNotes(
  relationships: readonly Relationship[],
  known: (key: RelationshipKey) => Relationship | null,
): readonly NoteProblem[] {
  return relationships.flatMap(({ mentor, mentee, agreement, meetings, closings }) => {
    const reversed = agreement === null ? known(relationshipKey(mentee.key, mentor.key)) : null;
    if (reversed === null || reversed.agreement === null) return [];
    const notes = [...meetings.flatMap(({ agenda, recap }) => [agenda, recap]), ...closings];
    return notes.flatMap((note) =>
      note === null ? [] : [{ path: note.path, problem: { kind: "sides-swapped" } as const }],
    );
  });
}
