import type { AgreementKind } from "../model/agreement";
import { parseCadence, type Cadence, type CadenceUnit, type commonCadences } from "../model/cadence";
import type { Day, Time } from "../model/day";
import type { NewAgreement } from "../model/newNote";
import type { PersonName, Role } from "../model/person";
import { enteredNumber, readable, type Entered } from "./entered";
import { flawsOf, isUnreadable, type Checked, type Flaws } from "./flaws";

/** How often, as chosen: by name, or any number of days, weeks or months. */
export interface CadenceDraft {
  readonly choice: (typeof commonCadences)[number] | "other";
  readonly count: string;
  readonly unit: CadenceUnit;
}

/** The agreement form as it is filled in. Numbers are as typed. */
export interface AgreementDraft {
  readonly partner: PersonName;
  readonly role: Role;
  /** What was typed, or known before. */
  readonly userName: string;
  readonly cadence: CadenceDraft;
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

export type AgreementField = Exclude<keyof AgreementDraft, "firstTime"> | "first";

/** What *Create agreement* is asked for, and the user's own name. */
export interface AgreementInput {
  readonly agreement: NewAgreement;
  readonly userName: string;
}

/** What the draft asks for, or what is wrong with it. */
export function checkAgreement(draft: AgreementDraft): Checked<AgreementField, AgreementInput> {
  const flaws = agreementFlaws(draft);
  if (flaws.size > 0) return { kind: "flawed", flaws };
  return { kind: "ready", input: { agreement: newAgreement(draft), userName: draft.userName.trim() } };
}

function agreementFlaws(draft: AgreementDraft): Flaws<AgreementField> {
  const numbers = numbersOf(draft);
  const [started, ends] = [readable(draft.started), readable(draft.ends)];
  return flawsOf<AgreementField>(
    ["partner", "partner-empty", draft.partner.name === ""],
    ["partner", "partner-is-you", isSameName(draft.partner.name, draft.userName)],
    ["userName", "user-name-empty", draft.userName.trim() === ""],
    ["cadence", "count-unreadable", draft.cadence.choice === "other" && readable(numbers.count) === null],
    ["first", "date-unreadable", isUnreadable(draft.firstDate)],
    ["first", "time-unreadable", isUnreadable(draft.firstTime)],
    ["first", "time-without-date", draft.firstTime !== null && draft.firstDate === null],
    ["duration", "minutes-unreadable", isUnreadable(numbers.duration)],
    ["started", "date-unreadable", isUnreadable(draft.started)],
    ["ends", "date-unreadable", isUnreadable(draft.ends)],
    ["ends", "end-before-start", started !== null && ends !== null && ends < started],
    ["agendaLead", "days-unreadable", isUnreadable(numbers.agendaLead)],
    ["responseTime", "hours-unreadable", isUnreadable(numbers.responseTime)],
    ["timeZone", "zone-unknown", !isKnownZone(draft.timeZone.trim())],
  );
}

/** The draft without flaws as an agreement. */
function newAgreement(draft: AgreementDraft): NewAgreement {
  const numbers = numbersOf(draft);
  const date = readable(draft.firstDate);
  return {
    partner: draft.partner,
    role: draft.role,
    kind: draft.kind,
    cadence: cadenceOf(draft.cadence),
    alreadyMeeting: draft.alreadyMeeting,
    firstMeeting: date === null ? null : { date, time: readable(draft.firstTime) },
    organization: draft.organization.trim(),
    objective: draft.objective.trim(),
    started: readable(draft.started),
    ends: readable(draft.ends),
    duration: readable(numbers.duration),
    formats: wordsOf(draft.formats),
    agendaLead: readable(numbers.agendaLead),
    responseTime: readable(numbers.responseTime),
    timeZone: draft.timeZone.trim(),
  };
}

type NumberName = "count" | "duration" | "agendaLead" | "responseTime";

function numbersOf(draft: AgreementDraft): Readonly<Record<NumberName, Entered<number>>> {
  return {
    count: enteredNumber(draft.cadence.count, 1, 999),
    duration: enteredNumber(draft.duration, 1, 1440),
    agendaLead: enteredNumber(draft.agendaLead, 0, 365),
    responseTime: enteredNumber(draft.responseTime, 1, 999),
  };
}

function cadenceOf({ choice, count, unit }: CadenceDraft): Cadence | null {
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

/** Whether the system knows the zone; none at all is fine. */
function isKnownZone(zone: string): boolean {
  if (zone === "") return true;
  try {
    return new Intl.DateTimeFormat("en", { timeZone: zone }).resolvedOptions().timeZone !== "";
  } catch {
    return false;
  }
}
