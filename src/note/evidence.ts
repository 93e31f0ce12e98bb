import type { Evidence, EvidenceKind } from "../model/closing";
import type { AgreementNote, RecapNote } from "../model/note";
import type { SectionId } from "../model/section";
import type { SharePart } from "./shareableParts";
import { sectionOf, type HeadingWords } from "./sections";
import { statements } from "./statements";

/** The sections of a recap in which a closing note finds something to look back on. */
const evidenceSections: Partial<Record<SectionId, EvidenceKind>> = {
  "key-learnings": "learning",
  "what-helped": "helped",
  thanks: "thanks",
};

/** What a recap's sections say; nothing of what would not be shared by itself. */
export function writtenEvidence(
  { date, path }: RecapNote,
  parts: readonly SharePart[],
  words: HeadingWords,
): readonly Evidence[] {
  return parts.flatMap(({ standing, heading, lines }) => {
    const section = standing === "known" && heading !== null ? sectionOf("recap", heading, words) : null;
    const kind = section === null ? undefined : evidenceSections[section];
    return kind === undefined ? [] : statements(lines).map((said) => ({ kind, words: said, date, path }));
  });
}

/** The goals that were met, in the order of the days. */
export function goalsMet({ goals, path }: AgreementNote): readonly Evidence[] {
  const met = goals.filter((goal) => goal.met !== null);
  return met.map((goal) => ({ kind: "goal-met", words: goal.words, date: goal.met, path }));
}
