import type { App } from "obsidian";
import type { Message } from "../model/message";
import type { Strings } from "../text/strings";
import { checked, flawsOf, type Checked } from "./flaws";
import { FormModal } from "./formModal";

type MessageField = "subject" | "body";

/** What can be done with a message. One sentence when it could not be done. */
export interface MessageWays {
  copy(message: Message): Promise<string | null>;
  openMail(message: Message): Promise<string | null>;
}

/** Shows a message that the person may change, and then copies or mails themselves. */
export class MessageForm extends FormModal<MessageField, Message> {
  readonly #subject: HTMLInputElement;
  readonly #body: HTMLTextAreaElement;
  readonly #ways: MessageWays;

  /** @param name what the user calls the other person */
  constructor(app: App, strings: Strings, name: string, proposed: Message, ways: MessageWays) {
    const words = strings.forms.message;
    super(app, strings, words.title(name), words.copy);
    this.#ways = ways;
    this.#subject = this.field("subject", { name: words.subject }).wideText(proposed.subject);
    this.#body = this.field("body", { name: words.body, hint: words.bodyHint }).longText(proposed.body);
    this.addWay(words.openMail, (message) => ways.openMail(message));
  }

  /** The first gap is where the person begins. */
  override onOpen(): void {
    super.onOpen();
    const gap = /\[[^[\]]*\]/.exec(this.#body.value);
    if (gap === null) return;
    this.#body.focus();
    this.#body.setSelectionRange(gap.index, gap.index + gap[0].length);
    this.#body.scrollTop = 0;
  }

  protected override check(): Checked<MessageField, Message> {
    const flaws = flawsOf<MessageField>(["body", "message-empty", this.#body.value.trim() === ""]);
    const message = { subject: this.#subject.value.trim(), body: this.#body.value.trim() };
    return checked(flaws, message);
  }

  protected override send(message: Message): Promise<string | null> {
    return this.#ways.copy(message);
  }
}
