import { agendaFor } from "../index/agendaFor";
import type { ProposedSlot } from "../index/meetingSeries";
import type { Clash } from "../index/clashes";
import type { Time } from "../model/day";
import type { MeetingDay } from "../model/newNote";
import type { Relationship } from "../model/relationship";
import type { Strings } from "../text/strings";
import type { DateField, TimeField } from "./dateField";
import { isUnreadable } from "./flaws";
import { readable } from "./entered";
import type { FormField } from "./formField";
import { avoidsWords, slotWords, type SlotFormSpeech } from "./slotWords";
import type { MeetingEntry, MeetingFieldName } from "./scheduleEntry";

/** What a row is made with. */
interface RowWords {
  readonly words: Strings["schedule"];
  readonly forms: Strings["forms"];
  readonly number: number;
  readonly remove: (row: ScheduleRow) => void;
}

/** One of several meetings: its day, its time, and a way to leave it out. */
export class ScheduleRow {
  readonly #date: DateField;
  readonly #time: TimeField;

  constructor(
    readonly name: MeetingFieldName,
    private readonly field: FormField,
    private readonly proposed: ProposedSlot,
    { words, forms, number, remove }: RowWords,
  ) {
    const label = words.meeting(number);
    this.#date = field.date(`${label}: ${forms.date}`);
    this.#time = field.time(`${label}: ${forms.time}`);
    this.#date.set(proposed.date);
    this.#time.set(proposed.time);
    field.button(
      words.remove(label),
      () => {
        remove(this);
      },
      "x",
    );
  }

  get entry(): MeetingEntry {
    return { field: this.name, date: this.#date.value, time: this.#time.value };
  }

  /** Day and time, or null while they cannot be read. */
  get slot(): MeetingDay | null {
    const date = readable(this.#date.value);
    const time = this.#time.value;
    return date === null || isUnreadable(time) ? null : { date, time: readable(time) };
  }

  /** What the proposed day avoids, while it is that day. */
  get #avoids(): Clash | null {
    return this.slot?.date === this.proposed.date ? this.proposed.avoids : null;
  }

  /** Says what is worth knowing of the day. */
  describe(relationship: Relationship, speech: SlotFormSpeech): void {
    const { slot } = this;
    const name = slot === null ? "" : speech.words.weekday(slot.date);
    this.field.say({
      name,
      hint: slot === null ? "" : this.#remarks(slot, relationship, speech).join(" · "),
    });
  }

  #remarks(slot: MeetingDay, relationship: Relationship, speech: SlotFormSpeech): readonly string[] {
    const isPlanned = agendaFor(relationship, slot) !== null;
    return [
      ...slotWords(slot, relationship, speech),
      ...(isPlanned ? [speech.strings.schedule.planned] : []),
      ...(this.#avoids === null ? [] : [avoidsWords(this.#avoids, speech)]),
    ];
  }

  setTime(time: Time | null): void {
    this.#time.set(time);
  }

  show(isShown: boolean): void {
    this.field.show(isShown);
  }

  focus(): void {
    this.field.focus();
  }
}
