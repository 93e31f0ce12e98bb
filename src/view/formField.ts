import { ButtonComponent, DropdownComponent, Setting } from "obsidian";
import { dateField, timeField, type DateField, type TimeField } from "./dateField";
import type { Sourced } from "../model/closing";
import type { NotePath } from "../model/notePath";
import { SourcedTicks, type SourcedTicksWords } from "./sourcedTicks";
import { TickList } from "./tickList";

/** What a field is called, and a hint below its name. */
export interface FieldWords {
  readonly name: string;
  readonly hint?: string;
}

/** One line of a form: its name, a hint, one or more controls, and below them what is wrong. */
export class FormField {
  readonly #setting: Setting;
  readonly #id: string;
  readonly #errorEl: HTMLElement;
  readonly #controls: HTMLElement[] = [];

  constructor(parent: HTMLElement, id: string, words: FieldWords) {
    this.#id = `mentoring-field-${id}`;
    this.#setting = new Setting(parent);
    this.#setting.settingEl.addClass("mentoring-field");
    this.#setting.nameEl.id = `${this.#id}-name`;
    this.#setting.descEl.id = `${this.#id}-hint`;
    this.#errorEl = this.#setting.settingEl.createDiv({ cls: "mentoring-field-error" });
    this.#errorEl.id = `${this.#id}-error`;
    this.say(words);
  }

  say({ name, hint }: FieldWords): void {
    this.#setting.setName(name).setDesc(hint ?? "");
  }

  text(value = ""): HTMLInputElement {
    return this.#added(this.#setting.controlEl.createEl("input", { type: "text", value }));
  }

  /** A text field for a sentence, as wide as the form. */
  wideText(value = ""): HTMLInputElement {
    this.#wideEl();
    return this.text(value);
  }

  /** A field for text of several lines, as wide as the form. */
  longText(value = ""): HTMLTextAreaElement {
    const area = this.#wideEl().createEl("textarea", { attr: { dir: "auto", rows: 12 } });
    area.value = value;
    return this.#added(area);
  }

  /** A text field that phones show a number pad for. */
  number(value: number | null = null): HTMLInputElement {
    const input = this.text(value === null ? "" : String(value));
    input.setAttrs({ inputmode: "numeric", autocomplete: "off", size: 5 });
    return input;
  }

  date(label?: string): DateField {
    const field = dateField(this.#setting.controlEl);
    this.#added(field.inputEl, label);
    return field;
  }

  time(label?: string): TimeField {
    const field = timeField(this.#setting.controlEl);
    this.#added(field.inputEl, label);
    return field;
  }

  /** A choice between words, in the order given. */
  choice(options: Readonly<Record<string, string>>, value: string, label?: string): DropdownComponent {
    const dropdown = new DropdownComponent(this.#setting.controlEl);
    dropdown.addOptions({ ...options }).setValue(value);
    this.#added(dropdown.selectEl, label);
    return dropdown;
  }

  /** Several sentences to be ticked, as wide as the form. */
  ticks(): TickList {
    const list = new TickList(this.#wideEl());
    this.#added(list.groupEl);
    return list;
  }

  /** Things with a source to be ticked, as wide as the form. */
  sourcedTicks<Value extends Sourced>(
    words: SourcedTicksWords,
    open: (path: NotePath) => void,
  ): SourcedTicks<Value> {
    const list = new SourcedTicks<Value>(this.#wideEl(), words, open);
    this.#added(list.groupEl);
    return list;
  }

  toggle(onChange: (isOn: boolean) => void, isOn = false): void {
    this.#setting.addToggle((toggle) => {
      toggle.setValue(isOn).onChange(onChange);
      this.#added(toggle.toggleEl.querySelector("input") ?? toggle.toggleEl);
    });
  }

  /** A button behind the controls; with an icon it shows that alone, and `words` are what it is called. */
  button(words: string, onClick: () => void, icon?: string): HTMLButtonElement {
    const button = new ButtonComponent(this.#setting.controlEl).onClick(onClick);
    // A form is sent by its other buttons.
    button.buttonEl.type = "button";
    if (icon === undefined) button.setButtonText(words);
    else button.setIcon(icon).setTooltip(words).buttonEl.addClass("clickable-icon");
    return button.buttonEl;
  }

  /** Takes the field out of the form. */
  remove(): void {
    this.#setting.settingEl.remove();
  }

  /** A place below the line, for what is more than a control. */
  below(): HTMLElement {
    return this.#setting.settingEl.createDiv({ cls: "mentoring-field-below" });
  }

  show(isShown: boolean): void {
    this.#setting.settingEl.toggle(isShown);
  }

  isShown(): boolean {
    return this.#setting.settingEl.isShown();
  }

  has(node: Node | null): boolean {
    return this.#setting.settingEl.contains(node);
  }

  /** Says what is wrong, in one sentence; null when nothing is. */
  showError(sentence: string | null): void {
    if (this.#errorEl.getText() !== (sentence ?? "")) this.#errorEl.setText(sentence ?? "");
    for (const control of this.#controls) {
      control.setAttr("aria-invalid", sentence === null ? null : "true");
    }
  }

  /** Brings the keyboard here, out of a part of the form that is folded. */
  focus(): void {
    const folded = this.#setting.settingEl.closest("details");
    if (folded !== null) folded.open = true;
    this.#controls.at(0)?.focus();
  }

  /** Where the controls of a field stand that is as wide as the form. */
  #wideEl(): HTMLElement {
    this.#setting.settingEl.addClass("mentoring-field-wide");
    return this.#setting.controlEl;
  }

  /** @param label what the control alone is called, where the field has more than one */
  #added<Control extends HTMLElement>(control: Control, label?: string): Control {
    if (label === undefined) control.setAttr("aria-labelledby", `${this.#id}-name`);
    else control.setAttr("aria-label", label);
    control.setAttr("aria-describedby", `${this.#id}-hint ${this.#id}-error`);
    this.#controls.push(control);
    return control;
  }
}
