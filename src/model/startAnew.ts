import { addDays, daysBetween, type Day } from "./day";
import type { ClosingNote } from "./note";
import type { PersonName, Role } from "./person";
import type { Relationship } from "./relationship";
import { termsOf, type AskedTerms } from "./terms";

/** What a new agreement takes over from a relationship that is closed. */
export interface GivenAgreement {
  /** Null where it is with somebody else. */
  readonly partner: PersonName | null;
  /** The user's side. */
  readonly role: Role;
  /** Null where nothing was agreed. */
  readonly terms: AskedTerms | null;
}

/** Whether the two can go on with a new agreement. */
export function canBeRenewed({ status, role }: Relationship): boolean {
  return status === "closed" && role !== null;
}

/** Whether the user was the mentee, and can be somebody's mentor now. */
export function canBePaidForward({ status, role }: Relationship): boolean {
  return status === "closed" && role === "mentee";
}

/** The same two and terms, from today on, for as long as before. */
export function renewed(relationship: Relationship, today: Day): GivenAgreement {
  const { partner, role } = relationship;
  const { name, target } = partner;
  return { partner: { name, target }, role: role ?? "mentee", terms: termsFrom(relationship, today) };
}

/** How the two met, for the user and somebody else; what they met for is not. */
export function paidForward(relationship: Relationship, today: Day): GivenAgreement {
  const terms = termsFrom(relationship, today);
  const none = { objective: "", organization: "", timeZone: "" };
  return { partner: null, role: "mentor", terms: terms === null ? null : { ...terms, ...none } };
}

function termsFrom({ agreement }: Relationship, today: Day): AskedTerms | null {
  if (agreement === null) return null;
  const { started, ends, ...terms } = termsOf(agreement);
  const days = started === null || ends === null ? null : daysBetween(started, ends);
  return { ...terms, started: today, ends: days === null || days <= 0 ? null : addDays(today, days) };
}

/** The note that closed the relationship last; null where it has none. */
export function lastClosing({ closings }: Relationship): ClosingNote | null {
  return closings.toSorted((a, b) => ((a.date ?? "") < (b.date ?? "") ? -1 : 1)).at(-1) ?? null;
}
