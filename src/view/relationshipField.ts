import type { DropdownComponent } from "obsidian";
import type { Relationship } from "../model/relationship";
import type { Strings } from "../text/strings";
import type { FormField } from "./formField";
import { relationshipLabel } from "./relationshipLabel";

export interface RelationshipChoice<Offered extends Relationship = Relationship> {
  readonly relationships: readonly Offered[];
  readonly chosen: Offered;
}

/** What the last choice of all is known by. */
const someoneNew = "new";

/** With whom: hidden where there is no choice. */
export class RelationshipField<Offered extends Relationship = Relationship> {
  readonly #relationships: readonly Offered[];
  readonly #chosen: Offered;
  readonly #dropdown: DropdownComponent;

  /** @param askSomeoneNew goes on with somebody of whom there is no note yet; absent where that makes no sense */
  constructor(
    field: FormField,
    { relationships, chosen }: RelationshipChoice<Offered>,
    strings: Strings,
    askSomeoneNew?: () => void,
  ) {
    this.#relationships = relationships;
    this.#chosen = chosen;
    const labels = relationships.map((one, at) => [String(at), relationshipLabel(one, strings)] as const);
    const index = relationships.findIndex(({ key }) => key === chosen.key);
    this.#dropdown = field.choice(Object.fromEntries(labels), String(index));
    field.show(relationships.length > 1 || askSomeoneNew !== undefined);
    if (askSomeoneNew === undefined) return;
    this.#dropdown.addOption(someoneNew, strings.forms.someoneNew.choice);
    this.#dropdown.onChange((value) => {
      if (value === someoneNew) askSomeoneNew();
    });
  }

  get value(): Offered {
    return this.#relationships[Number(this.#dropdown.getValue())] ?? this.#chosen;
  }
}
