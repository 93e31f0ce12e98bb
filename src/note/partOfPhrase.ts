import type { DateLanguage } from "./deadlineWords";

/** Words right before or right behind a date with which it is another day, or one that comes again and again. */
interface OtherDayWords {
  readonly before: RegExp;
  readonly behind: RegExp;
}

const otherDayWords: Readonly<Record<DateLanguage, OtherDayWords>> = {
  en: {
    before:
      /\b(?:(?:start|beginning|middle|end) of(?: the)?|every|each|(?:weeks?|days?) from|next (?:week|year),?(?: by| on)?)$/i,
    behind:
      /^,? (?:(?:of )?next year|from tomorrow|(?:from |on )?(?:mon|tues|wednes|thurs|fri|satur|sun|to)day)\b/i,
  },
  de: {
    before: /(?:^|\s)(?:Anfang|Mitte|Ende|jede[mnrs]?|nächste[ns] Jahr,?(?: am)?)$/i,
    behind: /^ nächsten Jahres/i,
  },
  fr: {
    before: /(?:^|\s)(?:(?:début|milieu|fin)(?: d[eu])?|chaque|tous les)$/i,
    behind: /^ (?:de l['’]année )?prochaine?/i,
  },
  es: {
    before: /(?:^|\s)(?:(?:principios|mediados|fin|final|finales) del?|cada|todos los)$/i,
    behind: /^ del? (?:próximo año|año que viene)/i,
  },
  pt: {
    before: /(?:^|\s)(?:(?:início|começo|meados|fim|final) d[aeo]|cada|tod[ao]s?(?: [ao]s)?)$/i,
    behind: /^ d[eo] (?:próximo ano|ano que vem)/i,
  },
  ja: { before: /(?:毎週?|来(?:年の?)?)$/, behind: /^末/ },
  zh: { before: /(?:下|每[个個]?|明年?)$/, behind: /^[末底\d]/ },
};

/**
 * Whether the words around a date, from `start` to `end` in the text, make it another day than it says alone: "end of
 * next month", "a week from friday", "every monday". Such a date is not read: no day is better than a wrong one.
 */
export function isPartOfPhrase(text: string, start: number, end: number, language: DateLanguage): boolean {
  const { before, behind } = otherDayWords[language];
  return before.test(text.slice(0, start).trimEnd()) || behind.test(text.slice(end));
}
