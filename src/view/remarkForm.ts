import type { App } from "obsidian";
import type { Strings } from "../text/strings";
import { checked, flawsOf, type Checked } from "./flaws";
import { FormModal } from "./formModal";

/** Asks for a remark, which goes under an action item. */
export class RemarkForm extends FormModal<"text", string> {
  readonly #text: HTMLInputElement;
  readonly #submit: (text: string) => void;

  /** @param item the item's words */
  constructor(app: App, strings: Strings, item: string, submit: (text: string) => void) {
    const words = strings.forms.remark;
    super(app, strings, words.title, words.save);
    this.#submit = submit;
    this.#text = this.field("text", { name: words.text, hint: words.textHint(item) }).text();
  }

  protected override check(): Checked<"text", string> {
    const input = this.#text.value.trim();
    const flaws = flawsOf<"text">(["text", "remark-empty", input === ""]);
    return checked(flaws, input);
  }

  protected override send(input: string): Promise<string | null> {
    this.#submit(input);
    return Promise.resolve(null);
  }
}
