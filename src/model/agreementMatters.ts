import { areGoalsMet, isEndNear } from "./closing";
import { dayOf } from "./day";
import type { Matter } from "./matter";
import type { MatterFacts } from "./matterFacts";
import { lastHeld } from "./meeting";
import { activitiesNotWidened } from "./relationship";

/** A draft is no agreement before both have said yes. */
export function agreementDraft({ relationship }: MatterFacts): Matter | null {
  return relationship.status === "draft" ? { kind: "agreement-draft" } : null;
}

/** A review is due from its day on, until a meeting has been held on that day or after it. */
export function reviewDue({ relationship, now }: MatterFacts): Matter | null {
  const review = relationship.agreement?.review ?? null;
  if (review === null || review > dayOf(now)) return null;
  const metSince = (lastHeld(relationship.meetings)?.date ?? "") >= review;
  return metSince ? null : { kind: "review-due", day: review };
}

/** When every goal is met, the closing conversation is suggested: better to end well, or to agree anew, than to fade. */
export function goalsMet({ relationship }: MatterFacts): Matter | null {
  const count = relationship.agreement?.goals.length ?? 0;
  return areGoalsMet(relationship) ? { kind: "goals-met", count } : null;
}

/** What two people do together is to widen over time: the first of the list that was never tried is suggested. */
export function activityUntried({ relationship }: MatterFacts): Matter | null {
  const [next] = activitiesNotWidened(relationship);
  return next === undefined ? null : { kind: "activity-untried", activity: next.words };
}

/**
 * From a month before the agreed end on, the closing conversation is suggested; also when the end has passed.
 */
export function endNear({ relationship, now }: MatterFacts): Matter | null {
  const ends = relationship.agreement?.ends ?? null;
  return ends !== null && isEndNear(relationship, dayOf(now)) ? { kind: "end-near", day: ends } : null;
}
