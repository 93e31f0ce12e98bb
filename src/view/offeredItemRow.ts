import type { OfferedItem } from "../model/received";
import type { Relationship } from "../model/relationship";
import type { Role } from "../model/person";
import type { Strings } from "../text/strings";
import { dateField, type DateField } from "./dateField";
import type { ItemEntry } from "./receiveEntry";

/** One promise that was found: a box that confirms it, its words, whose it is, and when it is due. */
export class OfferedItemRow {
  readonly #box: HTMLInputElement;
  readonly #text: HTMLInputElement;
  readonly #owner: HTMLSelectElement;
  readonly #due: DateField;

  /** @param number counts from 1 */
  constructor(parent: HTMLElement, item: OfferedItem, number: number, of: Relationship, strings: Strings) {
    const { receive, forms } = strings;
    const label = (what: string): Record<string, string> => ({
      "aria-label": `${receive.item(number)}: ${what}`,
    });
    const rowEl = parent.createDiv({ cls: "mentoring-promise" });
    this.#box = rowEl.createEl("input", { type: "checkbox", attr: { "aria-label": receive.item(number) } });
    const attr = { ...label(forms.actionItem.what), dir: "auto" };
    this.#text = rowEl.createEl("input", { type: "text", value: item.text, attr });
    const detailsEl = rowEl.createDiv({ cls: "mentoring-promise-details" });
    this.#owner = detailsEl.createEl("select", { cls: "dropdown", attr: label(forms.actionItem.owner) });
    const sides = of.role === "mentor" ? (["mentor", "mentee"] as const) : (["mentee", "mentor"] as const);
    for (const side of sides) {
      const text = side === of.role ? strings.items.you : of[side].name;
      this.#owner.createEl("option", { text, value: side });
    }
    this.#owner.createEl("option", { text: strings.items.both, value: "both" });
    this.#owner.value = item.owner;
    this.#due = dateField(detailsEl);
    this.#due.inputEl.setAttrs(label(forms.actionItem.due));
    this.#due.set(item.due);
  }

  get entry(): ItemEntry {
    const owners: readonly (Role | "both")[] = ["mentor", "mentee", "both"];
    const owner = owners.find((one) => one === this.#owner.value) ?? "mentee";
    return { isConfirmed: this.#box.checked, text: this.#text.value, owner, due: this.#due.value };
  }
}
