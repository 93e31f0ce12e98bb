import type { Cadence } from "../../src/model/cadence";
import type { MessageFacts } from "../../src/text/messageTexts";
import type { Strings } from "../../src/text/strings";

/** Counts that between them need every plural form of our languages. */
export const counts = [0, 1, 2, 5, 21, 1_000_000] as const;

/**
 * Everything that a language says, by where it stands: fixed texts as they are, others as they become with sample
 * values, in which each number is `count`. Words that notes and mails are read by are left out.
 */
export function saidBy(strings: Strings, count: number): ReadonlyMap<string, string> {
  return new Map(said(strings, "", count));
}

/** A value that a text is made with: as a number it is the count, as words it says which of the values it is. */
class Sample extends String {
  readonly #count: number;

  constructor(at: number, count: number) {
    super(sampleWords(at));
    this.#count = count;
  }

  [Symbol.toPrimitive](hint: string): string | number {
    return hint === "number" ? this.#count : this.toString();
  }
}

function sampleWords(at: number): string {
  return `«${at}»`;
}

/** Which of the sample values a text holds, in words or as a number. */
export function samplesIn(text: string): readonly string[] {
  return [...new Set(text.match(/«\d»/g) ?? [])].sort();
}

function* said(value: unknown, path: string, count: number): Generator<[string, string]> {
  if (typeof value === "string") yield [path, value];
  if (typeof value === "function") {
    for (const [at, values] of valuesFor(path, count).entries())
      yield* said(Reflect.apply(value, null, values), `${path}(${at})`, count);
  }
  if (typeof value !== "object" || value === null || Array.isArray(value) || value instanceof RegExp) return;
  for (const [key, part] of Object.entries(value))
    yield* said(part, path === "" ? key : `${path}.${key}`, count);
}

/** The sets of values that a text is tried with. */
function valuesFor(path: string, count: number): readonly (readonly unknown[])[] {
  if (path === "terms.cadence") return cadences(count).map((cadence) => [cadence]);
  if (path.startsWith("messages.")) return [[facts], [{ ...facts, ...unknownFacts }]];
  return [[1, 2, 3, 4].map((at) => new Sample(at, count))];
}

function cadences(count: number): readonly Cadence[] {
  const units = ["days", "weeks", "months"] as const;
  return [{ kind: "as-needed" }, ...units.map((unit) => ({ kind: "every", count, unit }) as const)];
}

const facts: MessageFacts = {
  partner: sampleWords(1),
  user: sampleWords(2),
  objective: sampleWords(3),
  length: sampleWords(4),
  firstMeeting: sampleWords(5),
  lastMeeting: sampleWords(6),
  question: sampleWords(7),
};

const unknownFacts = { objective: null, length: null, firstMeeting: null, lastMeeting: null, question: "" };
