import type { AgreementTerms } from "../model/agreement";
import type { Day } from "../model/day";
import { formatWords } from "../text/formatWords";
import type { NoteTexts } from "../text/noteTexts";
import type { DateSpeech } from "./shareItem";

/** What terms are said with. */
export interface TermSpeech extends DateSpeech {
  /** ISO code of the language of the words. */
  readonly language: string;
  readonly formats: NoteTexts["formats"];
}

/** The terms of an agreement in sentences, made when it is shared; one for each that is agreed. */
export function termsInSentences(
  terms: AgreementTerms,
  { words, dates, today, language, formats }: TermSpeech,
): readonly string[] {
  const say = words.terms;
  const list = new Intl.ListFormat(language, { type: "conjunction" });
  const onDay = (sentence: (date: string) => string, day: Day | null): string | null =>
    day === null ? null : sentence(dates.dated(day, today));
  const listed = (sentence: (list: string) => string, texts: readonly string[]): string | null =>
    texts.length === 0 ? null : sentence(list.format(texts.map((text) => formatWords(text, formats))));
  const { objective, duration, agendaLead, responseTime } = terms;
  const sentences = [
    objective === null ? null : say.objective(objective),
    cadenceSentence(terms, say),
    duration === null ? null : say.duration(dates.length(duration)),
    listed(say.formats, terms.formats),
    agendaLead === null ? null : say.agendaLead(agendaLead),
    listed(say.channels, terms.channels),
    responseTime === null ? null : say.responseTime(dates.length(responseTime * 60)),
    onDay(say.started, terms.started),
    onDay(say.review, terms.review),
    onDay(say.ends, terms.ends),
    onDay(say.agreed, terms.agreed),
  ];
  return sentences.filter((sentence) => sentence !== null);
}

function cadenceSentence({ cadence }: AgreementTerms, say: DateSpeech["words"]["terms"]): string | null {
  if (cadence === null) return null;
  return cadence.kind === "as-needed" ? say.asNeeded : say.every[cadence.unit](cadence.count);
}
