import type { Day, Time } from "../model/day";
import type { NewAgreement } from "../model/newNote";
import { readable, type Entered } from "./entered";
import { checked, flawsOf, isUnreadable, type Checked } from "./flaws";
import { partnerFlaws, type PartnerEntry } from "./partnerEntry";
import { askedTerms, termsFlaws, type TermsEntry } from "./termsEntry";

/** The agreement form as it is filled in. */
export interface AgreementEntry extends PartnerEntry, TermsEntry {
  readonly firstDate: Entered<Day>;
  readonly firstTime: Entered<Time>;
  readonly alreadyMeeting: boolean;
  readonly preparation: boolean;
}

export type AgreementField = Exclude<keyof AgreementEntry, "firstDate" | "firstTime"> | "first";

/** What *Create agreement* is asked for, and the user's own name. */
export interface AgreementInput {
  readonly agreement: NewAgreement;
  readonly userName: string;
}

/** What the entry asks for, or what is wrong with it. */
export function checkAgreement(entry: AgreementEntry): Checked<AgreementField, AgreementInput> {
  const flaws = flawsOf<AgreementField>(
    ...partnerFlaws(entry),
    ["first", "date-unreadable", isUnreadable(entry.firstDate)],
    ["first", "time-unreadable", isUnreadable(entry.firstTime)],
    ["first", "time-without-date", entry.firstTime !== null && entry.firstDate === null],
    ...termsFlaws(entry),
  );
  return checked(flaws, { agreement: newAgreement(entry), userName: entry.userName.trim() });
}

/** The entry without flaws as an agreement. */
function newAgreement(entry: AgreementEntry): NewAgreement {
  const date = readable(entry.firstDate);
  return {
    ...askedTerms(entry),
    partner: entry.partner,
    role: entry.role,
    alreadyMeeting: entry.alreadyMeeting,
    preparation: entry.preparation && !entry.alreadyMeeting,
    firstMeeting: date === null ? null : { date, time: readable(entry.firstTime) },
  };
}
