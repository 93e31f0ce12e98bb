import { addDays, addMonths, day, weekdayOf, type Day } from "../model/day";
import type { DateLanguage } from "./deadlineWords";

/** The day that words name, by what the pattern caught; null for no day, or one that does not exist. */
type DayOfWords = (today: Day, caught: string, other: string) => Day | null;

/** Ways to name a day that the date reader does not know, or takes for another day. */
type DayWord = readonly [pattern: RegExp, day: DayOfWords];

/** A named day where it stands in a text; null for words that only look like one. */
export interface NamedDay {
  readonly start: number;
  readonly end: number;
  readonly day: Day | null;
}

const dayWords: Readonly<Record<DateLanguage, readonly DayWord[]>> = {
  en: [
    [/(?:the )?day after tomorrow/gi, daysOn(2)],
    [/(?:the )?end of next week/gi, fridayOfNextWeek],
    [/(?:the )?end of (?:the |this )?week/gi, fridayOf],
    [/(?:the )?end of (?:the |this )?year/gi, lastOfYear],
  ],
  de: [
    [/morgen früh/gi, daysOn(1)],
    [/am Morgen/gi, () => null],
    [/Ende nächster Woche/gi, fridayOfNextWeek],
    [/Ende (?:der|dieser) Woche/gi, fridayOf],
    [/Ende (?:des|dieses) Monats|Monatsende/gi, lastOfMonth],
    [/Ende (?:des|dieses) Jahres|Jahresende/gi, lastOfYear],
    [/(\d{1,2})\. ?(\d{1,2})\.(?!\d)/g, (today, date, month) => nextDate(today, Number(month), Number(date))],
  ],
  fr: [
    [/aujourd’hui/gi, daysOn(0)],
    [/après-demain/gi, daysOn(2)],
    [/(?:la |en )?fin de (?:la )?semaine(?! prochaine)/gi, fridayOf],
    [/(?:la )?fin du mois(?! prochain)/gi, lastOfMonth],
    [/(?:la )?fin de l['’]année/gi, lastOfYear],
  ],
  es: [
    [/pasado mañana/gi, daysOn(2)],
    [/por la mañana/gi, () => null],
    [/la semana que viene|la próxima semana/gi, daysOn(7)],
    [/fin de mes/gi, lastOfMonth],
    [/fin(?:al)? de año/gi, lastOfYear],
  ],
  pt: [
    [/depois de amanhã/gi, daysOn(2)],
    [/(?:a )?(?:próxima semana|semana que vem)/gi, daysOn(7)],
    [/(?:em|daqui a) (\d{1,2}|uma?|dois|duas|três|quatro) dias?/gi, countedOn(1)],
    [/(?:em|daqui a) (\d{1,2}|uma?|dois|duas|três|quatro) semanas?/gi, countedOn(7)],
    [/fi(?:m|nal) do mês(?! que vem)/gi, lastOfMonth],
    [/fi(?:m|nal) do ano(?! que vem)/gi, lastOfYear],
  ],
  ja: [
    [/明後日|あさって/g, daysOn(2)],
    [/([\d一二三四五六七八九十]{1,3})日後/g, countedOn(1)],
    [/([\d一二三四五六七八九十]{1,3})週間後/g, countedOn(7)],
    [/再来週の?([日月火水木金土])曜日?/g, weekdayOfWeek(2)],
    [/来週の?([日月火水木金土])曜日?/g, weekdayOfWeek(1)],
    [/今週の?([日月火水木金土])曜日?/g, weekdayOfWeek(0)],
    [/再来週/g, daysOn(14)],
    [/来週/g, daysOn(7)],
    [/来月/g, nextMonth],
    [/今?月末/g, lastOfMonth],
    [/年末/g, lastOfYear],
  ],
  zh: [
    [/大[后後]天/g, daysOn(3)],
    [/[后後]天/g, daysOn(2)],
    [/([\d一二两兩三四五六七八九十]{1,3})[天日](?:之?[后後]|[内內])/g, countedOn(1)],
    [/([\d一二两兩三四五六七八九十]{1,3})[个個]?(?:[周週]|星期)(?:之?[后後]|[内內])/g, countedOn(7)],
    [
      /(?:(下{1,2})|[本这這])[个個]?(?:[周週]|星期|礼拜)([一二三四五六日天])/g,
      (today, next, name) => weekdayOfWeek(next.length)(today, name, ""),
    ],
    [/下[个個]?(?:[周週]|星期)/g, daysOn(7)],
    [/下[个個]?月(?![底\d])/g, nextMonth],
    [/(?:本|这个?|這個?)?月底/g, lastOfMonth],
    [/年底/g, lastOfYear],
  ],
};

/** The days that a text names in words that are read here; of two that overlap, the first listed. */
export function daysNamed(text: string, today: Day, language: DateLanguage): readonly NamedDay[] {
  const named: NamedDay[] = [];
  for (const [pattern, dayOfWords] of dayWords[language]) {
    for (const { index: start, 0: words, 1: caught = "", 2: other = "" } of text.matchAll(pattern)) {
      const end = start + words.length;
      if (named.some((one) => start < one.end && one.start < end)) continue;
      named.push({ start, end, day: dayOfWords(today, caught, other) });
    }
  }
  return named;
}

function daysOn(days: number): DayOfWords {
  return (today) => addDays(today, days);
}

/** @param unit the days that each of the number counts for */
function countedOn(unit: number): DayOfWords {
  return (today, count) => {
    const number = numberOf(count);
    return number === null ? null : addDays(today, unit * number);
  };
}

/** The Friday that ends the working week: from Saturday on the next one. */
function fridayOf(today: Day): Day {
  return addDays(today, (5 - weekdayOf(today) + 7) % 7);
}

function fridayOfNextWeek(today: Day): Day {
  return fridayOf(addDays(today, 7));
}

function nextMonth(today: Day): Day {
  return addMonths(today, 1);
}

function lastOfMonth(today: Day): Day {
  return addDays(addMonths(day(`${today.slice(0, 8)}01`), 1), -1);
}

function lastOfYear(today: Day): Day {
  return day(`${today.slice(0, 4)}-12-31`);
}

/** As Japanese and Chinese call them, who both call Sunday 日; the Chinese also call it 天. */
const weekdays = ["日月火水木金土", "日一二三四五六"];

/** The weekday of the week, from Monday on, that begins so many weeks after this one. */
function weekdayOfWeek(weeks: number): DayOfWords {
  return (today, name) => {
    const monday = addDays(today, -((weekdayOf(today) + 6) % 7));
    const weekday = Math.max(0, ...weekdays.map((names) => names.indexOf(name)));
    return addDays(monday, weeks * 7 + ((weekday + 6) % 7));
  };
}

/** The next day of that date, this year or next; null where neither year has it. */
function nextDate(today: Day, month: number, date: number): Day | null {
  if (month < 1 || month > 12 || date < 1) return null;
  const newYear = day(`${today.slice(0, 4)}-01-01`);
  const inYear = (years: number): Day => addDays(addMonths(newYear, 12 * years + month - 1), date - 1);
  return [inYear(0), inYear(1)].find((one) => one >= today && Number(one.slice(8)) === date) ?? null;
}

const numberWords: Readonly<Record<string, number>> = { um: 1, uma: 1, dois: 2, duas: 2, três: 3, quatro: 4 };
const digits = "〇一二三四五六七八九";

/** `3`, `três`, `三`, `十二`, `两`: up to 99; null for digits in a row that are no such number. */
function numberOf(text: string): number | null {
  if (/^\d+$/.test(text)) return Number(text);
  const [tens = "", ones] = text.replace(/[两兩]/, "二").split("十");
  const parts = ones === undefined ? [digitOf(tens, 0)] : [10 * digitOf(tens, 1), digitOf(ones, 0)];
  const number = numberWords[text.toLowerCase()] ?? parts.reduce((sum, part) => sum + part, 0);
  return Number.isNaN(number) ? null : number;
}

function digitOf(text: string, otherwise: number): number {
  if (text === "") return otherwise;
  return text.length === 1 && digits.includes(text) ? digits.indexOf(text) : NaN;
}
