import type { DropdownComponent } from "obsidian";
import type { Relationship } from "../model/relationship";
import type { Strings } from "../text/strings";
import type { FormField } from "./formField";
import { relationshipLabel } from "./relationshipLabel";

/** Whom a form may be about. */
export interface RelationshipChoice<Offered extends Relationship = Relationship> {
  readonly relationships: readonly Offered[];
  readonly chosen: Offered;
}

/** Asks for somebody of whom there is no note yet, in a form on top of this one, and goes on with them. */
export type AskSomeoneNew<Offered = Relationship> = (goOn: (relationship: Offered) => void) => void;

/** What the last choice of all is known by. */
const someoneNew = "new";

/** With whom: hidden where there is no choice. */
export class RelationshipField<Offered extends Relationship = Relationship> {
  readonly #relationships: Offered[];
  readonly #chosen: Offered;
  readonly #strings: Strings;
  readonly #dropdown: DropdownComponent;

  /** @param askSomeoneNew absent where somebody of whom there is no note yet makes no sense */
  constructor(
    field: FormField,
    { relationships, chosen }: RelationshipChoice<Offered>,
    strings: Strings,
    askSomeoneNew?: AskSomeoneNew<Offered>,
  ) {
    this.#relationships = [...relationships];
    this.#chosen = chosen;
    this.#strings = strings;
    const labels = relationships.map((one, at) => [String(at), relationshipLabel(one, strings)] as const);
    this.#dropdown = field.choice(Object.fromEntries(labels), String(this.#indexOf(chosen)));
    field.show(relationships.length > 1 || askSomeoneNew !== undefined);
    if (askSomeoneNew !== undefined) this.#offerSomeoneNew(askSomeoneNew);
  }

  choose(relationship: Offered): void {
    const index = this.#relationships.findIndex(({ key }) => key === relationship.key);
    if (index >= 0) this.#dropdown.setValue(String(index));
  }

  get value(): Offered {
    return this.#relationships[Number(this.#dropdown.getValue())] ?? this.#chosen;
  }

  /** The choice falls back to the one before, should nobody be named. */
  #offerSomeoneNew(ask: AskSomeoneNew<Offered>): void {
    const { selectEl } = this.#dropdown.addOption(someoneNew, this.#strings.forms.someoneNew.choice);
    let before = this.#dropdown.getValue();
    selectEl.addEventListener("change", (event) => {
      if (this.#dropdown.getValue() !== someoneNew) {
        before = this.#dropdown.getValue();
        return;
      }
      event.stopPropagation(); // nothing was entered into this form yet
      this.#dropdown.setValue(before);
      ask((relationship) => {
        this.#choose(relationship);
      });
    });
  }

  #choose(relationship: Offered): void {
    const { selectEl } = this.#dropdown;
    if (this.#indexOf(relationship) === -1) {
      this.#relationships.push(relationship);
      const label = relationshipLabel(relationship, this.#strings);
      this.#dropdown.addOption(String(this.#relationships.length - 1), label);
    }
    this.#dropdown.setValue(String(this.#indexOf(relationship)));
    selectEl.dispatchEvent(new Event("change", { bubbles: true }));
    selectEl.focus();
  }

  #indexOf({ key }: Offered): number {
    return this.#relationships.findIndex((one) => one.key === key);
  }
}
