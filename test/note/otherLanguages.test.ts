import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { noteTypes, type NoteType } from "../../src/model/note";
import { roles, type Role } from "../../src/model/person";
import { sectionsOf, type SectionId } from "../../src/model/section";
import { addToSection } from "../../src/note/addToSection";
import { agendaDraft, agendaTemplate } from "../../src/note/agendaDraft";
import { sectionTexts } from "../../src/note/sectionTexts";
import { shareableParts } from "../../src/note/shareableParts";
import { shippedTemplates } from "../../src/note/shippedTemplates";
import { englishNotes } from "../../src/text/en/notes";
import { languages } from "../../src/text/languages";
import { sectionText, type NoteTexts } from "../../src/text/noteTexts";
import { meetingOn, twoPeople } from "../model/twoPeople";
import { contextWith, textOf, time, today } from "./drafts";
import { readAs, readingRules } from "./readNote";

const { headings } = readingRules;
const spoken = Object.entries(languages).map(([code, { notes }]) => [code, notes] as const);

/** The sections of a text, heading by heading; null for a heading of the user's own. */
function sectionsIn(text: string, type: NoteType): readonly (SectionId | null)[] {
  return sectionTexts(text, type, headings)
    .slice(1)
    .map(({ section }) => section);
}

/** All that a language has for notes of a type. */
function scaffold(type: NoteType, texts: NoteTexts, role: Role): string {
  return type === "agenda" ? agendaTemplate(sectionsOf.agenda, texts) : shippedTemplates(texts, role)[type];
}

describe.each(spoken)("a note that was written in %s, in an app of any language", (_code, texts) => {
  it.each(noteTypes)("has the sections of a scaffolded %s", (type) => {
    for (const role of roles) {
      const sections = sectionsIn(scaffold(type, texts, role), type);
      expect(sections).toEqual(sectionsIn(scaffold(type, englishNotes, role), type));
      expect(sections).not.toContain(null);
    }
  });

  it.each(noteTypes)("shares of an %s what the English one shares", (type) => {
    const standings = (notes: NoteTexts): readonly string[] =>
      shareableParts(scaffold(type, notes, "mentee"), type, headings).map(({ standing }) => standing);
    expect(standings(texts)).toEqual(standings(englishNotes));
    expect(standings(texts)).toContain("known");
    expect(standings(texts).at(-1)).toBe("never");
  });

  it("has topics beside the goal that the focus serves, and what was agreed on instead", () => {
    const relationship = twoPeople(["objective: Lead"], [meetingOn("2026-01-20", "17:30", "held")]);
    const { heading } = texts.sections.agreement.goals;
    const terms = `---\ntype: mentoring-agreement\nmentor: Ana\n---\n## ${heading}\n- Speak up\n`;
    const [goal = null] = readAs("agreement", terms).goals;
    const asked = { date: today, time, focus: "Stage", format: "", place: "", isFirst: false };
    const draft = agendaDraft({ ...asked, relationship, goal }, null, contextWith(null, texts));
    const agreed = texts.labeled(texts.leads.agreed, "Voice");
    const text = textOf(draft).replace(/^(Stage)$/m, `$1\n- Talks\n- ${agreed}`);
    expect(readAs("agenda", text)).toMatchObject({ topics: ["Talks"], agreedFocus: "Voice" });
    expect(text).toContain(texts.labeled(texts.leads.goal, "Speak up"));
  });

  it("says in a recap what to remember", () => {
    const { heading } = texts.sections.recap.private;
    const line = texts.labeled(texts.leads.remember, "Her son’s exam");
    const text = `---\ntype: mentoring-recap\nmentor: Ana\ndate: 2026-03-04\n---\n## ${heading}\n${line}\n`;
    expect(readAs("recap", text).remember).toEqual(["Her son’s exam"]);
  });
});

it("a line goes into the section that a note has in another language, and no second one is made", () => {
  const language = fc.constantFrom(...spoken.map(([, texts]) => texts));
  const place = fc
    .constantFrom(...noteTypes)
    .chain((type) => fc.constantFrom(...sectionsOf[type]).map((section) => ({ type, section })));
  fc.assert(
    fc.property(
      language,
      language,
      place,
      fc.constantFrom(...roles),
      (wrote, writes, { type, section }, role) => {
        const note = scaffold(type, wrote, role);
        const heading = sectionText(writes, type, section)?.heading ?? "";
        const text = addToSection(note, "- [ ] Call Rut", { type, section, heading, words: headings }) ?? "";
        const holding = sectionTexts(text, type, headings).filter((part) => part.text.includes("Call Rut"));
        expect(holding.map((part) => part.section)).toEqual([section]);
        const there = sectionsIn(note, type);
        expect(new Set(sectionsIn(text, type))).toEqual(new Set([...there, section]));
        expect(sectionsIn(text, type)).toHaveLength(
          there.includes(section) ? there.length : there.length + 1,
        );
      },
    ),
  );
});
