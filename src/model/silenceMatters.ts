import type { Matter } from "./matter";
import type { MatterFacts } from "./matterFacts";
import { daysSinceLastMeeting, paceOf } from "./pace";
import { nextMeeting } from "./relationship";

/**
 * That no meeting is planned, and for how long there was none. A draft has its agreement to get on with
 * first; people who meet as needed are not asked before they are quiet.
 */
export function nothingPlanned({ relationship, open, now, rules }: MatterFacts): Matter | null {
  if (nextMeeting(relationship, now) !== null || relationship.status === "draft") return null;
  const days = daysSinceLastMeeting(relationship, now);
  const pace = paceOf(relationship, now, rules.thresholds);
  if (days !== null && pace === "quiet") return { kind: "quiet", days, lateItems: open.lateItems };
  const meetsAsNeeded = (relationship.agreement?.cadence?.kind ?? "as-needed") === "as-needed";
  return meetsAsNeeded ? null : { kind: "no-meeting-planned", days, pace };
}
