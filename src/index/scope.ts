import { makesDemands, type Relationship } from "../model/relationship";
import type { Scope } from "./dashboardChoice";

/** What is asked for, or all where there is no such person or organization any more. */
export function knownScope(scope: Scope, relationships: readonly Relationship[]): Scope {
  const isNamed = scope.kind === "person" || scope.kind === "organization";
  const isKnown = !isNamed || relationships.some((one) => isInScope(one, scope));
  return isKnown ? scope : { kind: "all" };
}

/** @param relationship null for what belongs to none, which is nobody's and of no organization */
export function isInScope(relationship: Relationship | null, scope: Scope): boolean {
  switch (scope.kind) {
    case "all":
      return true;
    case "active":
      return relationship === null || makesDemands(relationship);
    case "person":
      return relationship?.key === scope.key;
    case "organization":
      return relationship?.agreement?.organization === scope.name;
  }
}
