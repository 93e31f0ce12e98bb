import type { App } from "obsidian";
import { listedWords } from "../model/listedWords";
import { formatSaid, formatWords } from "../text/formatWords";
import type { NoteTexts } from "../text/noteTexts";
import type { FormField } from "./formField";
import { WordSuggest } from "./wordSuggest";

/** A format, or several between commas: in the user's language on the screen, as notes have it in `value`. */
export class FormatField {
  readonly #input: HTMLInputElement;
  readonly #isList: boolean;
  readonly #formats: NoteTexts["formats"];

  constructor(app: App, field: FormField, formats: NoteTexts["formats"], isList = false) {
    this.#input = field.text();
    this.#isList = isList;
    this.#formats = formats;
    new WordSuggest(app, this.#input, Object.values(formats), isList);
  }

  get value(): string {
    return this.#each(this.#input.value, formatSaid);
  }

  set value(text: string) {
    this.#input.value = this.#each(text, formatWords);
  }

  #each(text: string, say: typeof formatWords): string {
    const formats = this.#isList ? listedWords(text) : [text.trim()];
    return formats.map((format) => say(format, this.#formats)).join(", ");
  }
}
