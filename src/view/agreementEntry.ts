import type { AgreementKind } from "../model/agreement";
import { parseCadence, type Cadence, type CadenceUnit, type commonCadences } from "../model/cadence";
import type { Day, Time } from "../model/day";
import type { NewAgreement } from "../model/newNote";
import type { PersonName, Role } from "../model/person";
import { isKnownZone } from "../model/timeZone";
import { enteredNumber, readable, type Entered } from "./entered";
import { flawsOf, isUnreadable, type Checked, type Flaws } from "./flaws";

/** How often, as chosen: by name, or any number of days, weeks or months. */
export interface CadenceEntry {
  readonly choice: (typeof commonCadences)[number] | "other";
  readonly count: string;
  readonly unit: CadenceUnit;
}

/** The agreement form as it is filled in. Numbers are as typed. */
export interface AgreementEntry {
  readonly partner: PersonName;
  readonly role: Role;
  /** What was typed, or known before. */
  readonly userName: string;
  readonly cadence: CadenceEntry;
  readonly firstDate: Entered<Day>;
  readonly firstTime: Entered<Time>;
  readonly alreadyMeeting: boolean;
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

export type AgreementField = Exclude<keyof AgreementEntry, "firstTime"> | "first";

/** What *Create agreement* is asked for, and the user's own name. */
export interface AgreementInput {
  readonly agreement: NewAgreement;
  readonly userName: string;
}

/** What the entry asks for, or what is wrong with it. */
export function checkAgreement(entry: AgreementEntry): Checked<AgreementField, AgreementInput> {
  const flaws = agreementFlaws(entry);
  if (flaws.size > 0) return { kind: "flawed", flaws };
  return { kind: "ready", input: { agreement: newAgreement(entry), userName: entry.userName.trim() } };
}

function agreementFlaws(entry: AgreementEntry): Flaws<AgreementField> {
  const numbers = numbersOf(entry);
  const [started, ends] = [readable(entry.started), readable(entry.ends)];
  const zone = entry.timeZone.trim();
  return flawsOf<AgreementField>(
    ["partner", "partner-empty", entry.partner.name === ""],
    ["partner", "partner-is-you", isSameName(entry.partner.name, entry.userName)],
    ["userName", "user-name-empty", entry.userName.trim() === ""],
    ["cadence", "count-unreadable", entry.cadence.choice === "other" && readable(numbers.count) === null],
    ["first", "date-unreadable", isUnreadable(entry.firstDate)],
    ["first", "time-unreadable", isUnreadable(entry.firstTime)],
    ["first", "time-without-date", entry.firstTime !== null && entry.firstDate === null],
    ["duration", "minutes-unreadable", isUnreadable(numbers.duration)],
    ["started", "date-unreadable", isUnreadable(entry.started)],
    ["ends", "date-unreadable", isUnreadable(entry.ends)],
    ["ends", "end-before-start", started !== null && ends !== null && ends < started],
    ["agendaLead", "days-unreadable", isUnreadable(numbers.agendaLead)],
    ["responseTime", "hours-unreadable", isUnreadable(numbers.responseTime)],
    ["timeZone", "zone-unknown", zone !== "" && !isKnownZone(zone)],
  );
}

/** The entry without flaws as an agreement. */
function newAgreement(entry: AgreementEntry): NewAgreement {
  const numbers = numbersOf(entry);
  const date = readable(entry.firstDate);
  return {
    partner: entry.partner,
    role: entry.role,
    kind: entry.kind,
    cadence: cadenceOf(entry.cadence),
    alreadyMeeting: entry.alreadyMeeting,
    firstMeeting: date === null ? null : { date, time: readable(entry.firstTime) },
    organization: entry.organization.trim(),
    objective: entry.objective.trim(),
    started: readable(entry.started),
    ends: readable(entry.ends),
    duration: readable(numbers.duration),
    formats: wordsOf(entry.formats),
    agendaLead: readable(numbers.agendaLead),
    responseTime: readable(numbers.responseTime),
    timeZone: entry.timeZone.trim(),
  };
}

type NumberName = "count" | "duration" | "agendaLead" | "responseTime";

function numbersOf(entry: AgreementEntry): Readonly<Record<NumberName, Entered<number>>> {
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

/** The words of a list typed with commas, each once. */
function wordsOf(text: string): readonly string[] {
  const words = text.split(/[,،、;]/).map((word) => word.trim());
  return [...new Set(words.filter((word) => word !== ""))];
}

/** Whether two names are one, however they are capitalized and composed. */
function isSameName(one: string, other: string): boolean {
  const plain = (name: string) => name.normalize().trim().toLocaleLowerCase();
  return plain(one) !== "" && plain(one) === plain(other);
}
