import type { App } from "obsidian";
import { agendaFor } from "../index/agendaFor";
import { takeProposals, type ProposedSlot } from "../index/meetingSeries";
import type { SlotRemark } from "../index/slotRemarks";
import { suggestedFormats } from "../model/agreement";
import type { Day } from "../model/day";
import type { MeetingDay, NewSchedule } from "../model/newNote";
import type { Relationship } from "../model/relationship";
import { readable } from "./entered";
import type { Checked } from "./flaws";
import { FormModal } from "./formModal";
import { RelationshipField, type RelationshipChoice } from "./relationshipField";
import { checkSchedule, countOf, mostMeetings, type ScheduleField } from "./scheduleEntry";
import { ScheduleRow } from "./scheduleRow";
import { avoidsWords, remarkWords, thereWords, type SlotSpeech } from "./slotWords";
import { WordSuggest } from "./wordSuggest";

/** What the form for several meetings knows when it opens. */
export interface ScheduleFormStart extends RelationshipChoice, SlotSpeech {
  /** Proposals for meetings that are not planned yet, from the first on. */
  proposals(relationship: Relationship): Iterable<ProposedSlot>;
  remarks(slot: MeetingDay, relationship: Relationship): readonly SlotRemark[];
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
  readonly #format: HTMLInputElement;
  readonly #place: HTMLInputElement;
  #rows: readonly ScheduleRow[] = [];
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
    this.#format = this.field("format", { name: words.format }).text();
    this.#place = this.field("place", { name: words.place, hint: words.placeHint }).text();
    new WordSuggest(app, this.#format, suggestedFormats, false);
    this.changed();
  }

  protected override changed(): void {
    const relationship = this.#relationship.value;
    if (relationship !== this.#proposed) this.#begin(relationship);
    const count = countOf(this.#count.value);
    if (count !== null) this.#resize(count, null);
    this.#say(relationship);
  }

  protected override check(): Checked<ScheduleField, NewSchedule> {
    return checkSchedule({
      relationship: this.#relationship.value,
      count: this.#count.value,
      meetings: this.#rows.map((row) => row.entry),
      format: this.#format.value,
      place: this.#place.value,
    });
  }

  protected override send(input: NewSchedule): Promise<string | null> {
    return this.#submit(input);
  }

  /** Other people meet on other days. */
  #begin(relationship: Relationship): void {
    const ends = relationship.agreement?.ends ?? null;
    const { words, today, strings } = this.#start;
    this.#proposed = relationship;
    for (const row of this.#rows) this.#drop(row);
    this.#rows = [];
    this.#untilEl.toggle(ends !== null && ends > today);
    if (ends !== null) this.#untilEl.setText(strings.schedule.until(words.named(ends, today)));
    if (!this.isTouched("format")) this.#format.value = relationship.agreement?.formats[0] ?? "";
    if (!this.isTouched("count")) this.#count.value = String(usualCount);
  }

  /** As many rows as asked for: the last ones go, or proposals for later days come. */
  #resize(count: number, until: Day | null): void {
    for (const row of this.#rows.slice(count)) this.#drop(row);
    this.#rows = this.#rows.slice(0, count);
    const days = this.#rows.map((row) => readable(row.entry.date)).filter((date) => date !== null);
    const last = days.reduce<Day | null>((latest, date) => (date > (latest ?? "") ? date : latest), null);
    const missing = { count: count - this.#rows.length, until };
    const proposals = takeProposals(this.#start.proposals(this.#relationship.value), last, missing);
    this.#rows = [...this.#rows, ...proposals.map((slot) => this.#row(slot))];
  }

  #row(slot: ProposedSlot): ScheduleRow {
    const words = this.strings.schedule;
    const name = `meeting-${(this.#made += 1)}` as const;
    const field = this.field(name, { name: "" }, this.#rowsEl);
    const remove = (removed: ScheduleRow): void => {
      this.#remove(removed);
    };
    return new ScheduleRow(name, field, slot, {
      words,
      forms: this.strings.forms,
      number: this.#made,
      remove,
    });
  }

  #drop(row: ScheduleRow): void {
    this.removeField(row.name);
  }

  #remove(row: ScheduleRow): void {
    const at = this.#rows.indexOf(row);
    this.#drop(row);
    this.#rows = this.#rows.filter((one) => one !== row);
    this.#setCount(this.#rows.length);
    (this.#rows[at] ?? this.#rows[at - 1])?.focus();
  }

  #fillUntilEnd(): void {
    const ends = this.#relationship.value.agreement?.ends ?? null;
    if (ends === null) return;
    const inTime = this.#rows.filter((row) => (readable(row.entry.date) ?? "") <= ends);
    for (const row of this.#rows) if (!inTime.includes(row)) this.#drop(row);
    this.#rows = inTime;
    this.#resize(mostMeetings, ends);
    this.#setCount(this.#rows.length);
  }

  /** The form hears of it as of something typed. */
  #setCount(count: number): void {
    this.#count.value = String(count);
    this.#count.dispatchEvent(new Event("input", { bubbles: true }));
  }

  /** Says of each row what is worth knowing of its day. */
  #say(relationship: Relationship): void {
    const start = this.#start;
    for (const row of this.#rows) {
      const slot = row.slot;
      if (slot === null) {
        row.say(this.strings.schedule.meeting(this.#rows.indexOf(row) + 1), []);
        continue;
      }
      const isPlanned = agendaFor(relationship, slot) !== null;
      const remarks = isPlanned
        ? [this.strings.schedule.planned]
        : start.remarks(slot, relationship).map((remark) => remarkWords(remark, start));
      const avoids = row.avoids === null ? [] : [avoidsWords(row.avoids, start)];
      row.say(start.words.weekday(slot.date), [
        ...thereWords(slot, relationship, start),
        ...remarks,
        ...avoids,
      ]);
    }
  }
}
