import fc from "fast-check";
import { addDays, day, parseTime } from "../../src/model/day";
import type { NewAgreement } from "../../src/model/newNote";
import type { SectionPlace } from "../../src/note/addToSection";
import type { DraftContext } from "../../src/note/draftContext";
import { parseLink } from "../../src/note/link";
import { composeNote, type NoteDraft } from "../../src/note/newNote";
import { englishNotes } from "../../src/text/en/notes";
import type { NoteTexts } from "../../src/text/noteTexts";
import { readingRules, yaml } from "./readNote";

/** The user, who is in every one of these notes. */
export const user = { name: "Ben Okafor", target: null };
export const today = day("2026-02-06");
export const time = parseTime("17:30");

/** What drafts know beside what was asked: the notes' language, and the template of the user's if there is one. */
export function contextWith(template: string | null = null, texts: NoteTexts = englishNotes): DraftContext {
  const linkTo = (path: string): string => path.replace(/\.md$/, "");
  return { texts, template, linkTo, format: (_, pattern) => `<${pattern}>` };
}

/** Where action items stand in an agenda. */
export const itemsPlace: SectionPlace = {
  type: "agenda",
  section: "action-items",
  heading: englishNotes.sections.agenda["action-items"].heading,
  words: readingRules.headings,
};

/** The note that a draft makes. */
export function textOf(draft: NoteDraft): string {
  const composed = composeNote(draft, yaml);
  if (composed === null) throw new Error("The template's properties are broken.");
  return composed.text;
}

/** An agreement as the form asks for it. */
export const plain: NewAgreement = {
  partner: { name: "Ana Silva", target: null },
  role: "mentee",
  kind: "formal",
  cadence: { kind: "every", count: 2, unit: "weeks" },
  alreadyMeeting: false,
  firstMeeting: { date: today, time },
  preparation: false,
  organization: "Northwind",
  objective: "Lead a launch",
  started: null,
  ends: null,
  duration: 60,
  formats: ["video", "in-person"],
  agendaLead: 2,
  responseTime: 48,
  timeZone: "Europe/Lisbon",
};

/** Names of people, hostile ones too, that are no link by themselves. */
export const name = fc
  .oneof(
    fc.string({ unit: "grapheme" }),
    fc.constantFrom(
      "<% tp.x %>",
      "{{partner}}",
      "A: B # c",
      "- x",
      "李 娜",
      "ليلى",
      'O\'Neil "x"',
      "[[",
      "yes",
    ),
  )
  .map((text) => text.replace(/<%/g, "").replace(/\s+/g, " ").trim())
  .filter((text) => text !== "" && parseLink(text) === null);
/** What people type into a field, or leave out. */
export const words = fc.oneof(fc.constant(""), name);
/** Days of twenty years back and fifty ahead. */
export const meetingDay = fc.integer({ min: -5000, max: 20_000 }).map((days) => addDays(today, days));
/** No template, and templates that people may have written. */
export const template = fc.constantFrom(
  null,
  "",
  "# {{partner}}\n{{unknown}}\n",
  "---\ntype: meeting\ntags: [a] # mine\n---\n## Focus\r\n{{focus}}\n",
  "---\r\ntype: [meeting, mentoring-closing]\r\nmentor: \r\n---\r\n- {{next}}\r\n{{items}}\r\n",
  "\uFEFF---\nmentoring: closing\ndate: {{date}}\n---\n<% tp.file.title %>\n",
  "---\naliases: [{{partner}}, '{{mentor}}']\ntitle: With {{partner}}: {{focus}} # {{mentee}}\n---\n<%* {{focus}} %>\n",
  '---\nmentee: "[[{{mentee}}]]"\nmentor: {{mentor}}\nweekday: {{date:dddd}}\nprevious: {{previous}}\n---\n{{title}}',
);
