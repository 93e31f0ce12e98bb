import { ButtonComponent, ConfirmationModal, Modal, type App } from "obsidian";
import type { Strings } from "../text/strings";
import { eventNode } from "./eventNode";
import { flawsOfEmptiness, type Checked, type Flaws } from "./flaws";
import { FormField, type FieldWords } from "./formField";

/**
 * A form in a modal: checks while one types, sends with Enter, and does not lose what was typed to a
 * stray Escape or a click beside it.
 */
export abstract class FormModal<Field extends string, Input> extends Modal {
  protected readonly strings: Strings;
  /** Where a form puts its fields. */
  protected readonly fieldsEl: HTMLElement;
  readonly #formEl: HTMLFormElement;
  readonly #failureEl: HTMLElement;
  readonly #submit: ButtonComponent;
  readonly #fields = new Map<Field, FormField>();
  readonly #touched = new Set<Field>();
  #isDone = false;
  #isAsking = false;
  #isSending = false;

  /** @param submit what the button says that sends the form */
  protected constructor(app: App, strings: Strings, title: string, submit: string = strings.forms.create) {
    super(app);
    this.strings = strings;
    this.setTitle(title);
    this.modalEl.addClass("mentoring-form-modal");
    this.modalEl.setAttr("aria-label", title);
    // The browser's own bubbles would say what is wrong a second time, in its words.
    this.#formEl = this.contentEl.createEl("form", { cls: "mentoring-form", attr: { novalidate: "" } });
    this.fieldsEl = this.#formEl.createDiv();
    this.#failureEl = this.#formEl.createDiv({ cls: "mentoring-form-failure", attr: { role: "alert" } });
    this.#submit = this.#buttons(submit);
    this.#listen();
  }

  /** What the form asks for as it is filled in, or what is wrong with it. */
  protected abstract check(): Checked<Field, Input>;

  /** Does what the form is for. Null when it is done; else why not, in one sentence, or no words where that was said. */
  protected abstract send(input: Input): Promise<string | null>;

  /** Adds a button beside the first that sends the form another way. */
  protected addWay(words: string, send: (input: Input) => Promise<string | null>): void {
    const { buttonEl } = new ButtonComponent(this.#formEl).setButtonText(words).onClick(() => {
      void this.#trySend(send);
    });
    buttonEl.type = "button";
    this.#submit.buttonEl.after(buttonEl);
  }

  /** Called after every change, before the check. */
  protected changed(): void {
    // Most forms have nothing that depends on something else.
  }

  /** Adds a field. Pressing Enter in it sends the form. */
  protected field(name: Field, words: FieldWords, parent = this.fieldsEl): FormField {
    const field = new FormField(parent, name, words);
    this.#fields.set(name, field);
    return field;
  }

  /** Where fields go that nobody has to fill in: folded until somebody asks for more. */
  protected moreEl(): HTMLElement {
    const moreEl = this.fieldsEl.createEl("details", { cls: "mentoring-form-more" });
    moreEl.createEl("summary", { text: this.strings.forms.more });
    return moreEl;
  }

  /** Takes a field away, and what was wrong with it. */
  protected removeField(name: Field): void {
    this.#fields.get(name)?.remove();
    this.#fields.delete(name);
  }

  /** Whether the person has been at a field: a proposal may not replace what they entered. */
  protected isTouched(name: Field): boolean {
    return this.#touched.has(name);
  }

  override onOpen(): void {
    const fields = Array.from(this.#fields.values());
    fields.find((field) => field.isShown())?.focus();
  }

  /** Asks first when something was entered. */
  override close(): void {
    if (this.#isDone || this.#touched.size === 0) super.close();
    else if (!this.#isAsking) this.#askToDiscard();
  }

  #buttons(submitWords: string): ButtonComponent {
    const { forms } = this.strings;
    const buttonsEl = this.#formEl.createDiv({ cls: "modal-button-container" });
    const submit = new ButtonComponent(buttonsEl).setButtonText(submitWords).setCta();
    submit.buttonEl.type = "submit";
    const cancel = new ButtonComponent(buttonsEl).setButtonText(forms.cancel);
    cancel.buttonEl.type = "button";
    cancel.onClick(() => {
      this.close();
    });
    return submit;
  }

  #listen(): void {
    const note = (event: Event) => {
      this.#touch(event);
    };
    this.#formEl.addEventListener("input", note);
    this.#formEl.addEventListener("change", note);
    this.#formEl.addEventListener("submit", (event) => {
      event.preventDefault();
      void this.#trySend((input) => this.send(input));
    });
    this.#formEl.addEventListener("keydown", (event) => {
      this.#sendFromChoice(event);
    });
    this.scope.register(["Mod"], "Enter", () => {
      this.#formEl.requestSubmit();
      return false;
    });
  }

  /** A text field sends the form with Enter by itself; a choice would unfold, which Space does too. */
  #sendFromChoice(event: KeyboardEvent): void {
    if (event.key !== "Enter" || event.defaultPrevented) return;
    if (eventNode(event)?.instanceOf(HTMLSelectElement) !== true) return;
    event.preventDefault();
    this.#formEl.requestSubmit();
  }

  #touch(event: Event): void {
    const node = eventNode(event);
    for (const [name, field] of this.#fields) {
      if (field.has(node)) this.#touched.add(name);
    }
    this.#failureEl.empty(); // it was about what was sent, not about what is there now
    this.changed();
    const checked = this.check();
    this.#showFlaws(checked.kind === "flawed" ? checked.flaws : new Map(), false);
  }

  /** @param all whether to show what is missing in fields that nobody has been at */
  #showFlaws(flaws: Flaws<Field>, all: boolean): FormField | null {
    let first: FormField | null = null;
    for (const [name, field] of this.#fields) {
      const flaw = flaws.get(name);
      const isShown = flaw !== undefined && (all || this.#touched.has(name) || !flawsOfEmptiness.has(flaw));
      field.showError(isShown ? this.strings.forms.flaws[flaw] : null);
      if (isShown) first ??= field;
    }
    return first;
  }

  /** The keys send even when the button is disabled: what is being sent is not sent again. */
  async #trySend(send: (input: Input) => Promise<string | null>): Promise<void> {
    if (this.#isSending) return;
    const checked = this.check();
    if (checked.kind === "flawed") {
      this.#showFlaws(checked.flaws, true)?.focus();
      return;
    }
    this.#isSending = true;
    this.#submit.setDisabled(true);
    try {
      const failure = await send(checked.input);
      this.#failureEl.setText(failure ?? "");
      this.#isDone = failure === null;
      if (this.#isDone) this.close();
    } finally {
      this.#isSending = false;
      this.#submit.setDisabled(false);
    }
  }

  #askToDiscard(): void {
    const { forms } = this.strings;
    this.#isAsking = true;
    const question = new ConfirmationModal(this.app).setTitle(forms.discardTitle);
    question.addButton((button) =>
      button
        .setButtonText(forms.discard)
        .setDestructive()
        .onClick(() => {
          this.#isDone = true;
          this.close();
        }),
    );
    question.addCancelButton(forms.keepEditing);
    question.setCloseCallback(() => {
      this.#isAsking = false;
    });
    question.open();
  }
}
