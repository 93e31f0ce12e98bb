import type { AgreementKind, AgreementStatus, AgreementTerms } from "./agreement";
import type { Cadence } from "./cadence";
import type { Day } from "./day";

/** The terms that forms ask for. An empty text or list is one that says nothing. */
export interface AskedTerms {
  readonly kind: AgreementKind;
  readonly cadence: Cadence | null;
  readonly organization: string;
  readonly objective: string;
  readonly started: Day | null;
  readonly ends: Day | null;
  /** Minutes of a meeting. */
  readonly duration: number | null;
  readonly formats: readonly string[];
  /** Days before the meeting. */
  readonly agendaLead: number | null;
  /** Hours. */
  readonly responseTime: number | null;
  readonly timeZone: string;
}

/** The terms that can be changed, once there is an agreement. */
export interface Terms extends AskedTerms {
  readonly status: AgreementStatus;
  readonly review: Day | null;
}

export type TermName = keyof Terms;

/** The terms of an agreement as forms have them. */
export function termsOf(agreement: Omit<AgreementTerms, "goals" | "activities">): Terms {
  return {
    status: agreement.status,
    kind: agreement.agreementKind ?? "formal",
    cadence: agreement.cadence,
    duration: agreement.duration,
    formats: agreement.formats,
    started: agreement.started,
    ends: agreement.ends,
    review: agreement.review,
    objective: agreement.objective ?? "",
    organization: agreement.organization ?? "",
    agendaLead: agreement.agendaLead,
    responseTime: agreement.responseTime,
    timeZone: agreement.timeZone ?? "",
  };
}
