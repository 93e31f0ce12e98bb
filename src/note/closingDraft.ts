import { evidenceKinds, type Evidence, type EvidenceKind, type Sourced } from "../model/closing";
import { instantOf } from "../model/day";
import type { NewClosing } from "../model/newNote";
import { sectionsOf, type SectionOf } from "../model/section";
import type { NoteTexts } from "../text/noteTexts";
import { addToSection } from "./addToSection";
import { meetingProperties, variablesOf, type DraftContext } from "./draftContext";
import { harmless } from "./harmless";
import { templateOf, type NoteDraft } from "./newNote";
import { remarkText } from "./remarkText";
import type { HeadingWords } from "./sections";

/** A closing note as the person asked for it, before what they chose is in it. */
export function closingDraft(input: NewClosing, context: DraftContext): NoteDraft {
  const { relationship, date, outcome } = input;
  const moment = { date, time: null, instant: instantOf(date, null) };
  return {
    type: "closing",
    template: context.template ?? closingTemplate(context.texts),
    variables: variablesOf(relationship, moment, context, {
      objective: harmless(relationship.agreement?.objective ?? ""),
    }),
    properties: { ...meetingProperties(relationship, context), date, outcome },
  };
}

/** All sections of a closing note, with their prompts. */
export function closingTemplate({ sections }: NoteTexts): string {
  return templateOf(sectionsOf.closing.map((section) => sections.closing[section]));
}

type ClosingSection = SectionOf<"closing">;

const sectionFor: Readonly<Record<EvidenceKind, ClosingSection>> = {
  "goal-met": "what-was-reached",
  "item-done": "what-was-reached",
  learning: "key-learnings",
  helped: "thanks",
  thanks: "thanks",
  then: "then-and-now",
  now: "then-and-now",
};

/**
 * A closing note with the goals, the chosen evidence and what stays open, each as a bullet that links to where
 * it stands: an action item is one in its own note alone. Null where the note has code or a comment that is
 * not closed.
 */
export function withEvidence(
  note: string,
  input: NewClosing,
  context: DraftContext,
  words: HeadingWords,
): string | null {
  const { closing } = context.texts.sections;
  return sectionsOf.closing.reduce<string | null>((text, section) => {
    const lines = linesFor(section, input, context);
    if (text === null || lines.length === 0) return text;
    const { heading } = closing[section];
    return addToSection(text, lines.join("\n"), { type: "closing", section, heading, words });
  }, note);
}

function linesFor(section: ClosingSection, input: NewClosing, context: DraftContext): readonly string[] {
  const { closing, labeled } = context.texts;
  const said = (one: Evidence): string =>
    one.kind === "then" || one.kind === "now"
      ? labeled(closing[one.kind], sourced(one, context))
      : sourced(one, context);
  const kinds = evidenceKinds.filter((kind) => sectionFor[kind] === section);
  const evidence = kinds.flatMap((kind) =>
    input.evidence.filter((one) => one.kind === kind).map((one) => `- ${said(one)}`),
  );
  const goals = section === "what-we-set-out" ? (input.relationship.agreement?.goals ?? []) : [];
  const kept = section === "still-open" ? input.kept : [];
  return [
    ...goals.map((goal) => `- ${inLine(goal.words)}`),
    ...evidence,
    ...kept.map((one) => `- ${sourced(one, context)}`),
  ];
}

function sourced({ words, date, path }: Sourced, { linkTo }: DraftContext): string {
  const alias = date === null ? "" : `|${date}`;
  return `${inLine(words)} ([[${linkTo(path)}${alias}]])`;
}

function inLine(words: string): string {
  return remarkText(harmless(words)) ?? "";
}
