import { guarded } from "../errors";
import { setIcon } from "../icons";
import { ValueComponent } from "./baseComponent";

/** A control with text to type. */
export abstract class AbstractTextComponent<
  T extends HTMLInputElement | HTMLTextAreaElement,
> extends ValueComponent<string> {
  private callback: ((value: string) => unknown) | undefined;

  constructor(readonly inputEl: T) {
    super();
    inputEl.addEventListener("input", () => {
      this.onChanged();
    });
  }

  override setDisabled(disabled: boolean): this {
    this.inputEl.disabled = disabled;
    return super.setDisabled(disabled);
  }

  getValue(): string {
    return this.inputEl.value;
  }

  setValue(value: string): this {
    this.inputEl.value = value;
    return this;
  }

  setPlaceholder(placeholder: string): this {
    this.inputEl.placeholder = placeholder;
    return this;
  }

  /** Tells the listener the present value. */
  onChanged(): void {
    guarded(() => this.callback?.(this.getValue()));
  }

  onChange(callback: (value: string) => unknown): this {
    this.callback = callback;
    return this;
  }
}

/** One line of text. */
export class TextComponent extends AbstractTextComponent<HTMLInputElement> {
  constructor(container: HTMLElement) {
    super(container.createEl("input", { type: "text", attr: { spellcheck: "false" } }));
  }
}

/** Several lines of text. */
export class TextAreaComponent extends AbstractTextComponent<HTMLTextAreaElement> {
  constructor(container: HTMLElement) {
    super(container.createEl("textarea", { attr: { spellcheck: "false" } }));
  }
}

/** A text to search for, with a button that clears it. */
export class SearchComponent extends AbstractTextComponent<HTMLInputElement> {
  readonly clearButtonEl: HTMLElement;

  constructor(container: HTMLElement) {
    const wrapper = container.createDiv("search-input-container");
    setIcon(wrapper.createDiv("search-input-icon"), "search");
    super(
      wrapper.createEl("input", { type: "search", attr: { enterkeyhint: "search", spellcheck: "false" } }),
    );
    this.clearButtonEl = wrapper.createDiv({
      cls: "search-input-clear-button",
      attr: { "aria-label": "Clear search" },
    });
    setIcon(this.clearButtonEl, "x");
    this.clearButtonEl.hide();
    this.clearButtonEl.addEventListener("click", () => {
      this.setValue("");
      this.onChanged();
      this.inputEl.focus();
    });
  }

  override setValue(value: string): this {
    super.setValue(value);
    this.clearButtonEl.toggle(value !== "");
    return this;
  }

  override onChanged(): void {
    this.clearButtonEl.toggle(this.getValue() !== "");
    super.onChanged();
  }
}
