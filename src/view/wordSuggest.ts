import { AbstractInputSuggest, type App } from "obsidian";

/** Suggests words while one types; any other word is as good. In a list, the word behind the last comma. */
export class WordSuggest extends AbstractInputSuggest<string> {
  override limit = 8;

  constructor(
    app: App,
    private readonly field: HTMLInputElement,
    private readonly words: readonly string[],
    private readonly isList: boolean,
  ) {
    super(app, field);
  }

  protected override getSuggestions(query: string): string[] {
    const typed = this.#lastWord(query).trim().toLowerCase();
    return this.words.filter((word) => word.toLowerCase().includes(typed) && word.toLowerCase() !== typed);
  }

  override renderSuggestion(word: string, el: HTMLElement): void {
    el.setText(word);
  }

  override selectSuggestion(word: string): void {
    const typed = this.field.value;
    const before = typed.slice(0, typed.length - this.#lastWord(typed).length);
    this.setValue(before === "" ? word : `${before.trimEnd()} ${word}`);
    this.field.dispatchEvent(new InputEvent("input", { bubbles: true }));
    this.close();
  }

  #lastWord(text: string): string {
    return this.isList ? text.slice(text.lastIndexOf(",") + 1) : text;
  }
}
