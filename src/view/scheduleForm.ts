import type { App } from "obsidian";
import { takeProposals, type ProposedSlot } from "../index/meetingSeries";
import type { Day, Time } from "../model/day";
import type { NewSchedule } from "../model/newNote";
import type { Relationship } from "../model/relationship";
import { readable } from "./entered";
import { isUnreadable, type Checked } from "./flaws";
import { FormatField } from "./formatField";
import { FormModal } from "./formModal";
import { RelationshipField, type RelationshipChoice } from "./relationshipField";
import { checkSchedule, countOf, mostMeetings, type ScheduleField } from "./scheduleEntry";
import { ScheduleRow } from "./scheduleRow";
import type { SlotFormSpeech } from "./slotWords";

/** What the form for several meetings knows when it opens. */
export interface ScheduleFormStart extends RelationshipChoice, SlotFormSpeech {
  /** Proposals for meetings that are not planned yet, from the first on. */
  proposals(relationship: Relationship): Iterable<ProposedSlot>;
}

/** Does what *Schedule meetings* is for; one sentence when it could not be done. */
export type SubmitSchedule = (input: NewSchedule) => Promise<string | null>;

/** The next ones are set together: people plan three at a time. */
const usualCount = 3;

/** With whom, how many, and for each its day and time, proposed and adjustable. */
export class ScheduleForm extends FormModal<ScheduleField, NewSchedule> {
  readonly #start: ScheduleFormStart;
  readonly #submit: SubmitSchedule;
  readonly #relationship: RelationshipField;
  readonly #count: HTMLInputElement;
  readonly #untilEl: HTMLButtonElement;
  readonly #rowsEl: HTMLElement;
  readonly #format: FormatField;
  readonly #place: HTMLInputElement;
  /** All rows; a smaller number hides the last ones, so that what was entered there is not lost. */
  #rows: readonly ScheduleRow[] = [];
  #shown = 0;
  /** The time of the first meeting: others at that time follow it. */
  #time: Time | null = null;
  /** Rows made so far: each has a number of its own. */
  #made = 0;
  /** The relationship that the rows are proposed for. */
  #proposed: Relationship | null = null;

  constructor(app: App, start: ScheduleFormStart, submit: SubmitSchedule) {
    const words = start.strings.schedule;
    super(app, start.strings, words.title, words.save);
    this.#start = start;
    this.#submit = submit;
    const withWhom = this.field("relationship", { name: words.relationship });
    this.#relationship = new RelationshipField(withWhom, start, start.strings);
    const count = this.field("count", { name: words.count });
    this.#count = count.number(usualCount);
    this.#untilEl = count.button("", () => {
      this.#fillUntilEnd();
    });
    this.#rowsEl = this.fieldsEl.createDiv({ cls: "mentoring-schedule-rows" });
    const format = this.field("format", { name: words.format });
    this.#format = new FormatField(app, format, start.strings.notes.formats);
    this.#place = this.field("place", { name: words.place, hint: words.placeHint }).text();
    this.changed();
  }

  protected override changed(): void {
    const relationship = this.#relationship.value;
    if (relationship !== this.#proposed) this.#begin(relationship);
    this.#followFirstTime();
    const count = countOf(this.#count.value);
    if (count !== null) this.#show(count, null);
    for (const row of this.#shownRows) row.describe(relationship, this.#start);
  }

  protected override check(): Checked<ScheduleField, NewSchedule> {
    return checkSchedule({
      relationship: this.#relationship.value,
      count: this.#count.value,
      meetings: this.#shownRows.map((row) => row.entry),
      format: this.#format.value,
      place: this.#place.value,
    });
  }

  protected override send(input: NewSchedule): Promise<string | null> {
    return this.#submit(input);
  }

  get #shownRows(): readonly ScheduleRow[] {
    return this.#rows.slice(0, this.#shown);
  }

  /** Other people meet on other days. */
  #begin(relationship: Relationship): void {
    const ends = relationship.agreement?.ends ?? null;
    const { words, today, strings } = this.#start;
    this.#proposed = relationship;
    this.#keep(() => false);
    this.#untilEl.toggle(ends !== null && ends > today);
    if (ends !== null) this.#untilEl.setText(strings.schedule.until(words.named(ends, today)));
    if (!this.isTouched("format")) this.#format.value = relationship.agreement?.formats[0] ?? "";
    if (!this.isTouched("count")) this.#count.value = String(usualCount);
  }

  #followFirstTime(): void {
    const [first, ...others] = this.#rows;
    const time = first?.entry.time ?? null;
    // What is half typed is no time yet.
    if (isUnreadable(time) || time === this.#time) return;
    for (const row of others) if (row.entry.time === this.#time) row.setTime(readable(time));
    this.#time = readable(time);
  }

  /** Shows as many rows as asked for; where there are not enough, proposals for later days come. */
  #show(count: number, until: Day | null): void {
    const days = this.#rows.map((row) => readable(row.entry.date)).filter((date) => date !== null);
    const last = days.reduce<Day | null>((latest, date) => (date > (latest ?? "") ? date : latest), null);
    const missing = { count: count - this.#rows.length, until };
    const proposals = takeProposals(this.#start.proposals(this.#relationship.value), last, missing);
    if (this.#rows.length === 0) this.#time = proposals[0]?.time ?? null;
    this.#rows = [...this.#rows, ...proposals.map((slot) => this.#row(slot))];
    this.#shown = Math.min(count, this.#rows.length);
    this.#rows.forEach((row, at) => {
      row.show(at < this.#shown);
    });
  }

  #row(slot: ProposedSlot): ScheduleRow {
    const words = this.strings.schedule;
    const name = `meeting-${(this.#made += 1)}` as const;
    const field = this.field(name, { name: "" }, this.#rowsEl);
    const remove = (removed: ScheduleRow): void => {
      this.#remove(removed);
    };
    const proposed = { ...slot, time: this.#time ?? slot.time };
    return new ScheduleRow(name, field, proposed, {
      words,
      forms: this.strings.forms,
      number: this.#made,
      remove,
    });
  }

  #keep(isKept: (row: ScheduleRow) => boolean): void {
    for (const row of this.#rows) if (!isKept(row)) this.removeField(row.name);
    this.#rows = this.#rows.filter(isKept);
    this.#time = readable(this.#rows[0]?.entry.time ?? null);
  }

  #remove(row: ScheduleRow): void {
    const at = this.#rows.indexOf(row);
    this.#keep((one) => one !== row);
    this.#setCount(this.#shown - 1);
    (this.#shownRows[at] ?? this.#shownRows[at - 1])?.focus();
  }

  #fillUntilEnd(): void {
    const ends = this.#relationship.value.agreement?.ends ?? null;
    if (ends === null) return;
    this.#keep((row) => (readable(row.entry.date) ?? "") <= ends);
    this.#show(mostMeetings, ends);
    this.#setCount(this.#shown);
  }

  /** The form hears of it as of something typed. */
  #setCount(count: number): void {
    this.#count.value = String(count);
    this.#count.dispatchEvent(new Event("input", { bubbles: true }));
  }
}
