import type { DropdownComponent } from "obsidian";
import { commonCadences, type CadenceUnit } from "../model/cadence";
import type { Strings } from "../text/strings";
import type { CadenceEntry } from "./termsEntry";
import type { FormField } from "./formField";

const units: readonly CadenceUnit[] = ["days", "weeks", "months"];

/** How often two people meet: one of the usual answers, or any number of days, weeks or months. */
export class CadenceField {
  readonly #choice: DropdownComponent;
  readonly #count: HTMLInputElement;
  readonly #unit: DropdownComponent;
  readonly #notAgreed: string;

  constructor(field: FormField, { agreement }: Strings["forms"]) {
    this.#choice = field.choice(agreement.cadences, "every-2-weeks");
    this.#count = field.number(3);
    this.#count.setAttr("aria-label", agreement.count);
    this.#count.removeAttribute("aria-labelledby");
    this.#unit = field.choice(agreement.units, "weeks", agreement.unit);
    this.#notAgreed = agreement.notAgreed;
    this.update();
  }

  /** Nothing agreed is an answer where that is so. */
  set({ choice, count, unit }: CadenceEntry): void {
    if (choice === "") this.#choice.addOption("", this.#notAgreed);
    this.#choice.setValue(choice);
    this.#count.value = count;
    this.#unit.setValue(unit);
    this.update();
  }

  get entry(): CadenceEntry {
    const chosen = this.#choice.getValue();
    return {
      choice: chosen === "" ? "" : (commonCadences.find((cadence) => cadence === chosen) ?? "other"),
      count: this.#count.value,
      unit: units.find((unit) => unit === this.#unit.getValue()) ?? "weeks",
    };
  }

  /** Shows number and unit only where they are asked for. */
  update(): void {
    const isOther = this.entry.choice === "other";
    this.#count.toggle(isOther);
    this.#unit.selectEl.toggle(isOther);
  }
}
