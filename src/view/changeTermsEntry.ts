import type { AgreementStatus } from "../model/agreement";
import type { Day } from "../model/day";
import type { Relationship } from "../model/relationship";
import { termsOf, type Terms } from "../model/terms";
import { readable, type Entered } from "./entered";
import { checked, flawsOf, isUnreadable, type Checked } from "./flaws";
import { askedTerms, termsEntryOf, termsFlaws, type TermsEntry } from "./termsEntry";

/** A relationship with the agreement whose terms are changed. */
export type AgreedRelationship = Relationship & {
  readonly agreement: NonNullable<Relationship["agreement"]>;
};

/** The form for changing terms as it is filled in. */
export interface ChangeTermsEntry extends TermsEntry {
  readonly relationship: AgreedRelationship;
  readonly status: AgreementStatus;
  readonly review: Entered<Day>;
  readonly why: string;
}

export type ChangeTermsField = keyof ChangeTermsEntry;

/** What *Change terms* is told: only those that the person changed. */
export interface ChangeTermsInput {
  readonly relationship: AgreedRelationship;
  readonly terms: Partial<Terms>;
  readonly why: string;
}

/** What the entry asks for, or what is wrong with it. */
export function checkChange(entry: ChangeTermsEntry): Checked<ChangeTermsField, ChangeTermsInput> {
  const terms = changedTerms(entry);
  const flaws = flawsOf<ChangeTermsField>(
    ...termsFlaws(entry),
    ["review", "date-unreadable", isUnreadable(entry.review)],
    ["cadence", "nothing-changed", Object.keys(terms).length === 0],
  );
  return checked(flaws, { relationship: entry.relationship, terms, why: entry.why.trim() });
}

/** A field that shows what the agreement says is not changed, even where that cannot be said in a form. */
function changedTerms(entry: ChangeTermsEntry): Partial<Terms> {
  const there = termsOf(entry.relationship.agreement);
  const shown = { ...termsEntryOf(there), status: there.status, review: there.review };
  const asked: Terms = { ...askedTerms(entry), status: entry.status, review: readable(entry.review) };
  const isChanged = (name: string): name is keyof Terms =>
    name in shown && JSON.stringify(Reflect.get(shown, name)) !== JSON.stringify(Reflect.get(entry, name));
  return Object.fromEntries(Object.entries(asked).filter(([name]) => isChanged(name)));
}
