import type { AgreementKind } from "../model/agreement";
import {
  commonCadences,
  formatCadence,
  parseCadence,
  type Cadence,
  type CadenceUnit,
} from "../model/cadence";
import type { Day } from "../model/day";
import { listedWords } from "../model/listedWords";
import type { AskedTerms } from "../model/terms";
import { isKnownZone } from "../model/timeZone";
import { enteredNumber, readable, type Entered } from "./entered";
import { isUnreadable, type Flaw } from "./flaws";

/** How often, as chosen: by name, or any number of days, weeks or months; empty where nothing is agreed. */
export interface CadenceEntry {
  readonly choice: (typeof commonCadences)[number] | "other" | "";
  readonly count: string;
  readonly unit: CadenceUnit;
}

/** The terms as a form has them filled in. Numbers are as typed. */
export interface TermsEntry {
  readonly cadence: CadenceEntry;
  readonly kind: AgreementKind;
  readonly duration: string;
  readonly formats: string;
  readonly started: Entered<Day>;
  readonly ends: Entered<Day>;
  readonly objective: string;
  readonly organization: string;
  readonly agendaLead: string;
  readonly responseTime: string;
  readonly timeZone: string;
}

type TermsFlaw = readonly [keyof TermsEntry, Flaw, isFlawed: boolean];

/** What can be wrong with terms, from top to bottom. */
export function termsFlaws(entry: TermsEntry): readonly TermsFlaw[] {
  const numbers = numbersOf(entry);
  const [started, ends] = [readable(entry.started), readable(entry.ends)];
  return [
    ["cadence", "count-unreadable", entry.cadence.choice === "other" && readable(numbers.count) === null],
    ["duration", "minutes-unreadable", isUnreadable(numbers.duration)],
    ["started", "date-unreadable", isUnreadable(entry.started)],
    ["ends", "date-unreadable", isUnreadable(entry.ends)],
    ["ends", "end-before-start", started !== null && ends !== null && ends < started],
    ["agendaLead", "days-unreadable", isUnreadable(numbers.agendaLead)],
    ["responseTime", "hours-unreadable", isUnreadable(numbers.responseTime)],
    ["timeZone", "zone-unknown", entry.timeZone.trim() !== "" && !isKnownZone(entry.timeZone.trim())],
  ];
}

/** The terms that an entry without flaws asks for. */
export function askedTerms(entry: TermsEntry): AskedTerms {
  const numbers = numbersOf(entry);
  return {
    kind: entry.kind,
    cadence: cadenceOf(entry.cadence),
    organization: entry.organization.trim(),
    objective: entry.objective.trim(),
    started: readable(entry.started),
    ends: readable(entry.ends),
    duration: readable(numbers.duration),
    formats: listedWords(entry.formats),
    agendaLead: readable(numbers.agendaLead),
    responseTime: readable(numbers.responseTime),
    timeZone: entry.timeZone.trim(),
  };
}

/** Terms as a form shows them before anybody changes something. */
export function termsEntryOf(terms: AskedTerms): TermsEntry {
  return {
    cadence: cadenceEntryOf(terms.cadence),
    kind: terms.kind,
    duration: terms.duration === null ? "" : String(terms.duration),
    formats: terms.formats.join(", "),
    started: terms.started,
    ends: terms.ends,
    objective: terms.objective,
    organization: terms.organization,
    agendaLead: terms.agendaLead === null ? "" : String(terms.agendaLead),
    responseTime: terms.responseTime === null ? "" : String(terms.responseTime),
    timeZone: terms.timeZone,
  };
}

function cadenceEntryOf(cadence: Cadence | null): CadenceEntry {
  const other = { count: "3", unit: "weeks" } as const;
  if (cadence === null) return { choice: "", ...other };
  const word = formatCadence(cadence);
  const choice = commonCadences.find((one) => one === word);
  if (choice !== undefined || cadence.kind === "as-needed")
    return { choice: choice ?? "as-needed", ...other };
  return { choice: "other", count: String(cadence.count), unit: cadence.unit };
}

type NumberName = "count" | "duration" | "agendaLead" | "responseTime";

function numbersOf(entry: TermsEntry): Readonly<Record<NumberName, Entered<number>>> {
  return {
    count: enteredNumber(entry.cadence.count, 1, 999),
    duration: enteredNumber(entry.duration, 1, 1440),
    agendaLead: enteredNumber(entry.agendaLead, 0, 365),
    responseTime: enteredNumber(entry.responseTime, 1, 999),
  };
}

function cadenceOf({ choice, count, unit }: CadenceEntry): Cadence | null {
  return parseCadence(choice === "other" ? `every-${count.trim()}-${unit}` : choice);
}
