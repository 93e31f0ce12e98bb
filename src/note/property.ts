/** Reads properties widely: people write a string for a list, a list for a string, a link any way. */
import { parseDay, parseTime, type Day, type Time } from "../model/day";
import type { PersonName } from "../model/person";
import { parseLink, parsePerson } from "./link";

export type Properties = Readonly<Record<string, unknown>>;

/** The value's text: a string, a number or a yes/no, alone or alone in a list; null for anything else. */
export function textOf(value: unknown): string | null {
  if (typeof value === "string") return value.trim() === "" ? null : value.trim();
  if (typeof value === "number" || typeof value === "boolean") return String(value);
  if (!Array.isArray(value) || value.length !== 1) return null;
  return textOf(linkTextOf(value) ?? value[0]);
}

/** The texts of a list, or of the one text that stands for it. */
export function textsOf(value: unknown): readonly string[] {
  const parts: readonly unknown[] = Array.isArray(value) ? value : [value];
  return parts.map((part) => textOf(linkTextOf(part) ?? part)).filter((text) => text !== null);
}

/** `[[Ana Silva]]` without quotes is, to YAML, a list in a list. */
function linkTextOf(value: unknown): string | null {
  if (!Array.isArray(value) || value.length !== 1) return null;
  const [inner] = value as readonly unknown[];
  if (!Array.isArray(inner) || !inner.every((part) => typeof part === "string")) return null;
  return `[[${inner.join(", ")}]]`;
}

/** The person that the property names. */
export function personOf(value: unknown): PersonName | null {
  const text = linkTextOf(value) ?? textOf(value) ?? textsOf(value)[0] ?? null;
  return text === null ? null : parsePerson(text);
}

/** The target of the link that the property is; a name without brackets serves as one. */
export function targetOf(value: unknown): string | null {
  const text = linkTextOf(value) ?? textOf(value);
  return text === null ? null : (parseLink(text)?.target ?? text);
}

/** The day that the property gives; of a date-time, its day. */
export function dayOf(value: unknown): Day | null {
  const date = /^(\d{4}-\d{2}-\d{2})(?:[T ].*)?$/i.exec(textOf(value) ?? "")?.[1];
  return date === undefined ? null : parseDay(date);
}

/** The time of day that the property gives; null for anything else, `25:00` too. */
export function timeOf(value: unknown): Time | null {
  return parseTime(textOf(value) ?? "");
}

/** Beyond every length and lead that people agree on; a larger number would leave the calendar. */
const mostNumber = 100_000;

/** The number from zero to a hundred thousand that the property gives, as a number or in a text. */
export function numberOf(value: unknown): number | null {
  const text = textOf(value);
  const number = text === null ? NaN : Number(text);
  return number >= 0 && number <= mostNumber ? number : null;
}

/** The one of the words that the property is, whatever its case. */
export function wordOf<Word extends string>(value: unknown, words: readonly Word[]): Word | null {
  const text = textOf(value)?.toLowerCase();
  return words.find((word) => word === text) ?? null;
}

/** Whether two properties are alike, of whatever YAML makes. */
export function isSameValue(a: unknown, b: unknown): boolean {
  if (Object.is(a, b)) return true;
  if (typeof a !== "object" || typeof b !== "object" || a === null || b === null) return false;
  const names = Object.keys(a);
  return (
    Array.isArray(a) === Array.isArray(b) &&
    names.length === Object.keys(b).length &&
    names.every((name) => Object.hasOwn(b, name) && isSameValue(Reflect.get(a, name), Reflect.get(b, name)))
  );
}
