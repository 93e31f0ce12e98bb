import { Notice } from "obsidian";
import type { Relationship, RelationshipKey } from "../model/relationship";
import { queryDashboard } from "../index/queryDashboard";
import { noteInFront } from "./noteInFront";
import type { Surroundings } from "./surroundings";

/** Whom a command is about, and whom one may choose instead. */
export interface Choice {
  /** Those that a new meeting can be with, most urgent first. */
  readonly relationships: readonly Relationship[];
  readonly chosen: Relationship;
}

/**
 * Whom a command is about: whom it was called for, else whose note is in front, else whom `propose`
 * finds, else who is most urgent. Null when there is nobody yet, after `nobody` has seen to that: a notice,
 * where nothing else is given.
 */
export function chosenRelationship(
  surroundings: Surroundings,
  key: RelationshipKey | null,
  propose: (relationships: readonly Relationship[]) => Relationship | null,
  nobody: (surroundings: Surroundings) => void = sayNobody,
): Choice | null {
  const { index, settings } = surroundings;
  const { people } = queryDashboard(index, surroundings.now(), settings.current);
  const relationships = people
    .map(({ relationship }) => relationship)
    .filter(({ status }) => status !== "closed");
  const inFront = relationshipInFront(surroundings);
  const asked = key === null ? inFront : index.relationship(key);
  // Somebody may look something up in the notes of a relationship that is over.
  const isOver = key === null && inFront?.status === "closed";
  const chosen = (isOver ? null : asked) ?? propose(relationships) ?? relationships[0];
  if (chosen === undefined) {
    nobody(surroundings);
    return null;
  }
  return {
    relationships: relationships.includes(chosen) ? relationships : [chosen, ...relationships],
    chosen,
  };
}

function sayNobody({ strings }: Surroundings): void {
  new Notice(strings.notices.noRelationship);
}

/** The relationship of the note in front, or of the person whose note it is. */
export function relationshipInFront({ app, index }: Surroundings): Relationship | null {
  const path = noteInFront(app);
  if (path === null) return null;
  const filed = index.relationshipOf(path);
  if (filed !== null) return filed;
  const isTheirs = ({ partner }: Relationship): boolean =>
    partner.target !== null && index.linkResolver(partner.target, path) === path;
  return index.relationships().find(isTheirs) ?? null;
}
