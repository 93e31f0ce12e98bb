import type { App } from "../app";
import { guarded } from "../errors";
import { Modal } from "../overlay/modal";
import { SuggestionList, type SuggestOwner } from "./suggestionList";

/** A key and what it does, shown below the suggestions. */
export interface Instruction {
  readonly command: string;
  readonly purpose: string;
}

/** A prompt at the top of the window: what is typed filters suggestions, of which one is chosen. */
export abstract class SuggestModal<T> extends Modal implements SuggestOwner<T> {
  limit = 100;
  emptyStateText = "No results found.";
  readonly inputEl: HTMLInputElement;
  readonly resultContainerEl: HTMLElement;
  protected readonly chooser: SuggestionList<T>;
  readonly #instructionsEl: HTMLElement;
  #asked = 0;

  constructor(app: App) {
    super(app);
    this.modalEl.className = "prompt";
    this.modalEl.removeAttribute("aria-labelledby");
    this.modalEl.empty();
    const inputs = this.modalEl.createDiv("prompt-input-container");
    this.inputEl = inputs.createEl("input", {
      cls: "prompt-input",
      type: "text",
      attr: { autocapitalize: "off", spellcheck: "false", enterkeyhint: "done" },
    });
    this.resultContainerEl = this.modalEl.createDiv("prompt-results");
    this.#instructionsEl = createDiv("prompt-instructions");
    this.chooser = new SuggestionList(this, this.resultContainerEl, this.scope);
    this.inputEl.addEventListener("input", () => {
      this.#updateSuggestions();
    });
  }

  abstract getSuggestions(query: string): T[] | Promise<T[]>;
  abstract renderSuggestion(value: T, element: HTMLElement): void;
  abstract onChooseSuggestion(item: T, event: MouseEvent | KeyboardEvent): void;

  override open(): void {
    super.open();
    this.inputEl.focus();
    this.#updateSuggestions();
  }

  setPlaceholder(placeholder: string): void {
    this.inputEl.placeholder = placeholder;
    this.inputEl.setAttr("aria-label", placeholder);
    this.modalEl.setAttr("aria-label", placeholder);
  }

  setInstructions(instructions: readonly Instruction[]): void {
    this.#instructionsEl.empty();
    for (const { command, purpose } of instructions) {
      const element = this.#instructionsEl.createDiv("prompt-instruction");
      element.createSpan({ cls: "prompt-instruction-command", text: command });
      element.createSpan({ text: purpose });
    }
    this.modalEl.append(this.#instructionsEl);
  }

  onNoSuggestion(): void {
    this.chooser.setSuggestions([]);
    this.resultContainerEl.createDiv({ cls: "suggestion-empty", text: this.emptyStateText });
  }

  /** Closes, then does what the choice means. */
  selectSuggestion(value: T, event: MouseEvent | KeyboardEvent): void {
    this.app.lastEvent = event;
    this.close();
    this.onChooseSuggestion(value, event);
  }

  selectActiveSuggestion(event: MouseEvent | KeyboardEvent): void {
    this.chooser.choose(event);
  }

  #updateSuggestions(): void {
    guarded(async () => {
      const asked = ++this.#asked;
      const answer = this.getSuggestions(this.inputEl.value);
      const values = answer instanceof Promise ? await answer : answer;
      if (asked !== this.#asked) return;
      if (values.length === 0) this.onNoSuggestion();
      else this.chooser.setSuggestions(this.limit > 0 ? values.slice(0, this.limit) : values);
    });
  }
}
