import type { Evidence } from "../model/closing";
import { focusOf, type Meeting } from "../model/meeting";
import type { AgendaNote, RecapNote } from "../model/note";
import type { Relationship } from "../model/relationship";
import type { NoteTexts } from "../text/noteTexts";
import { writtenEvidence } from "./evidence";
import { shareableParts } from "./shareableParts";
import { sectionOf, type HeadingWords } from "./sections";
import { statements } from "./statements";

/**
 * The first meeting's words, to be set beside today's: then what it was about, and what the two told each
 * other, or else what was learned; now the objective, and what the last meeting was about.
 *
 * @param texts those of all languages
 */
export function thenAndNow(
  relationship: Relationship,
  texts: readonly NoteTexts[],
  words: HeadingWords,
): readonly Evidence[] {
  const { agreement, meetings } = relationship;
  const held = meetings.filter(({ status }) => status === "held");
  const [first, last] = [held.at(0), held.at(-1)];
  const told = first?.agenda == null ? [] : whatWasTold(first.agenda, relationship, texts, words);
  const learned = first?.recap == null || told.length > 0 ? [] : whatWasLearned(first.recap, words);
  const objective = agreement?.objective ?? "";
  return [
    ...(first === undefined ? [] : subjectOf(first, "then")),
    ...told,
    ...learned,
    ...(agreement === null || objective === ""
      ? []
      : [{ kind: "now", words: objective, date: null, path: agreement.path } as const]),
    ...(last === undefined || last === first ? [] : subjectOf(last, "now")),
  ];
}

/** What a meeting was about; where no focus was named, the first topic of its agenda. */
function subjectOf(meeting: Meeting, kind: "then" | "now"): readonly Evidence[] {
  const { recap, agenda, date } = meeting;
  const words = focusOf(meeting) ?? agenda?.topics[0];
  const path = (recap ?? agenda)?.path;
  return words === undefined || path === undefined ? [] : [{ kind, words, date, path }];
}

/** What was written where the two got to know each other, without what the scaffold asks. */
function whatWasTold(
  { text, date, path }: AgendaNote,
  { mentor, mentee }: Relationship,
  texts: readonly NoteTexts[],
  words: HeadingWords,
): readonly Evidence[] {
  const asked = texts
    .map(({ sections }) => sections.agenda["getting-to-know"].body)
    .join("\n\n")
    .replaceAll("{{mentor}}", mentor.name)
    .replaceAll("{{mentee}}", mentee.name);
  const scaffold = new Set(statements(asked.split("\n")));
  const isTold = (heading: string | null): boolean =>
    heading !== null && sectionOf("agenda", heading, words) === "getting-to-know";
  return shareableParts(text, "agenda", words)
    .filter(({ standing, heading }) => standing === "known" && isTold(heading))
    .flatMap(({ lines }) => statements(lines))
    .filter((said) => !scaffold.has(said))
    .map((said) => ({ kind: "then", words: said, date, path }));
}

function whatWasLearned(recap: RecapNote, words: HeadingWords): readonly Evidence[] {
  return writtenEvidence(recap, shareableParts(recap.text, "recap", words), words)
    .filter(({ kind }) => kind === "learning")
    .map((learned) => ({ ...learned, kind: "then" }));
}
