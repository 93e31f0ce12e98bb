import { isEndNear } from "../model/closing";
import { daysBetween, instantOf, type Day } from "../model/day";
import { isFirstMeeting } from "../model/firstMeeting";
import { lastHeld } from "../model/meeting";
import type { MeetingDay, NewAgenda } from "../model/newNote";
import type { Relationship } from "../model/relationship";
import type { SectionOf } from "../model/section";
import type { NoteTexts } from "../text/noteTexts";
import {
  linkText,
  meetingDayText,
  meetingProperties,
  variablesOf,
  type DraftContext,
  type MeetingOf,
} from "./draftContext";
import { harmless } from "./harmless";
import { templateOf, type NoteDraft } from "./newNote";
import { remarkText } from "./remarkText";
import { waitingTopics } from "./waitingTopics";

/** Days before the review from which on an agenda brings the prompts of that conversation. */
const reviewIsNear = 7;

/**
 * An agenda as the person asked for it, knowing what the agreement and the last recap say.
 *
 * @param next the meeting after this one, as far as it is planned or comes by the cadence
 */
export function agendaDraft(input: NewAgenda, next: MeetingDay | null, context: DraftContext): NoteDraft {
  const { relationship, date, time, goal } = input;
  const { labeled, leads } = context.texts;
  const last = lastHeld(relationship.meetings)?.recap ?? null;
  const previous = last === null ? "" : linkText(context, last.path);
  const agreement = relationship.agreement === null ? "" : linkText(context, relationship.agreement.path);
  const moment = { date, time, instant: instantOf(date, time) };
  return {
    type: "agenda",
    template: context.template ?? agendaTemplate(sectionsFor(input), context.texts),
    variables: variablesOf(relationship, moment, context, {
      previous,
      agreement,
      meeting: String(relationship.meetings.filter((meeting) => meeting.status === "held").length + 1),
      focus: remarkText(input.focus) ?? "",
      goal: goal === null ? "" : labeled(leads.goal, harmless(goal.words)),
      objective: harmless(relationship.agreement?.objective ?? ""),
      remember: listOf(last?.remember ?? []),
      topics: listOf(waitingTopics(relationship.meetings)),
      next: next === null ? "" : meetingDayText(next),
    }),
    properties: {
      ...plannedProperties(relationship, input, context),
      focus: harmless(input.focus),
      previous,
    },
  };
}

/** When, how and where a meeting is planned to be. */
export type MeetingPlan = Pick<NewAgenda, "date" | "time" | "format" | "place">;

/** A planned meeting's properties: all that a scheduled agenda holds. */
export function plannedProperties(
  whose: MeetingOf,
  { date, time, format, place }: MeetingPlan,
  context: DraftContext,
): NoteDraft["properties"] {
  return {
    ...meetingProperties(whose, context),
    status: "planned",
    date,
    time,
    format: harmless(format),
    place: harmless(place),
  };
}

/** Several texts as list items; the first has its marker from the template. */
function listOf(texts: readonly string[]): string {
  return texts.map(harmless).join("\n- ");
}

/** The sections of a meeting that is neither the first nor near a review or the end. */
export const usualSections: readonly SectionOf<"agenda">[] = [
  "catch-up",
  "since-last-time",
  "focus",
  "plan",
  "next-meeting",
];

/** In the order of a meeting; what is agreed at the end stands in the section of the next meeting. */
export function agendaTemplate(sections: readonly SectionOf<"agenda">[], texts: NoteTexts): string {
  const { agenda } = texts.sections;
  return templateOf(
    sections.map((id) => agenda[id]),
    [agenda["action-items"]],
  );
}

function sectionsFor({ relationship, date, isFirst }: NewAgenda): readonly SectionOf<"agenda">[] {
  const opening: readonly SectionOf<"agenda">[] =
    (isFirst ?? isFirstMeeting(relationship, date))
      ? ["getting-to-know", "our-agreement"]
      : ["catch-up", "since-last-time"];
  return [
    ...opening,
    "focus",
    "plan",
    ...(awaitsReview(relationship, date) ? (["review"] as const) : []),
    ...(isEndNear(relationship, date) ? (["ending"] as const) : []),
    "next-meeting",
  ];
}

/** Whether the review is near, or past, and the two have not met since. */
function awaitsReview({ agreement, meetings }: Relationship, date: Day): boolean {
  const review = agreement?.review ?? null;
  if (review === null || daysBetween(date, review) > reviewIsNear) return false;
  return (lastHeld(meetings)?.date ?? "") < review;
}
