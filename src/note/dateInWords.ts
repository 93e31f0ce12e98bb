import { casual as german } from "chrono-node/de";
import { casual as english, GB as britishEnglish, type Chrono, type ParsedResult } from "chrono-node/en";
import { casual as spanish } from "chrono-node/es";
import { casual as french } from "chrono-node/fr";
import { casual as japanese } from "chrono-node/ja";
import { casual as portuguese } from "chrono-node/pt";
import { casual as chinese } from "chrono-node/zh/hans";
import { addDays, dayOf, parseDay, type Day } from "../model/day";
import { daysNamed } from "./dayWords";
import { deadlineAround, type DateLanguage } from "./deadlineWords";
import { isPartOfPhrase } from "./partOfPhrase";

/** A date in a sentence, and the sentence without it and the word before it that makes it a deadline. */
export interface TakenDate {
  readonly day: Day;
  readonly rest: string;
}

/**
 * The day that a text names and nothing else: `2026-03-06`, "next friday", "in two weeks", in English or
 * in the language given. Of several such days the next from now on. Null for anything else, and for a
 * date that does not exist.
 *
 * @param language an ISO code such as `de` or `pt-BR`
 */
export function parseDateInWords(text: string, now: Date, language: string): Day | null {
  const sentence = text.trim();
  if (sentence.length > furthest) return null;
  for (const spoken of languagesFor(language)) {
    const whole = datesIn(sentence, now, spoken).find(({ start, end }) => {
      const around = deadlineAround(sentence, start, end, spoken.language);
      return around.start === 0 && around.end === sentence.length;
    });
    if (whole !== undefined) return whole.day;
  }
  return null;
}

/**
 * Finds the deadline in a sentence such as "send the CV by next friday". A word that may be a date and
 * something else ("sun", "3 days", "12/13") counts only where "by" or the like says so; the last date
 * wins. Days before today are no deadlines, unless written as `2026-03-06`. Where the words say a time of
 * day too, which an action item has no other place for, they stay in the sentence. Null without a date.
 */
export function takeDateInWords(text: string, now: Date, language: string): TakenDate | null {
  const offset = Math.max(0, text.length - furthest);
  const end = text.slice(offset);
  for (const spoken of languagesFor(language)) {
    const found = deadlineIn(end, now, spoken);
    if (found === null) continue;
    const rest = found.hasTime ? text : without(text, offset + found.start, offset + found.end);
    return { day: found.day, rest: rest.trim() };
  }
  return null;
}

/**
 * The days that a text names with year, month and day, in their order, in the language given or in English.
 *
 * @param language an ISO code such as `de` or `pt-BR`
 */
export function wholeDatesIn(text: string, language: string): readonly Day[] {
  // What is certain depends on no day that it is read on.
  const anyDay = new Date(2000, 0, 1);
  for (const { reader } of languagesFor(language)) {
    const days = reader.parse(text.slice(0, furthest), anyDay).flatMap(({ start }) => {
      const isWhole = start.isCertain("year") && start.isCertain("month") && start.isCertain("day");
      return isWhole ? (calendarDay(start) ?? []) : [];
    });
    if (days.length > 0) return days;
  }
  return [];
}

/** Characters from the end of a text in which a date is looked for: a pasted page must not take long. */
const furthest = 300;

interface Spoken {
  readonly language: DateLanguage;
  readonly reader: Chrono;
}

const readers: Readonly<Record<Exclude<DateLanguage, "en">, Chrono>> = {
  de: german,
  fr: french,
  es: spanish,
  pt: portuguese,
  ja: japanese,
  zh: chinese,
};

/** The app's language first, where dates are read in it, then English. */
function languagesFor(language: string): readonly Spoken[] {
  // Americans alone write the month before the day.
  const reader = /^en-(?!US|PH)/i.test(language) ? britishEnglish : english;
  const inEnglish: Spoken = { language: "en", reader };
  const code = language.toLowerCase().split("-")[0];
  const own = (["de", "fr", "es", "pt", "ja", "zh"] as const).find((one) => one === code);
  return own === undefined ? [inEnglish] : [{ language: own, reader: readers[own] }, inEnglish];
}

interface FoundDate {
  readonly start: number;
  readonly end: number;
  readonly day: Day;
  readonly isWritten: boolean;
  /** Where the words must stand to be a deadline. */
  readonly place: "anywhere" | "at-the-end" | "marked";
  readonly hasTime: boolean;
}

