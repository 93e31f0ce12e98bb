import type { App } from "../app";
import { guarded } from "../errors";
import { PopoverSuggest } from "./popoverSuggest";

/** Suggestions for a text field, shown while it has the focus. */
export abstract class AbstractInputSuggest<T> extends PopoverSuggest<T> {
  limit = 100;
  #callback: ((value: T, event: MouseEvent | KeyboardEvent) => unknown) | undefined;
  #asked = 0;

  constructor(
    app: App,
    protected readonly textInputEl: HTMLInputElement | HTMLDivElement,
  ) {
    super(app);
    textInputEl.addEventListener("input", () => {
      this.#update();
    });
    textInputEl.addEventListener("focus", () => {
      this.#update();
    });
    textInputEl.addEventListener("blur", () => {
      this.close();
    });
  }

  protected abstract getSuggestions(query: string): T[] | Promise<T[]>;

  getValue(): string {
    return this.textInputEl instanceof HTMLInputElement
      ? this.textInputEl.value
      : this.textInputEl.textContent;
  }

  setValue(value: string): void {
    if (this.textInputEl instanceof HTMLInputElement) this.textInputEl.value = value;
    else this.textInputEl.setText(value);
  }

  selectSuggestion(value: T, event: MouseEvent | KeyboardEvent): void {
    this.#callback?.(value, event);
  }

  onSelect(callback: (value: T, event: MouseEvent | KeyboardEvent) => unknown): this {
    this.#callback = callback;
    return this;
  }

  #update(): void {
    guarded(async () => {
      const asked = ++this.#asked;
      const values = await this.getSuggestions(this.getValue());
      if (asked === this.#asked) this.#show(values);
    });
  }

  #show(values: readonly T[]): void {
    if (values.length === 0 || !this.textInputEl.isActiveElement()) {
      this.close();
      return;
    }
    this.open();
    this.chooser.setSuggestions(this.limit > 0 ? values.slice(0, this.limit) : values);
    const at = this.textInputEl.getBoundingClientRect();
    this.placeAt(at, at.width);
  }
}
