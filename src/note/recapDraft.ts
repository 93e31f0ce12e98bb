import { instantOf } from "../model/day";
import { lastHeld } from "../model/meeting";
import type { NewRecap } from "../model/newNote";
import type { Role } from "../model/person";
import type { SectionOf } from "../model/section";
import { formatWords } from "../text/formatWords";
import type { NoteTexts } from "../text/noteTexts";
import { linkText, meetingDayText, meetingProperties, variablesOf, type DraftContext } from "./draftContext";
import { harmless } from "./harmless";
import { lineEndingOf } from "./lines";
import { templateOf, type NoteDraft } from "./newNote";

const menteeSections: readonly SectionOf<"recap">[] = [
  "thanks",
  "key-learnings",
  "action-items",
  "what-helped",
  "next-meeting",
  "private",
];

const mentorSections: readonly SectionOf<"recap">[] = [
  "key-learnings",
  "action-items",
  "resources",
  "answers",
  "next-meeting",
  "private",
];

/**
 * A recap as the person asked for it.
 *
 * @param items the lines of the action items that come over from the agenda, as they stand there
 */
export function recapDraft(input: NewRecap, items: string, context: DraftContext): NoteDraft {
  const { relationship, meeting, date, time } = input;
  const agenda = meeting?.agenda ?? null;
  const agendaLink = agenda === null ? "" : linkText(context, agenda.path);
  const before = lastHeld(relationship.meetings.filter((one) => one.date < date))?.recap ?? null;
  const next = input.next === null ? "" : meetingDayText({ date: input.next, time: input.nextTime });
  const nextFormat = formatWords(input.nextFormat, context.texts.formats);
  return {
    type: "recap",
    template: withRoomFor(
      items,
      context.template ?? recapTemplate(relationship.role, context.texts),
      context,
    ),
    variables: variablesOf(relationship, { date, time, instant: instantOf(date, time) }, context, {
      agenda: agendaLink,
      agreement: relationship.agreement === null ? "" : linkText(context, relationship.agreement.path),
      previous: before === null ? "" : linkText(context, before.path),
      meeting: String(
        relationship.meetings.filter(({ date: day, status }) => status === "held" && day < date).length + 1,
      ),
      focus: harmless(input.focus),
      objective: harmless(relationship.agreement?.objective ?? ""),
      items,
      next: [next, harmless(nextFormat)].filter((part) => part !== "").join(", "),
    }),
    properties: {
      ...meetingProperties(relationship, context),
      agenda: agendaLink,
      date,
      time,
      duration: input.duration,
      format: agenda?.format ?? null,
      place: agenda?.place ?? null,
      focus: harmless(input.focus),
      next: input.next,
      "next-time": input.nextTime,
      "next-format": harmless(input.nextFormat),
    },
  };
}

/** The mentor is asked for the links and answers promised instead of thanks and what helped. */
export function recapTemplate(role: Role | null, texts: NoteTexts): string {
  const sections = role === "mentor" ? mentorSections : menteeSections;
  return templateOf(sections.map((section) => texts.sections.recap[section]));
}

/** A template that has no place for the items gets one: what comes over from the agenda must arrive. */
function withRoomFor(items: string, template: string, { texts }: DraftContext): string {
  if (items === "" || /\{\{ ?items ?\}\}/i.test(template)) return template;
  const { heading } = texts.sections.recap["action-items"];
  const lines = [template.trimEnd(), "", `## ${heading}`, "", "{{items}}", ""];
  return lines.join(lineEndingOf(template));
}
