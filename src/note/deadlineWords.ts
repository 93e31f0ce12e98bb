/** Languages in which dates in words are read. */
export type DateLanguage = "en" | "de" | "fr" | "es" | "pt" | "ja" | "zh";

/** The words around a date that say that it is a deadline, and that go when the date is taken out. */
interface DeadlineWords {
  /** Stands right before the date, at the end of what is looked at. */
  readonly before: RegExp;
  /** Stands right behind it. */
  readonly behind: RegExp | null;
}

const deadlineWords: Readonly<Record<DateLanguage, DeadlineWords>> = {
  en: {
    before: /(?:^|[\s(,;])(?:(?:no|not) later than|due(?: by| on)?|by|until|till|before|on|from)(?: the)?$/i,
    behind: null,
  },
  de: {
    before: /(?:^|[\s(,;])(?:(?:bis )?spätestens(?: am| bis)?|bis(?: zum| zur)?|fällig(?: am)?|vor(?: dem)?|am)$/i,
    behind: null,
  },
  fr: {
    before: /(?:^|[\s(,;])(?:d['’]ici(?: le| au| la)?|avant(?: le| la)?|jusqu['’](?:à|au)|au plus tard(?: le)?|pour(?: le)?|le)$/i,
    behind: /^ au plus tard/i,
  },
  es: {
    before: /(?:^|[\s(,;])(?:antes del?(?: el)?|para(?: el)?|hasta(?: el)?|a más tardar(?: el)?|el)(?: próximo| próxima)?$/i,
    behind: /^ (?:a más tardar|que viene)/i,
  },
  pt: {
    before: /(?:^|[\s(,;])(?:até|antes d[aeo]|para|no mais tardar|n[ao]|em)(?: [ao])?(?: próxim[ao])?$|(?:^|[\s(,;])próxim[ao]$/i,
    behind: /^ que vem/i,
  },
  ja: { before: /(?:は|、)$/, behind: /^(?:までには|までに|まで|中に|に)/ },
  zh: { before: /(?:在|于|於|到|至)$/, behind: /^(?:之前|以前|前|为止|為止)/ },
};

/** How far left and right of a date the words reach that make it a deadline; the date's own ends without them. */
export interface Deadline {
  readonly start: number;
  readonly end: number;
  readonly isMarked: boolean;
}

/** The deadline that a date, from `start` to `end` in the text, is part of. */
export function deadlineAround(text: string, start: number, end: number, language: DateLanguage): Deadline {
  const { before, behind } = deadlineWords[language];
  const ahead = text.slice(0, start).trimEnd();
  const lead = before.exec(ahead)?.[0] ?? "";
  const trail = behind?.exec(text.slice(end))?.[0] ?? "";
  const leads = lead.replace(/^[\s(,;]/, "");
  const [first = ""] = text.slice(start, end).split(/\s/, 1);
  const isMarked = leads !== "" || trail !== "" || before.test(first);
  return { start: leads === "" ? start : ahead.length - leads.length, end: end + trail.length, isMarked };
}
