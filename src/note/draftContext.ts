import type { Day, Time } from "../model/day";
import type { MeetingDay } from "../model/newNote";
import type { NotePath } from "../model/notePath";
import type { Person, PersonName } from "../model/person";
import type { NoteTexts } from "../text/noteTexts";
import { type TemplateVariables } from "./fillTemplate";
import { harmless } from "./harmless";
import { formatPerson } from "./link";
import type { PropertyChanges } from "./setProperties";

/** What a new note needs to know beside what the person asked for. */
export interface DraftContext {
  readonly texts: NoteTexts;
  /** The user's own template for this note; null for the shipped one. */
  readonly template: string | null;
  /** The words by which a link to a note finds it. */
  readonly linkTo: (path: NotePath) => string;
  /** Formats an instant by a pattern of the user's, as the app's own templates do. */
  readonly format: (instant: Date, pattern: string) => string;
}

/** A meeting's day and time as the variables of a template. */
export interface DraftMoment {
  readonly date: Day;
  readonly time: Time | null;
  readonly instant: Date;
}

/** A meeting's day and time as the text of a note says them, `2026-03-18, 16:00`. */
export function meetingDayText({ date, time }: MeetingDay): string {
  return time === null ? date : `${date}, ${time}`;
}

/** A link to a note as properties and text hold it. */
export function linkText(context: DraftContext, path: NotePath): string {
  return `[[${context.linkTo(path)}]]`;
}

/** The properties that say whose note it is. */
export function pairProperties(mentor: PersonName, mentee: PersonName): PropertyChanges {
  return { mentor: formatPerson(mentor), mentee: formatPerson(mentee) };
}

/** Whose meeting it is, and under which agreement. */
export interface MeetingOf {
  readonly mentor: PersonName;
  readonly mentee: PersonName;
  /** The agreement's path, or null where there is none. */
  readonly agreement: { readonly path: NotePath } | null;
}

/** The properties that every note of a meeting begins with. */
export function meetingProperties(
  { mentor, mentee, agreement }: MeetingOf,
  context: DraftContext,
): PropertyChanges {
  const link = agreement === null ? null : linkText(context, agreement.path);
  return { ...pairProperties(mentor, mentee), agreement: link };
}

/** Who a note is about, as its template names them. */
export interface DraftPeople {
  readonly partner: Pick<Person, "name">;
  readonly mentor: Pick<Person, "name">;
  readonly mentee: Pick<Person, "name">;
}

/** The variables that every template knows, and those of one note. Their texts are made harmless. */
export function variablesOf(
  people: DraftPeople,
  moment: DraftMoment,
  context: DraftContext,
  own: Readonly<Record<string, string>>,
): TemplateVariables {
  const { date, time, instant } = moment;
  const names = { partner: people.partner.name, mentor: people.mentor.name, mentee: people.mentee.name };
  const values = { ...names, date, time: time ?? "" };
  const safe = Object.fromEntries(Object.entries(values).map(([name, value]) => [name, harmless(value)]));
  return {
    values: { ...safe, ...own },
    formatted: (name, pattern) => (name === "time" && time === null ? "" : context.format(instant, pattern)),
  };
}
