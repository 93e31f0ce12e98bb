import { activityUntried, agreementDraft, endNear, goalsMet, reviewDue } from "./agreementMatters";
import { firstMeetingAhead, introductionToWrite } from "./beginningMatters";
import { urgencyOf, type Matter } from "./matter";
import type { MatterFacts } from "./matterFacts";
import { isAnyUnderWay } from "./meeting";
import { agendaMatter, didYouMeet, meetingToday } from "./meetingMatters";
import { promiseMatters } from "./promiseMatters";
import { linksPromised, recapMissing, recapOfMentee } from "./recapMatters";
import { agreedOf, makesDemands } from "./relationship";
import { nothingPlanned } from "./silenceMatters";

/**
 * What matters now in a relationship, most urgent first. Silent during a meeting; a paused or
 * closed relationship makes no demands.
 */
export function mattersOf(facts: MatterFacts): readonly Matter[] {
  const { relationship, now } = facts;
  const agreed = agreedOf(relationship);
  const silent = isAnyUnderWay(relationship.meetings, agreed, now);
  if (silent || !makesDemands(relationship)) return [];
  const matters = [
    meetingToday(facts),
    didYouMeet(facts),
    recapOfMentee(facts),
    linksPromised(facts),
    agendaMatter(facts),
    firstMeetingAhead(facts),
    ...promiseMatters(facts),
    introductionToWrite(facts),
    agreementDraft(facts),
    reviewDue(facts),
    goalsMet(facts),
    endNear(facts),
    recapMissing(facts),
    nothingPlanned(facts),
    activityUntried(facts),
  ];
  return matters.filter((matter) => matter !== null).sort((a, b) => urgencyOf(a) - urgencyOf(b));
}
