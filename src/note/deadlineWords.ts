/** Languages in which dates in words are read. */
export type DateLanguage = "en" | "de" | "fr" | "es" | "pt" | "ja" | "zh";

/** Words before or behind a date that say that it is a deadline, and that go when the date is taken out. */
type DeadlineWords = { readonly before: RegExp } | { readonly behind: RegExp };

// The words before a date are looked up at the end of the text in front of it, most telling first.
const deadlineWords: Readonly<Record<DateLanguage, readonly DeadlineWords[]>> = {
  en: [
    { before: /(?:^|[\s(,;])(?:(?:no|not) later than|due(?: by| on)?|by)(?: the)?$/i },
    { before: /(?:^|[\s(,;])(?:until|till|before|on|from)(?: the)?$/i },
  ],
  de: [
    { before: /(?:^|[\s(,;])(?:bis )?spätestens(?: am| bis)?$/i },
    { before: /(?:^|[\s(,;])(?:bis(?: zum| zur)?|fällig(?: am)?|vor(?: dem)?|am)(?: kommenden?)?$/i },
    { before: /(?:^|[\s(,;])kommenden?$/i },
  ],
  fr: [
    { before: /(?:^|[\s(,;])(?:d['’]ici(?: à)?|avant|au plus tard|pour)(?: le| au| la)?$/i },
    { before: /(?:^|[\s(,;])(?:jusqu['’](?:à|au)|le)$/i },
    { behind: /^ au plus tard/i },
  ],
  es: [
    { before: /(?:^|[\s(,;])(?:antes del?|para|hasta|a más tardar)(?: el)?(?: próximo| próxima)?$/i },
    { before: /(?:^|[\s(,;])el(?: próximo)?$/i },
    { behind: /^ (?:a más tardar|que viene)/i },
  ],
  pt: [
    {
      before:
        /(?:^|[\s(,;])(?:até|antes d[aeo]|para|no mais tardar|n(?:est)?[aeo]|em)(?: [ao])?(?: próxim[ao])?$/i,
    },
    { before: /(?:^|[\s(,;])próxim[ao]$/i },
    { behind: /^ que vem/i },
  ],
  ja: [{ before: /(?:は|、)$/ }, { behind: /^(?:までには|までに|まで|中に|に)/ }],
  zh: [{ before: /(?:在|于|於|到|至)$/ }, { behind: /^(?:之前|以前|前|为止|為止)/ }],
};

/** How far the words reach that make a date a deadline; the date's own ends where there are none. */
export interface Deadline {
  readonly start: number;
  readonly end: number;
  readonly isMarked: boolean;
}

/** The deadline that a date, from `start` to `end` in the text, is part of. */
export function deadlineAround(text: string, start: number, end: number, language: DateLanguage): Deadline {
  const ahead = text.slice(0, start).trimEnd();
  const lead = leadOf(ahead, language);
  const trail = trailOf(text.slice(end), language);
  // The date reader may have taken the word for a part of the date.
  const [first = ""] = text.slice(start, end).split(/\s/, 1);
  const isMarked = lead !== "" || trail !== "" || leadOf(first, language) !== "";
  return { start: lead === "" ? start : ahead.length - lead.length, end: end + trail.length, isMarked };
}

function leadOf(text: string, language: DateLanguage): string {
  for (const words of deadlineWords[language]) {
    const found = "before" in words ? words.before.exec(text) : null;
    if (found !== null) return found[0].replace(/^[\s(,;]/, "");
  }
  return "";
}

function trailOf(text: string, language: DateLanguage): string {
  for (const words of deadlineWords[language]) {
    const found = "behind" in words ? words.behind.exec(text) : null;
    if (found !== null) return found[0];
  }
  return "";
}
