import { formatCadence } from "../model/cadence";
import { instantOf, type Day } from "../model/day";
import type { NewAgreement } from "../model/newNote";
import type { PersonName, Role } from "../model/person";
import { firstReview } from "../model/review";
import { sectionsOf } from "../model/section";
import type { NoteTexts, SectionText } from "../text/noteTexts";
import { pairProperties, variablesOf, type DraftContext } from "./draftContext";
import { harmless } from "./harmless";
import { templateOf, type NoteDraft } from "./newNote";

/** An agreement as the person asked for it; a draft until both have agreed. */
export function agreementDraft(
  input: NewAgreement,
  user: PersonName,
  today: Day,
  context: DraftContext,
): NoteDraft {
  const { partner, role } = input;
  const people = role === "mentee" ? { mentor: partner, mentee: user } : { mentor: user, mentee: partner };
  const moment = { date: today, time: null, instant: instantOf(today, null) };
  return {
    type: "agreement",
    template: context.template ?? agreementTemplate(context.texts, role),
    variables: variablesOf({ partner, ...people }, moment, context, {
      objective: harmless(input.objective),
    }),
    properties: {
      ...pairProperties(people.mentor, people.mentee),
      role,
      status: input.alreadyMeeting ? "active" : "draft",
      kind: input.kind === "informal" ? "informal" : null,
      ...termsOf(input, today),
    },
  };
}

function termsOf(input: NewAgreement, today: Day): NoteDraft["properties"] {
  const started = input.started ?? (input.alreadyMeeting ? null : (input.firstMeeting?.date ?? today));
  return {
    organization: harmless(input.organization),
    objective: harmless(input.objective),
    started,
    ends: input.ends,
    review: started === null || input.alreadyMeeting ? null : firstReview(started, input.ends),
    cadence: input.cadence === null ? null : formatCadence(input.cadence),
    duration: input.duration,
    formats: input.formats.map(harmless),
    "agenda-lead": input.agendaLead,
    "response-time": input.responseTime,
    "time-zone": harmless(input.timeZone),
  };
}

/** All sections of an agreement, with their prompts, as they read from a side. */
export function agreementTemplate(texts: NoteTexts, role: Role): string {
  const sections = sectionsOf.agreement.map((id): SectionText => texts.sections.agreement[id]);
  return templateOf(
    sections.map(({ heading, body, mentorBody }) => ({
      heading,
      body: role === "mentor" ? (mentorBody ?? body) : body,
    })),
  );
}
