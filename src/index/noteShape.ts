import type { Activity } from "../model/activity";
import { agreementKinds, agreementStatuses } from "../model/agreement";
import type { Cadence } from "../model/cadence";
import type { Goal } from "../model/goal";
import { agendaStatuses, outcomes, type MeetingFacts, type OtherNote, type ParsedNote } from "../model/note";
import type { NotePath } from "../model/notePath";
import { roles } from "../model/person";
import type { Problem } from "../model/problem";
import { isActionItem, isDay, isPersonName, isPlace, isTime } from "./itemShape";
import {
  isFlag,
  isListOf,
  isNullOr,
  isNumber,
  isOneOf,
  isRecordOf,
  isText,
  isUnionOf,
  type Fields,
  type Shape,
} from "./shape";

const isPath: Shape<NotePath> = (value): value is NotePath => typeof value === "string" && value !== "";

const isProblem: Shape<Problem> = isUnionOf<Problem>({
  "broken-properties": {},
  "unreadable-property": { property: isText, value: isText },
  "missing-date": {},
  "impossible-date": { field: isText, value: isText, line: isNumber },
  "field-twice": { field: isText, line: isNumber },
  "missing-link": { property: isText, target: isText },
  "people-differ": { agreement: isPath },
  "nobody-named": {},
  "neither-is-you": {},
  "same-person-twice": {},
  "same-meeting": { other: isPath, date: isDay, time: isNullOr(isTime) },
  "two-active-agreements": { other: isPath },
  "item-twice": { other: isPath, description: isText },
  "end-before-start": {},
  "conflict-copy": { other: isPath },
  "unreadable-note": {},
});

const isCadence: Shape<Cadence> = isUnionOf<Cadence>({
  every: { count: isNumber, unit: isOneOf(["days", "weeks", "months"]) },
  "as-needed": {},
});

const isGoal: Shape<Goal> = isRecordOf<Goal>({
  words: isText,
  block: isNullOr(isText),
  by: isNullOr(isDay),
  met: isNullOr(isDay),
  support: isListOf(isText),
  place: isPlace,
});

const isActivity: Shape<Activity> = isRecordOf<Activity>({
  words: isText,
  tried: isNullOr(isDay),
  place: isPlace,
});

const ofAny: Fields<Omit<OtherNote, "kind" | "links">> = {
  path: isPath,
  fingerprint: isText,
  items: isListOf(isActionItem),
  problems: isListOf(isProblem),
};

const ofPair = { ...ofAny, mentor: isNullOr(isPersonName), mentee: isNullOr(isPersonName) };

const ofMeeting: Fields<MeetingFacts> = {
  agreement: isNullOr(isText),
  date: isNullOr(isDay),
  time: isNullOr(isTime),
  duration: isNullOr(isNumber),
  format: isNullOr(isText),
  place: isNullOr(isText),
  focus: isNullOr(isText),
};

/** A note as it was read. */
export const isParsedNote: Shape<ParsedNote> = isUnionOf<ParsedNote>({
  agreement: {
    ...ofPair,
    role: isNullOr(isOneOf(roles)),
    status: isOneOf(agreementStatuses),
    agreementKind: isNullOr(isOneOf(agreementKinds)),
    organization: isNullOr(isText),
    objective: isNullOr(isText),
    started: isNullOr(isDay),
    ends: isNullOr(isDay),
    review: isNullOr(isDay),
    agreed: isNullOr(isDay),
    cadence: isNullOr(isCadence),
    duration: isNullOr(isNumber),
    formats: isListOf(isText),
    channels: isListOf(isText),
    agendaLead: isNullOr(isNumber),
    responseTime: isNullOr(isNumber),
    timeZone: isNullOr(isText),
    goals: isListOf(isGoal),
    activities: isListOf(isActivity),
  },
  agenda: {
    ...ofPair,
    ...ofMeeting,
    status: isOneOf(agendaStatuses),
    shared: isNullOr(isText),
    agreedFocus: isNullOr(isText),
    topics: isListOf(isText),
    nextSaid: isText,
    movedFrom: isListOf(isDay),
    hasBody: isFlag,
  },
  recap: {
    ...ofPair,
    ...ofMeeting,
    agenda: isNullOr(isText),
    sent: isNullOr(isText),
    next: isNullOr(isDay),
    nextTime: isNullOr(isTime),
    nextFormat: isNullOr(isText),
    remember: isListOf(isText),
    topics: isListOf(isText),
    learnings: isListOf(isText),
    questions: isListOf(isNumber),
  },
  closing: {
    ...ofPair,
    agreement: isNullOr(isText),
    date: isNullOr(isDay),
    outcome: isNullOr(isOneOf(outcomes)),
  },
  other: { ...ofAny, links: isListOf(isText) },
});
