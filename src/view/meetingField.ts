import type { DropdownComponent } from "obsidian";
import type { Meeting } from "../model/meeting";
import type { FormField } from "./formField";

const none = "none";

/** Which meeting a recap is of: hidden where the choice is none. */
export class MeetingField {
  readonly #field: FormField;
  readonly #dropdown: DropdownComponent;
  readonly #other: string;
  #meetings: readonly Meeting[] = [];

  /** @param other the words for a meeting that no agenda announced */
  constructor(field: FormField, other: string) {
    this.#field = field;
    this.#dropdown = field.choice({}, none);
    this.#other = other;
  }

  /** Offers these meetings, with one of them chosen. */
  offer(meetings: readonly Meeting[], chosen: Meeting | null, label: (meeting: Meeting) => string): void {
    this.#meetings = meetings;
    this.#dropdown.selectEl.empty();
    meetings.forEach((meeting, index) => {
      this.#dropdown.addOption(String(index), label(meeting));
    });
    this.#dropdown.addOption(none, this.#other);
    const index = chosen === null ? -1 : meetings.indexOf(chosen);
    this.#dropdown.setValue(index < 0 ? none : String(index));
    this.#field.show(meetings.length > 0);
  }

  get value(): Meeting | null {
    return this.#meetings[Number(this.#dropdown.getValue())] ?? null;
  }
}
