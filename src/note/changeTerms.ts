import { formatCadence } from "../model/cadence";
import type { Day } from "../model/day";
import { termsOf, type TermName, type Terms } from "../model/terms";
import { changeWords, type TermStrings } from "../text/termWords";
import { addToSection, type SectionPlace } from "./addToSection";
import { parseFrontmatter, type Yaml } from "./frontmatter";
import { readTerms } from "./parseAgreement";
import { PropertyReader } from "./propertyReader";
import { remarkText } from "./remarkText";
import { setProperties, type PropertyChanges, type PropertyValue } from "./setProperties";

/** What two people agreed to change. */
export interface TermsChange {
  /** The terms that are others now. */
  readonly terms: Partial<Terms>;
  /** In their own words; empty where they gave none. */
  readonly why: string;
}

/** What changing terms depends on beside the note. */
export interface ChangeContext {
  readonly today: Day;
  /** The section for changes. */
  readonly place: SectionPlace;
  readonly strings: TermStrings;
  readonly yaml: Yaml;
}

/** What became of a change, or why nothing is written. */
export type ChangedTerms =
  | { readonly kind: "changed"; readonly text: string }
  | { readonly kind: "unchanged" }
  | { readonly kind: "broken-properties" }
  /** Code or a comment that is not closed would swallow the line. */
  | { readonly kind: "open-block" };

/**
 * Changes terms of an agreement: writes the properties that are others now, and one dated line under
 * *Changes* that says what changed from what to what, with the reason nested in it. What the note says by
 * then counts, not what it said when the form opened.
 */
export function changeTerms(text: string, change: TermsChange, context: ChangeContext): ChangedTerms {
  const there = parseFrontmatter(text, context.yaml);
  if (there === null) return { kind: "broken-properties" };
  const before = termsOf(readTerms(new PropertyReader(there.properties)));
  const after = { ...before, ...change.terms };
  const changed = termNames(change.terms).filter((name) => !isSame(before[name], after[name]));
  if (changed.length === 0) return { kind: "unchanged" };
  const withProperties = setProperties(text, propertiesOf(after, changed), context.yaml);
  if (withProperties === null) return { kind: "broken-properties" };
  const words = changeWords(before, after, changed, context.strings);
  const line = changeLine(words, change.why, context.today);
  const written = addToSection(withProperties, line, context.place);
  return written === null ? { kind: "open-block" } : { kind: "changed", text: written };
}

function changeLine(words: string, why: string, today: Day): string {
  const reason = remarkText(why);
  // Text of a property may hold what would open a comment or a link to code in the note.
  const line = `- ${today}: ${remarkText(words) ?? ""}`;
  return reason === null ? line : `${line}\n  - ${reason}`;
}

const propertyNames: Readonly<Record<TermName, string>> = {
  status: "status",
  cadence: "cadence",
  duration: "duration",
  formats: "formats",
  started: "started",
  ends: "ends",
  review: "review",
  kind: "kind",
  objective: "objective",
  organization: "organization",
  agendaLead: "agenda-lead",
  responseTime: "response-time",
  timeZone: "time-zone",
};

/** In the order in which they are said. */
function termNames(terms: Partial<Terms>): readonly TermName[] {
  const names = Object.keys(propertyNames) as TermName[]; // the keys of a record of all of them
  return names.filter((name) => terms[name] !== undefined);
}

function propertiesOf(terms: Terms, names: readonly TermName[]): PropertyChanges {
  return Object.fromEntries(names.map((name) => [propertyNames[name], valueOf(terms[name])]));
}

function valueOf(value: Terms[TermName]): PropertyValue {
  if (value === null || value === "") return null;
  if (typeof value !== "object") return value;
  if ("kind" in value) return formatCadence(value);
  return value.length === 0 ? null : value;
}

function isSame(one: Terms[TermName], other: Terms[TermName]): boolean {
  return JSON.stringify(valueOf(one)) === JSON.stringify(valueOf(other));
}
