import { parseDay, parseTime, type Day, type Time } from "../model/day";
import type { Entered } from "./entered";

/**
 * The system's own picker for a day or a time: people know it, and phones have a keyboard for it.
 * It says by itself, through `badInput`, when what was typed is only half of one.
 */
class PickerField<Value extends string> {
  constructor(
    readonly inputEl: HTMLInputElement,
    private readonly parse: (text: string) => Value | null,
  ) {}

  get value(): Entered<Value> {
    if (this.inputEl.validity.badInput) return "unreadable";
    return this.inputEl.value === "" ? null : (this.parse(this.inputEl.value) ?? "unreadable");
  }

  set(value: Value | null): void {
    this.inputEl.value = value ?? "";
  }
}

export type DateField = PickerField<Day>;
export type TimeField = PickerField<Time>;

/** Adds a field for a day. */
export function dateField(parent: HTMLElement): DateField {
  // Four digits for the year: the picker would take six.
  return new PickerField(parent.createEl("input", { type: "date", attr: { max: "9999-12-31" } }), parseDay);
}

/** Adds a field for a time of day. */
export function timeField(parent: HTMLElement): TimeField {
  return new PickerField(parent.createEl("input", { type: "time" }), parseTime);
}
