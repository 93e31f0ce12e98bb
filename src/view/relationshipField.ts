import type { DropdownComponent } from "obsidian";
import type { Relationship } from "../model/relationship";
import type { Strings } from "../text/strings";
import type { FormField } from "./formField";
import { relationshipLabel } from "./relationshipLabel";

export interface RelationshipChoice<Offered extends Relationship = Relationship> {
  readonly relationships: readonly Offered[];
  readonly chosen: Offered;
}

/** With whom: hidden where there is no choice. */
export class RelationshipField<Offered extends Relationship = Relationship> {
  readonly #relationships: readonly Offered[];
  readonly #chosen: Offered;
  readonly #dropdown: DropdownComponent;

  constructor(field: FormField, { relationships, chosen }: RelationshipChoice<Offered>, strings: Strings) {
    this.#relationships = relationships;
    this.#chosen = chosen;
    const labels = relationships.map((one, at) => [String(at), relationshipLabel(one, strings)] as const);
    const index = relationships.findIndex(({ key }) => key === chosen.key);
    this.#dropdown = field.choice(Object.fromEntries(labels), String(index));
    field.show(relationships.length > 1);
  }

  get value(): Offered {
    return this.#relationships[Number(this.#dropdown.getValue())] ?? this.#chosen;
  }
}
