import { dayOf, daysBetween } from "./day";
import type { Matter } from "./matter";
import type { MatterFacts } from "./matterFacts";
import { lastHeld, recapDue, type Meeting } from "./meeting";
import { agreedOf } from "./relationship";

/** A recap that was never sent stops asking for it after so many days. */
const recapAsksFor = 14;

/** The last meeting that was held, and when its recap is due. */
interface RecapOwed {
  readonly meeting: Meeting;
  readonly due: Date;
}

/** Null once the recap went out, or is too old to be asked for. */
function recapOwed({ relationship, now, rules }: MatterFacts): RecapOwed | null {
  const meeting = lastHeld(relationship.meetings);
  if (meeting === null || meeting.recap?.sent != null) return null;
  if (daysBetween(meeting.date, dayOf(now)) > recapAsksFor) return null;
  return { meeting, due: recapDue(meeting, agreedOf(relationship), rules.recapHours) };
}

/** The recap is the mentee's to write and to send. */
export function recapOfMentee(facts: MatterFacts): Matter | null {
  const owed = facts.relationship.role === "mentee" ? recapOwed(facts) : null;
  if (owed === null) return null;
  return { kind: owed.meeting.recap === null ? "recap-due" : "recap-to-send", ...owed };
}

/** The mentor is asked for the links and answers promised, within the hours that the mentee has for the recap. */
export function linksPromised(facts: MatterFacts): Matter | null {
  const items = facts.open.fromLastMeeting;
  const owed = facts.relationship.role === "mentor" && items.length > 0 ? recapOwed(facts) : null;
  if (owed === null || facts.now > owed.due) return null;
  return { kind: "links-promised", items, due: owed.due };
}

/**
 * The mentor sees that the mentee's recap is late. A recap of the meeting that is marked as sent, to
 * either side, has told both what there was to tell.
 */
export function recapMissing(facts: MatterFacts): Matter | null {
  const owed = facts.relationship.role === "mentor" ? recapOwed(facts) : null;
  return owed === null || facts.now <= owed.due ? null : { kind: "recap-missing", meeting: owed.meeting };
}
