import type { App } from "obsidian";
import type { Day } from "../model/day";
import type { DateWords } from "../text/dates";
import type { Strings } from "../text/strings";
import type { DateField } from "./dateField";
import { checkDue, type DueField } from "./dueDraft";
import { readable } from "./entered";
import type { Checked } from "./flaws";
import type { FormField } from "./formField";
import { FormModal } from "./formModal";

/** What the form for a due day knows when it opens. */
export interface DueFormStart {
  readonly words: DateWords;
  /** The day on which the item is due now. */
  readonly now: Day | null;
  readonly readDay: (words: string) => Day | null;
}

/** Asks for a day: in words, which show at once which day they mean, or by the calendar. */
export class DueForm extends FormModal<DueField, Day> {
  readonly #start: DueFormStart;
  readonly #submit: (day: Day) => void;
  readonly #words: HTMLInputElement;
  readonly #dateField: FormField;
  readonly #date: DateField;
  /** The words as they were read last. */
  #read = "";

  constructor(app: App, strings: Strings, start: DueFormStart, submit: (day: Day) => void) {
    super(app, strings, strings.forms.due.title, strings.forms.due.save);
    const words = strings.forms.due;
    this.#start = start;
    this.#submit = submit;
    this.#words = this.field("words", { name: words.words, hint: words.wordsHint }).text();
    this.#dateField = this.field("date", { name: strings.forms.date });
    this.#date = this.#dateField.date();
    this.#date.set(start.now);
    this.#sayDay();
  }

  /** Words set the calendar; a day chosen there makes the words that meant another one go. */
  protected override changed(): void {
    const words = this.#words.value;
    const read = this.#start.readDay(words);
    if (words !== this.#read) this.#date.set(read ?? (words.trim() === "" ? this.#start.now : null));
    else if (read !== readable(this.#date.value)) this.#words.value = "";
    this.#read = this.#words.value;
    this.#sayDay();
  }

  protected override check(): Checked<DueField, Day> {
    return checkDue({ words: this.#words.value, date: this.#date.value }, this.#start.readDay);
  }

  protected override send(day: Day): Promise<string | null> {
    this.#submit(day);
    return Promise.resolve(null);
  }

  #sayDay(): void {
    const day = readable(this.#date.value);
    this.#dateField.say({
      name: this.strings.forms.date,
      hint: day === null ? "" : this.#start.words.whole(day),
    });
  }
}
