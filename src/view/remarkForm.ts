import type { App } from "obsidian";
import type { Strings } from "../text/strings";
import { checked, flawsOf, type Checked } from "./flaws";
import { FormModal } from "./formModal";

/** Asks for a remark, which goes under an action item. */
export class RemarkForm extends FormModal<"text", string> {
  readonly #text: HTMLInputElement;
  readonly #submit: (text: string) => Promise<boolean>;

  /**
   * @param item the item's words
   * @param submit says itself why it wrote nothing, and gives whether it did
   */
  constructor(app: App, strings: Strings, item: string, submit: (text: string) => Promise<boolean>) {
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

  /** What was typed stays where it could not be written. */
  protected override async send(input: string): Promise<string | null> {
    return (await this.#submit(input)) ? null : "";
  }
}
