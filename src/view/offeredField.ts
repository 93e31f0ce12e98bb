import type { DropdownComponent } from "obsidian";
import type { FormField } from "./formField";

/** One of several values, which another field may change: hidden where there is no choice. */
export class OfferedField<Value> {
  readonly #field: FormField;
  readonly #dropdown: DropdownComponent;
  #values: readonly Value[] = [];

  constructor(field: FormField) {
    this.#field = field;
    this.#dropdown = field.choice({}, "");
  }

  /** Offers these values, with the first of them chosen. */
  offer(values: readonly Value[], label: (value: Value) => string): void {
    this.#values = values;
    this.#dropdown.selectEl.empty();
    values.forEach((value, index) => {
      this.#dropdown.addOption(String(index), label(value));
    });
    this.#dropdown.setValue("0");
    this.show(true);
  }

  /** Chooses a value; the first one where it is none of those that are offered. */
  set(value: Value | undefined): void {
    const at = this.#values.findIndex((one) => one === value);
    this.#dropdown.setValue(String(Math.max(0, at)));
  }

  show(isShown: boolean): void {
    this.#field.show(isShown && this.#values.length > 1);
  }

  get value(): Value | null {
    return this.#values[Number(this.#dropdown.getValue())] ?? null;
  }
}
