import type { PersonName, Role } from "../model/person";
import type { Flaw } from "./flaws";

/** Who the other person is, on which side the user is, and what the user is called. */
export interface PartnerEntry {
  readonly partner: PersonName;
  /** The user's side. */
  readonly role: Role;
  /** What was typed, or known before. */
  readonly userName: string;
}

/** What can be wrong with them. */
export function partnerFlaws({
  partner,
  userName,
}: PartnerEntry): readonly (readonly [keyof PartnerEntry, Flaw, isFlawed: boolean])[] {
  return [
    ["partner", "partner-empty", partner.name === ""],
    ["partner", "partner-is-you", isSameName(partner.name, userName)],
    ["userName", "user-name-empty", userName.trim() === ""],
  ];
}

/** Whether two names are one, however they are capitalized and composed. */
function isSameName(one: string, other: string): boolean {
  const plain = (name: string) => name.normalize().trim().toLocaleLowerCase();
  return plain(one) !== "" && plain(one) === plain(other);
}
