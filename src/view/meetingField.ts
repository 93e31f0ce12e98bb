import type { DropdownComponent } from "obsidian";
import type { Meeting } from "../model/meeting";
import type { FormField } from "./formField";

const none = "none";

/** Which meeting a note is about: hidden where the choice is none. */
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
    this.choose(chosen);
    this.#field.show(meetings.length > 0);
  }

  choose(meeting: Meeting | null): void {
    const index = meeting === null ? -1 : this.#meetings.indexOf(meeting);
    this.#dropdown.setValue(index < 0 ? none : String(index));
  }

  get value(): Meeting | null {
    return this.#meetings[Number(this.#dropdown.getValue())] ?? null;
  }
}
