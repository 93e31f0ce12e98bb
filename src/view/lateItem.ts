import type { ItemGroup, ItemRow } from "../index/dashboard";
import type { RelationshipKey } from "../model/relationship";

/** The first late item of the user with somebody. */
export function lateItemOf(groups: readonly ItemGroup[], relationship: RelationshipKey): ItemRow | null {
  const rows = groups.flatMap((group) => group.rows);
  return rows.find((row) => row.relationship?.key === relationship && isLateForUser(row)) ?? null;
}

function isLateForUser({ owner, daysUntilDue }: ItemRow): boolean {
  return (owner.kind === "you" || owner.kind === "both") && (daysUntilDue ?? 0) < 0;
}
