import type { Activity } from "./activity";
import type { Cadence } from "./cadence";
import type { Day } from "./day";
import type { Goal } from "./goal";
import type { Role } from "./person";

/** The words of an agreement's `status` property. */
export const agreementStatuses = ["draft", "active", "paused", "closed"] as const;
export type AgreementStatus = (typeof agreementStatuses)[number];

/** The words of an agreement's `kind` property. */
export const agreementKinds = ["formal", "informal"] as const;
export type AgreementKind = (typeof agreementKinds)[number];

/** The formats and channels that forms offer; any other word is as good. */
export const suggestedFormats = ["in-person", "phone", "video", "email", "chat"] as const;
export type SuggestedFormat = (typeof suggestedFormats)[number];

/** What two people agreed on, as far as the plugin computes with it. */
export interface AgreementTerms {
  /** The user's own side. */
  readonly role: Role | null;
  readonly status: AgreementStatus;
  readonly agreementKind: AgreementKind | null;
  readonly organization: string | null;
  readonly objective: string | null;
  readonly started: Day | null;
  readonly ends: Day | null;
  readonly review: Day | null;
  readonly agreed: Day | null;
  readonly cadence: Cadence | null;
  /** Minutes of a meeting. */
  readonly duration: number | null;
  readonly formats: readonly string[];
  readonly channels: readonly string[];
  /** Days before the meeting by which the agenda is shared; null when it is not shared ahead. */
  readonly agendaLead: number | null;
  /** Hours within which a question between meetings is answered. */
  readonly responseTime: number | null;
  /** The other person's zone, such as `Europe/Lisbon`, where it differs. */
  readonly timeZone: string | null;
  readonly goals: readonly Goal[];
  /** What the two plan to do together. */
  readonly activities: readonly Activity[];
}
