import { parseDay, parseTime, type Day, type Time } from "../model/day";
import type { Strings } from "../text/strings";
import type { Entered } from "../view/entered";
import type { Checked } from "../view/flaws";
import { Refusal } from "./refusal";

/**
 * What a script says, read as the fields of a form would be: what it does not say keeps what the form
 * proposes. A name that is not known, and a value of another kind, is refused: it would be a slip that nobody
 * sees.
 */
export class Told<Name extends string> {
  readonly #said: Readonly<Record<string, unknown>>;

  constructor(
    said: unknown,
    known: readonly Name[],
    private readonly strings: Strings,
  ) {
    this.#said = typeof said === "object" && said !== null ? { ...said } : {};
    const names: readonly string[] = known;
    const unknown = Object.keys(this.#said).find((name) => !names.includes(name));
    if (unknown !== undefined)
      throw new Refusal(strings.commandLine.failures.unknownFlag(unknown, names.join(", ")));
  }

  text(name: Name, proposed = ""): string {
    const value = this.#said[name];
    if (value === undefined || value === null) return proposed;
    if (typeof value === "string" || typeof value === "number") return String(value);
    throw new Refusal(this.strings.commandLine.failures.unknownValue(name, typeof value, "string"));
  }

  date(name: Name, proposed: Day | null = null): Entered<Day> {
    return this.#read(name, parseDay, proposed);
  }

  time(name: Name, proposed: Time | null = null): Entered<Time> {
    return this.#read(name, parseTime, proposed);
  }

  flag(name: Name, proposed = false): boolean {
    const value = this.#said[name];
    return value === undefined ? proposed : value === true || value === "true";
  }

  /** A list of texts; a single one counts as a list. */
  texts(name: Name): readonly string[] {
    const value = this.#said[name];
    const values: readonly unknown[] = Array.isArray(value) ? value : [value];
    return values.filter((text) => typeof text === "string");
  }

  /** One of a few words. */
  word<Word extends string>(name: Name, words: readonly Word[], proposed: Word): Word {
    const text = this.text(name, proposed);
    const word = words.find((one) => one === text);
    if (word !== undefined) return word;
    throw new Refusal(this.strings.commandLine.failures.unknownValue(name, text, words.join(", ")));
  }

  /** What a form's check found; what is wrong is refused in the form's own words. */
  checked<Field extends string, Input>(checked: Checked<Field, Input>): Input {
    if (checked.kind === "ready") return checked.input;
    const [[field, flaw] = []] = checked.flaws;
    if (field === undefined || flaw === undefined) throw new RangeError("A flawed form has a flaw.");
    throw new Refusal(`${field}: ${this.strings.forms.flaws[flaw]}`);
  }

  /** An empty text is how a script says that something has no day or time. */
  #read<Value>(name: Name, parse: (text: string) => Value | null, proposed: Value | null): Entered<Value> {
    if (this.#said[name] === undefined) return proposed;
    const text = this.text(name);
    return text === "" ? null : (parse(text) ?? "unreadable");
  }
}