/** The last deadline of the text; one that a word marks as such goes before one that none does. */
function deadlineIn(text: string, now: Date, spoken: Spoken): FoundDate | null {
  const today = dayOf(now);
  const marked: FoundDate[] = [];
  const others: FoundDate[] = [];
  for (const found of datesIn(text, now, spoken)) {
    const { isMarked, start, end } = deadlineAround(text, found.start, found.end, spoken.language);
    const behind = text.slice(end);
    if ((found.day < today && !found.isWritten) || /^['’-]\p{L}/u.test(behind)) continue;
    if (isMarked) marked.push({ ...found, start, end });
    else if (found.place === "anywhere") others.push(found);
    else if (found.place === "at-the-end" && /^[\s.,;:!?)]*$/.test(behind)) others.push(found);
  }
  return marked.at(-1) ?? others.at(-1) ?? null;
}

/** All dates of the text, in their order. */
function datesIn(text: string, now: Date, { language, reader }: Spoken): readonly FoundDate[] {
  const isAlone = (one: Span): boolean =>
    standsAlone(text, one, language) && !isPartOfPhrase(text, one.start, one.end);
  const written = writtenDates(text);
  const named = daysNamed(text, dayOf(now), language)
    .filter((one) => isAlone(one) && isFree(one, written))
    .map((one): MaybeDate => ({ ...one, isWritten: false, place: "anywhere", hasTime: false }));
  const read = reader
    .parse(text, now, { forwardDate: true })
    .map((result) => foundDate(result, now))
    .filter((one) => isAlone(one) && isFree(one, [...written, ...named]));
  return [...written, ...named, ...read]
    .flatMap(({ day, ...found }) => (day === null ? [] : [{ ...found, day }]))
    .sort((a, b) => a.start - b.start);
}

type MaybeDate = Omit<FoundDate, "day"> & { readonly day: Day | null };

function writtenDates(text: string): readonly MaybeDate[] {
  const dates = text.matchAll(/(^|[^\w-])(\d{4}-\d{2}-\d{2})(?![\w-])/g);
  return [...dates].map(({ index, 1: lead = "", 2: date = "" }) => {
    const start = index + lead.length;
    const found = { start, end: start + date.length, day: parseDay(date) };
    return { ...found, isWritten: true, place: "anywhere", hasTime: false };
  });
}

interface Span {
  readonly start: number;
  readonly end: number;
}

function isFree({ start, end }: Span, taken: readonly Span[]): boolean {
  return taken.every((other) => end <= other.start || other.end <= start);
}

/** Whether no letter or digit touches the words; Chinese and Japanese put none between words. */
function standsAlone(text: string, { start, end }: Span, language: DateLanguage): boolean {
  if (language === "ja" || language === "zh") return true;
  return !/[\p{L}\p{N}]/u.test(text.charAt(start - 1) + text.charAt(end));
}

/** Lengths ("for 2 weeks") and looks back ("last friday") are no deadlines. */
const length = /^(?:for|für|während|pour|pendant|por|durante)\s/i;
const lookBack = /^(?:last|past|letzte[nrs]?)\s|\s(?:dernière?|pasad[ao]|passad[ao])$/i;
/** Years are no days. */
const year = /^(?:next year|nächste[ns] Jahre?s?|l['’]année prochaine)$/i;
const slashDate = /^\d{1,2}\/\d{1,2}$/;
const englishWord = /^(?:sat|sun|wed)$/i;

function foundDate({ index, text, start, end }: ParsedResult, now: Date): MaybeDate {
  const last = end ?? start;
  const tags = last.tags();
  const isRelative = tags.has("result/relativeDate");
  const hasTime = last.isCertain("hour");
  const namesDay = last.isCertain("day") || last.isCertain("weekday") || isRelative;
  const isMoment = tags.has("result/relativeDateAndTime") || last.isCertain("timezoneOffset");
  const isRefused = !namesDay || isMoment || [length, lookBack, year].some((words) => words.test(text));
  const mayBeElse = slashDate.test(text) || englishWord.test(text) || (isRelative && /^\d/.test(text));
  const isWeekday = last.isCertain("weekday") && !last.isCertain("day") && !/\s/.test(text);
  const day = isRefused
    ? null
    : withinMonth(calendarDay(last), last.isCertain("year") && !last.isCertain("day"), now);
  const place = mayBeElse ? "marked" : isWeekday ? "at-the-end" : "anywhere";
  return { start: index, end: index + text.length, day, isWritten: false, place, hasTime };
}

/** The date reader counts on from the 31st into the month after the one that is meant, where that is shorter. */
function withinMonth(day: Day | null, isCountedInMonths: boolean, now: Date): Day | null {
  const date = Number(day?.slice(8));
  return day !== null && isCountedInMonths && date < now.getDate() ? addDays(day, -date) : day;
}

/** By year, month and day as they were read: nothing becomes an instant on the way. */
function calendarDay(date: ParsedResult["start"]): Day | null {
  const padded = (part: number | null, digits: number): string => String(part ?? "").padStart(digits, "0");
  return parseDay(
    `${padded(date.get("year"), 4)}-${padded(date.get("month"), 2)}-${padded(date.get("day"), 2)}`,
  );
}

/** The sentence that is left, without the blank or the brackets that the date leaves behind. */
function without(text: string, start: number, end: number): string {
  const inBrackets = text[start - 1] === "(" && text[end] === ")";
  const ahead = text.slice(0, inBrackets ? start - 1 : start);
  const behind = text.slice(inBrackets ? end + 1 : end);
  const before = ahead
    .trimEnd()
    .replace(/[,;:–—-]$/, "")
    .trimEnd();
  const rest = behind.trimStart();
  if (before === "") return rest.replace(/^[,;:.]\s*/, "");
  const wasParted = /\s$/.test(ahead) || behind !== rest;
  return before + (wasParted && rest !== "" && !/^[.,;:!?]/.test(rest) ? " " : "") + rest;
}
