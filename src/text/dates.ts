import { day, dayOf, daysBetween, instantOf, type Day, type Time } from "../model/day";

/** A day as a leaf of a calendar shows it. */
export interface CalendarLeaf {
  readonly month: string;
  readonly day: string;
  /** Null in the year of today. */
  readonly year: string | null;
}

/** Up to so many days are counted in days; more are months or years. */
const countedInDays = 60;
const daysInMonth = 365.25 / 12;

/** No zone changes its clocks on it, so every time exists. */
const dayWithoutClockChange = day("2026-01-15");

/** Days, times and lengths in the words of one language, as `Intl` has them. */
export class DateWords {
  readonly #relative: (distance: number, unit: Intl.RelativeTimeFormatUnit) => string;
  readonly #weekday: Intl.DateTimeFormat;
  readonly #inYear: Intl.DateTimeFormat;
  readonly #inOtherYear: Intl.DateTimeFormat;
  readonly #whole: Intl.DateTimeFormat;
  readonly #clock: Intl.DateTimeFormat;
  readonly #month: Intl.DateTimeFormat;
  readonly #date: Intl.DateTimeFormat;
  readonly #year: Intl.DateTimeFormat;
  readonly #hours: Intl.NumberFormat;
  readonly #minutes: Intl.NumberFormat;

  /** @param language an ISO code such as `en` or `pt-BR` */
  constructor(language: string) {
    const format = (options: Intl.DateTimeFormatOptions) => new Intl.DateTimeFormat(language, options);
    const unit = (name: string) => new Intl.NumberFormat(language, { style: "unit", unit: name });
    const relative = new Intl.RelativeTimeFormat(language, { numeric: "auto" });
    this.#relative = (distance, name) => closedUp(relative.format(distance, name));
    this.#weekday = format({ weekday: "long" });
    this.#inYear = format({ month: "long", day: "numeric" });
    this.#inOtherYear = format({ year: "numeric", month: "long", day: "numeric" });
    this.#whole = format({ dateStyle: "full" });
    this.#clock = format({ timeStyle: "short" });
    this.#month = format({ month: "short" });
    this.#date = format({ month: "short", day: "numeric" });
    this.#year = format({ year: "numeric" });
    this.#hours = unit("hour");
    this.#minutes = unit("minute");
  }

  /** How far a day is: "today", "tomorrow", "in 3 days", "3 days ago", "4 months ago". */
  away(days: number): string {
    const distance = Math.abs(days);
    if (distance <= countedInDays) return this.#relative(days, "day");
    const months = Math.round(days / daysInMonth);
    if (Math.abs(months) < 24) return this.#relative(months, "month");
    return this.#relative(Math.round(months / 12), "year");
  }

  /** The same for a date. */
  awayOn(date: Day, today: Day): string {
    return this.away(daysBetween(today, date));
  }

  /** How far an instant is: "in 20 minutes", "in 3 hours", "2 hours ago"; in days from two days on. */
  awayFrom(now: Date, instant: Date): string {
    const minutes = Math.round((instant.getTime() - now.getTime()) / 60_000);
    if (Math.abs(minutes) < 60) return this.#relative(minutes, "minute");
    const hours = Math.trunc(minutes / 60);
    if (Math.abs(hours) < 48) return this.#relative(hours, "hour");
    return this.awayOn(dayOf(instant), dayOf(now));
  }

  /** A day by the name that people give it: "tomorrow", "Tuesday", "March 12", "March 12, 2025". */
  named(date: Day, today: Day): string {
    const days = daysBetween(today, date);
    if (Math.abs(days) <= 1) return this.#relative(days, "day");
    return Math.abs(days) < 7 ? this.weekday(date) : this.dated(date, today);
  }

  /** A day's weekday: "Tuesday". */
  weekday(date: Day): string {
    return this.#weekday.format(instantOf(date, null));
  }

  /** A day as a letter names it, which is read on another day: "March 12", "March 12, 2025". */
  dated(date: Day, today: Day): string {
    const format = yearOf(date) === yearOf(today) ? this.#inYear : this.#inOtherYear;
    return format.format(instantOf(date, null));
  }

  /** The whole date: "Wednesday, March 4, 2026". */
  whole(date: Day): string {
    return this.#whole.format(instantOf(date, null));
  }

  /** A time of the clock: "5:30 PM". */
  clock(time: Time): string {
    return this.#clock.format(instantOf(dayWithoutClockChange, time));
  }

  /** A length in hours and minutes: "45 min", "1 hr 30 min". */
  length(minutes: number): string {
    const [hours, rest] = [Math.floor(minutes / 60), minutes % 60];
    const parts = [hours > 0 ? this.#hours.format(hours) : "", rest > 0 ? this.#minutes.format(rest) : ""];
    return closedUp(parts.filter((part) => part !== "").join(" "));
  }

  /** Short: "Mar". Without the day: with it, Chinese and Japanese have the month as a number alone. */
  month(date: Day): string {
    return this.#month.format(instantOf(date, null));
  }

  leaf(date: Day, today: Day): CalendarLeaf {
    const instant = instantOf(date, null);
    const inMonth = this.#date.formatToParts(instant).find(({ type }) => type === "day")?.value ?? "";
    const year = yearOf(date) === yearOf(today) ? null : this.#year.format(instant);
    return { month: this.month(date), day: inMonth, year };
  }
}

/** `Intl` parts a Japanese number from its unit with a blank, the app's interface does not. */
function closedUp(words: string): string {
  return words.replace(/([\d\p{sc=Han}]) (?=[\d\p{sc=Han}\p{sc=Hiragana}])/gu, "$1");
}

function yearOf(date: Day): string {
  return date.slice(0, 4);
}
