import { addDays, dayOf, daysBetween, type Day } from "./day";
import { byTime, isUnderWay, lastHeld, recapDue, unsettled, type Meeting } from "./meeting";
import { daysSinceLastMeeting, paceOf, type PaceThresholds } from "./pace";
import { agreedOf, makesDemands, nextMeeting, type Relationship } from "./relationship";

/** Something about a relationship that asks for one action. */
export type Matter =
  | { readonly kind: "meeting-today"; readonly meeting: Meeting }
  | { readonly kind: "did-you-meet"; readonly meeting: Meeting }
  | { readonly kind: "recap-due"; readonly meeting: Meeting; readonly due: Date }
  | { readonly kind: "recap-to-send"; readonly meeting: Meeting; readonly due: Date }
  | { readonly kind: "agenda-to-prepare"; readonly meeting: Meeting; readonly due: Day }
  | { readonly kind: "agenda-to-share"; readonly meeting: Meeting; readonly due: Day }
  | { readonly kind: "promises-overdue"; readonly count: number }
  | { readonly kind: "agreement-draft" }
  | { readonly kind: "review-due"; readonly day: Day }
  | { readonly kind: "end-near"; readonly day: Day }
  | { readonly kind: "no-meeting-planned"; readonly days: number | null }
  | { readonly kind: "quiet"; readonly days: number };

export interface MatterRules {
  readonly thresholds: PaceThresholds;
  /** Hours after a meeting within which the mentee's recap is sent. */
  readonly recapHours: number;
}

/** Days before the end date from which the closing conversation is suggested. */
const endIsNear = 30;

/** A recap that was never sent stops asking for it after so many days. */
const recapAsksFor = 14;

/**
 * What matters now in a relationship, most urgent first. Silent during a meeting; a paused or
 * closed relationship makes no demands.
 *
 * @param overdue number of the user's own open items that are past their due day
 */
export function mattersOf(
  relationship: Relationship,
  overdue: number,
  now: Date,
  rules: MatterRules,
): readonly Matter[] {
  const agreed = agreedOf(relationship);
  const silent = relationship.meetings.some((meeting) => isUnderWay(meeting, agreed, now));
  if (silent || !makesDemands(relationship)) return [];
  const matters = [
    meetingToday(relationship, now),
    didYouMeet(relationship, now),
    recapMatter(relationship, now, rules.recapHours),
    agendaMatter(relationship, now),
    overdue > 0 ? ({ kind: "promises-overdue", count: overdue } as const) : null,
    relationship.status === "draft" ? ({ kind: "agreement-draft" } as const) : null,
    reviewDue(relationship, now),
    endNear(relationship, now),
    nothingPlanned(relationship, now, rules.thresholds),
  ];
  return matters.filter((matter) => matter !== null);
}

function meetingToday(relationship: Relationship, now: Date): Matter | null {
  const meeting = nextMeeting(relationship, now)?.meeting ?? null;
  return meeting?.date === dayOf(now) ? { kind: "meeting-today", meeting } : null;
}

/** Only the history still asks about a meeting after which the two have met. */
function didYouMeet(relationship: Relationship, now: Date): Matter | null {
  const meeting = unsettled(relationship.meetings, agreedOf(relationship), now);
  const last = lastHeld(relationship.meetings);
  if (meeting === null || (last !== null && byTime(last, meeting) > 0)) return null;
  return { kind: "did-you-meet", meeting };
}

/** The recap is the mentee's to write and to send. */
function recapMatter(relationship: Relationship, now: Date, hours: number): Matter | null {
  const meeting = lastHeld(relationship.meetings);
  if (meeting === null || relationship.role !== "mentee") return null;
  if (meeting.recap?.sent != null || daysBetween(meeting.date, dayOf(now)) > recapAsksFor) return null;
  const due = recapDue(meeting, agreedOf(relationship), hours);
  return { kind: meeting.recap === null ? "recap-due" : "recap-to-send", meeting, due };
}

function agendaMatter(relationship: Relationship, now: Date): Matter | null {
  const lead = relationship.agreement?.agendaLead ?? null;
  const meeting = nextMeeting(relationship, now)?.meeting ?? null;
  if (lead === null || relationship.role !== "mentee" || meeting?.agenda == null) return null;
  const due = addDays(meeting.date, -lead);
  if (meeting.agenda.shared !== null || dayOf(now) < due) return null;
  return { kind: meeting.agenda.hasBody ? "agenda-to-share" : "agenda-to-prepare", meeting, due };
}

/** A review is due from its day on, until a meeting has been held on that day or after it. */
function reviewDue(relationship: Relationship, now: Date): Matter | null {
  const review = relationship.agreement?.review ?? null;
  if (review === null || review > dayOf(now)) return null;
  const metSince = (lastHeld(relationship.meetings)?.date ?? "") >= review;
  return metSince ? null : { kind: "review-due", day: review };
}

function endNear(relationship: Relationship, now: Date): Matter | null {
  const ends = relationship.agreement?.ends ?? null;
  if (ends === null || daysBetween(dayOf(now), ends) > endIsNear) return null;
  return { kind: "end-near", day: ends };
}

function nothingPlanned(relationship: Relationship, now: Date, thresholds: PaceThresholds): Matter | null {
  if (nextMeeting(relationship, now) !== null || relationship.status === "draft") return null;
  const days = daysSinceLastMeeting(relationship, now);
  if (days !== null && paceOf(relationship, now, thresholds) === "quiet") return { kind: "quiet", days };
  const meetsAsNeeded = (relationship.agreement?.cadence?.kind ?? "as-needed") === "as-needed";
  return meetsAsNeeded ? null : { kind: "no-meeting-planned", days };
}
