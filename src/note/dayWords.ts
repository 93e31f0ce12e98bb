import { addDays, addMonths, day, weekdayOf, type Day } from "../model/day";
import type { DateLanguage } from "./deadlineWords";

/** A way to name a day that the date reader does not know, or takes for another day. */
interface DayWord {
  readonly pattern: RegExp;
  /** Null for words that only look like a day, or name one that does not exist. */
  readonly day: (today: Day, match: RegExpMatchArray) => Day | null;
}

/** A named day where it stands in a text. */
export interface NamedDay {
  readonly start: number;
  readonly end: number;
  readonly day: Day | null;
}

const weekdays = "日月火水木金土";
const digits = "〇一二三四五六七八九";
const portuguese: Readonly<Record<string, number>> = { um: 1, uma: 1, dois: 2, duas: 2, três: 3, quatro: 4 };

const dayWords: Readonly<Record<DateLanguage, readonly DayWord[]>> = {
  en: [
    { pattern: /(?:the )?day after tomorrow/gi, day: (today) => addDays(today, 2) },
    { pattern: /(?:the )?end of next week/gi, day: (today) => fridayOf(addDays(today, 7)) },
    { pattern: /(?:the )?end of (?:the |this )?week/gi, day: fridayOf },
  ],
  de: [
    { pattern: /morgen früh/gi, day: (today) => addDays(today, 1) },
    { pattern: /am Morgen/gi, day: () => null },
    { pattern: /Ende nächster Woche/gi, day: (today) => fridayOf(addDays(today, 7)) },
    { pattern: /Ende (?:der|dieser) Woche/gi, day: fridayOf },
    { pattern: /Ende (?:des|dieses) Monats|Monatsende/gi, day: lastOfMonth },
    { pattern: /(\d{1,2})\. ?(\d{1,2})\.(?!\d)/g, day: (today, [, date, month]) => nextDate(today, Number(month), Number(date)) },
  ],
  fr: [
    { pattern: /après-demain/gi, day: (today) => addDays(today, 2) },
    { pattern: /(?:la )?fin de (?:la )?semaine/gi, day: fridayOf },
    { pattern: /(?:la )?fin du mois/gi, day: lastOfMonth },
  ],
  es: [
    { pattern: /pasado mañana/gi, day: (today) => addDays(today, 2) },
    { pattern: /por la mañana/gi, day: () => null },
    { pattern: /la semana que viene|la próxima semana/gi, day: (today) => addDays(today, 7) },
    { pattern: /fin de mes/gi, day: lastOfMonth },
  ],
  pt: [
    { pattern: /depois de amanhã/gi, day: (today) => addDays(today, 2) },
    { pattern: /(?:a )?(?:próxima semana|semana que vem)/gi, day: (today) => addDays(today, 7) },
    { pattern: /em (\d{1,2}|uma?|dois|duas|três|quatro) dias?/gi, day: (today, [, count]) => addDays(today, portugueseNumber(count)) },
    { pattern: /em (\d{1,2}|uma?|dois|duas|três|quatro) semanas?/gi, day: (today, [, count]) => addDays(today, 7 * portugueseNumber(count)) },
    { pattern: /fi(?:m|nal) do mês/gi, day: lastOfMonth },
  ],
  ja: [
    { pattern: /明後日|あさって/g, day: (today) => addDays(today, 2) },
    { pattern: /(\d{1,2}|[一二三四五六七八九十]{1,3})日後/g, day: (today, [, count]) => addDays(today, numberOf(count)) },
    { pattern: /(\d{1,2}|[一二三四五六七八九十]{1,3})週間後/g, day: (today, [, count]) => addDays(today, 7 * numberOf(count)) },
    { pattern: /再来週の?([日月火水木金土])曜日?/g, day: (today, [, name]) => weekdayOfWeek(today, 2, name) },
    { pattern: /来週の?([日月火水木金土])曜日?/g, day: (today, [, name]) => weekdayOfWeek(today, 1, name) },
    { pattern: /今週の?([日月火水木金土])曜日?/g, day: (today, [, name]) => weekdayOfWeek(today, 0, name) },
    { pattern: /再来週/g, day: (today) => addDays(today, 14) },
    { pattern: /来週/g, day: (today) => addDays(today, 7) },
    { pattern: /来月/g, day: (today) => addMonths(today, 1) },
    { pattern: /今?月末/g, day: lastOfMonth },
  ],
  zh: [
    { pattern: /大[后後]天/g, day: (today) => addDays(today, 3) },
    { pattern: /[后後]天/g, day: (today) => addDays(today, 2) },
    { pattern: /(\d{1,2}|[一二两兩三四五六七八九十]{1,3})[天日](?:之?[后後]|[内內])/g, day: (today, [, count]) => addDays(today, numberOf(count)) },
    {
      pattern: /(\d{1,2}|[一二两兩三四五六七八九十]{1,3})[个個]?(?:周|週|星期|礼拜|禮拜)(?:之?[后後]|[内內])/g,
      day: (today, [, count]) => addDays(today, 7 * numberOf(count)),
    },
    { pattern: /下[个個]?(?:周|週|星期|礼拜|禮拜)(?![一二三四五六日天])/g, day: (today) => addDays(today, 7) },
    { pattern: /下[个個]?月(?!底)/g, day: (today) => addMonths(today, 1) },
    { pattern: /(?:本|这个?|這個?)?月底/g, day: lastOfMonth },
  ],
};

/** The days that a text names in words of a language that are read here; of two that overlap, the first listed. */
export function daysNamed(text: string, today: Day, language: DateLanguage): readonly NamedDay[] {
  const named: NamedDay[] = [];
  for (const { pattern, day: dayOfMatch } of dayWords[language]) {
    for (const match of text.matchAll(pattern)) {
      const [start, end] = [match.index, match.index + match[0].length];
      if (named.some((other) => start < other.end && other.start < end)) continue;
      named.push({ start, end, day: dayOfMatch(today, match) });
    }
  }
  return named;
}

/** The Friday that ends the working week: from Saturday on the next one. */
function fridayOf(today: Day): Day {
  return addDays(today, (5 - weekdayOf(today) + 7) % 7);
}

/** The weekday of the week, from Monday on, that begins so many weeks after this one. */
function weekdayOfWeek(today: Day, weeks: number, name: string | undefined): Day {
  const monday = addDays(today, -((weekdayOf(today) + 6) % 7));
  return addDays(monday, weeks * 7 + ((weekdays.indexOf(name ?? "") + 6) % 7));
}

function lastOfMonth(today: Day): Day {
  return addDays(addMonths(day(`${today.slice(0, 8)}01`), 1), -1);
}

/** The next day of that date, this year or next; null where neither year has it. */
function nextDate(today: Day, month: number, date: number): Day | null {
  if (month < 1 || month > 12 || date < 1) return null;
  const inYear = (years: number): Day => addDays(addMonths(day(`${today.slice(0, 4)}-01-01`), 12 * years + month - 1), date - 1);
  return [inYear(0), inYear(1)].find((found) => found >= today && Number(found.slice(8)) === date) ?? null;
}

/** `3`, `三`, `十二`, `两`: up to 99. */
function numberOf(text = ""): number {
  if (/^\d+$/.test(text)) return Number(text);
  const [tens = "", ones] = text.replace(/[两兩]/, "二").split("十");
  if (ones === undefined) return digits.indexOf(tens);
  return 10 * (tens === "" ? 1 : digits.indexOf(tens)) + (ones === "" ? 0 : digits.indexOf(ones));
}

function portugueseNumber(text = ""): number {
  return portuguese[text.toLowerCase()] ?? Number(text);
}
