import type { Day, Time } from "../model/day";
import type { PersonName } from "../model/person";
import type { Problem } from "../model/problem";
import {
  dayOf,
  numberOf,
  personOf,
  targetOf,
  textOf,
  textsOf,
  timeOf,
  wordOf,
  type Properties,
} from "./property";

/** Reads one note's properties and remembers those that say something that cannot be read. */
export class PropertyReader {
  readonly problems: Problem[] = [];

  /** @param all the note's properties as the app parsed them */
  constructor(readonly all: Properties) {}

  text(name: string): string | null {
    return this.read(name, textOf);
  }

  texts(name: string): readonly string[] {
    return textsOf(this.all[name]);
  }

  day(name: string): Day | null {
    return this.read(name, dayOf);
  }

  /** The days of a list; one that cannot be read is a problem, and the others count. */
  days(name: string): readonly Day[] {
    return this.texts(name).flatMap((text) => this.parsed(name, text, dayOf) ?? []);
  }

  time(name: string): Time | null {
    return this.read(name, timeOf);
  }

  number(name: string): number | null {
    return this.read(name, numberOf);
  }

  person(name: string): PersonName | null {
    return this.read(name, personOf);
  }

  /** The target of a link. */
  target(name: string): string | null {
    return this.read(name, targetOf);
  }

  word<Word extends string>(name: string, words: readonly Word[]): Word | null {
    return this.read(name, (value) => wordOf(value, words));
  }

  /** What `parse` makes of a property; null, and a problem, where there is something it cannot read. */
  read<Value>(name: string, parse: (value: unknown) => Value | null): Value | null {
    return this.parsed(name, this.all[name], parse);
  }

  private parsed<Value>(name: string, value: unknown, parse: (value: unknown) => Value | null): Value | null {
    const parsed = parse(value);
    if (parsed === null && !isBlank(value)) {
      this.problems.push({ kind: "unreadable-property", property: name, value: wordsFor(value) });
    }
    return parsed;
  }
}

function isBlank(value: unknown): boolean {
  if (value === undefined || value === null) return true;
  return typeof value === "string" ? value.trim() === "" : Array.isArray(value) && value.length === 0;
}

function wordsFor(value: unknown): string {
  return textOf(value) ?? JSON.stringify(value);
}
