import type { OpenBetween } from "./openBetween";
import type { PaceThresholds } from "./pace";
import type { Relationship } from "./relationship";

/** The settings that what matters depends on. */
export interface MatterRules {
  readonly thresholds: PaceThresholds;
  /** Hours after a meeting within which the mentee's recap is sent. */
  readonly recapHours: number;
}

/** What every rule about what matters looks at. */
export interface MatterFacts {
  readonly relationship: Relationship;
  readonly open: OpenBetween;
  readonly now: Date;
  readonly rules: MatterRules;
}
