import type { App, DropdownComponent } from "obsidian";
import type { ClosingMaterial, OpenPromise } from "../index/closingMaterial";
import { evidenceKinds, type Evidence } from "../model/closing";
import type { Day } from "../model/day";
import { outcomes, type Outcome } from "../model/note";
import type { NotePath } from "../model/notePath";
import type { Relationship } from "../model/relationship";
import type { DateWords } from "../text/dates";
import type { Strings } from "../text/strings";
import { checkClosing, type ClosingEntry, type ClosingField, type ClosingInput } from "./closingEntry";
import type { DateField } from "./dateField";
import type { Checked } from "./flaws";
import { FormModal } from "./formModal";
import type { SourcedTicks, SourcedTicksWords } from "./sourcedTicks";

/** What the form knows when it opens. */
export interface ClosingFormStart {
  readonly relationship: Relationship;
  readonly material: ClosingMaterial;
  /** What the notes make likely. */
  readonly outcome: Outcome;
  readonly today: Day;
  readonly words: DateWords;
  /** What the two agreed on for ending early; empty where they wrote nothing. */
  readonly endingEarly: readonly string[];
  readonly openNote: (path: NotePath) => void;
}

/** Does what *Create closing note* is for; one sentence when it could not be done. */
export type SubmitClosing = (input: ClosingInput) => Promise<string | null>;

/** How it ended, what of the two's history the closing note holds, and what stays open. */
export class ClosingForm extends FormModal<ClosingField, ClosingInput> {
  readonly #start: ClosingFormStart;
  readonly #submit: SubmitClosing;
  readonly #outcome: DropdownComponent;
  readonly #endingEarlyEl: HTMLElement;
  readonly #date: DateField;
  readonly #evidence: readonly SourcedTicks<Evidence>[];
  readonly #kept: SourcedTicks<OpenPromise>;

  constructor(app: App, strings: Strings, start: ClosingFormStart, submit: SubmitClosing) {
    const words = strings.forms.closing;
    super(app, strings, words.title(start.relationship.partner.name));
    this.#start = start;
    this.#submit = submit;
    const outcome = this.field("outcome", { name: words.outcome });
    this.#outcome = outcome.choice(words.outcomes, start.outcome);
    this.#endingEarlyEl = outcome.below();
    this.#sayEndingEarly();
    this.#date = this.field("date", { name: words.date }).date();
    this.#date.set(start.today);
    this.#evidence = this.#evidenceFields();
    const open = this.field("open", { name: words.open, hint: words.openHint });
    this.#kept = open.sourcedTicks(this.#ticksWords, start.openNote);
    this.#kept.offer(start.material.open, true);
    open.show(start.material.open.length > 0);
    this.changed();
  }

  protected override changed(): void {
    const isEarly = this.#outcome.getValue() === "ended-early";
    this.#endingEarlyEl.toggle(isEarly && this.#start.endingEarly.length > 0);
  }

  protected override check(): Checked<ClosingField, ClosingInput> {
    return checkClosing(this.#entry);
  }

  protected override send(input: ClosingInput): Promise<string | null> {
    return this.#submit(input);
  }

  /** What was agreed for this moment, when it is fresh in nobody's mind. */
  #sayEndingEarly(): void {
    this.#endingEarlyEl.addClass("mentoring-ending-early");
    this.#endingEarlyEl.createDiv({ text: this.strings.forms.closing.endingEarly });
    const listEl = this.#endingEarlyEl.createEl("ul");
    for (const said of this.#start.endingEarly) listEl.createEl("li", { text: said, attr: { dir: "auto" } });
  }

  /** Goals that were met are chosen already; what was said between two people is theirs to choose. */
  #evidenceFields(): readonly SourcedTicks<Evidence>[] {
    const words = this.strings.forms.closing;
    return evidenceKinds.flatMap((kind) => {
      const found = this.#start.material.evidence.filter((one) => one.kind === kind);
      if (found.length === 0) return [];
      const field = this.field(kind, { name: words.evidence[kind] });
      const ticks = field.sourcedTicks<Evidence>(this.#ticksWords, this.#start.openNote);
      ticks.offer(found, kind === "goal-met");
      return [ticks];
    });
  }

  get #ticksWords(): SourcedTicksWords {
    const { words, today } = this.#start;
    return { ...this.strings.forms.closing, date: (date) => words.dated(date, today) };
  }

  get #entry(): ClosingEntry {
    const chosen = this.#outcome.getValue();
    return {
      relationship: this.#start.relationship,
      outcome: outcomes.find((one) => one === chosen) ?? "completed",
      date: this.#date.value,
      evidence: this.#evidence.flatMap((ticks) => ticks.ticked),
      open: this.#start.material.open,
      kept: this.#kept.ticked,
    };
  }
}
