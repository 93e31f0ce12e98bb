import type { AdoptCandidate, Adoption, AdoptInput } from "../model/adoption";
import type { Day } from "../model/day";
import type { NoteType } from "../model/note";
import type { PersonName, Role } from "../model/person";
import { readable, type Entered } from "./entered";
import { checked, flawsOf, isUnreadable, type Checked } from "./flaws";

/** A row of the table as it is filled in. */
export interface AdoptRow {
  readonly candidate: AdoptCandidate;
  isChosen: boolean;
  type: NoteType | null;
  partner: PersonName;
  /** Null where it is the role of all. */
  role: Role | null;
  date: Entered<Day>;
}

/** The form as it is filled in. */
export interface AdoptEntry {
  readonly rows: readonly Readonly<AdoptRow>[];
  /** For rows that name nobody. */
  readonly partner: PersonName;
  readonly role: Role;
  readonly countsBoxes: boolean;
  readonly userName: string;
}

export type AdoptField = "partner" | "role" | "boxes" | "userName" | "rows";

/** A candidate's row before anybody has been at it. */
export function rowOf(candidate: AdoptCandidate): AdoptRow {
  const { type, role, date, isLikely } = candidate;
  const partner = candidate.partner ?? { name: "", target: null };
  return { candidate, isChosen: isLikely, type, partner, role, date };
}

/** What the entry asks for, or what is wrong with it. */
export function checkAdopt(entry: AdoptEntry): Checked<AdoptField, AdoptInput> {
  const chosen = entry.rows.filter(({ isChosen }) => isChosen);
  const lacksPartner = entry.partner.name === "" && chosen.some(({ partner }) => partner.name === "");
  const isMeeting = ({ type }: Readonly<AdoptRow>): boolean => type === "agenda" || type === "recap";
  const flaws = flawsOf<AdoptField>(
    ["partner", "partner-empty", lacksPartner],
    ["userName", "user-name-empty", entry.userName.trim() === ""],
    ["rows", "rows-none", chosen.length === 0],
    ["rows", "rows-type-missing", chosen.some(({ type }) => type === null)],
    ["rows", "date-unreadable", chosen.some(({ date }) => isUnreadable(date))],
    ["rows", "rows-date-missing", chosen.some((row) => isMeeting(row) && readable(row.date) === null)],
  );
  const adoptions = chosen.flatMap((row) => adoptionOf(row, entry));
  const { countsBoxes, userName } = entry;
  return checked(flaws, { adoptions, countsBoxes, userName: userName.trim() });
}

function adoptionOf(row: Readonly<AdoptRow>, entry: AdoptEntry): readonly Adoption[] {
  const { candidate, type, date } = row;
  if (type === null) return [];
  const partner = row.partner.name === "" ? entry.partner : row.partner;
  const { path, heading } = candidate;
  return [{ path, heading, type, partner, role: row.role ?? entry.role, date: readable(date) }];
}
