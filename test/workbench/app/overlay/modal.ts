import type { App } from "../app";
import { guarded } from "../errors";
import { setIcon } from "../icons";
import { Scope } from "../input/scope";

let modals = 0;

/** A dialog over the app. Escape, its close button and a click beside it close it. */
export class Modal {
  readonly scope = new Scope();
  readonly containerEl: HTMLElement;
  readonly modalEl: HTMLElement;
  readonly titleEl: HTMLElement;
  readonly contentEl: HTMLElement;
  /** Whether the focus goes back to where it was when the modal was opened. */
  shouldRestoreSelection = true;
  protected readonly headerEl: HTMLElement;
  #closeCallback: (() => unknown) | undefined;
  #focusBefore: Element | null = null;
  #isOpen = false;

  constructor(readonly app: App) {
    this.containerEl = createDiv("modal-container mod-dim");
    const background = this.containerEl.createDiv("modal-bg");
    this.modalEl = this.containerEl.createDiv({
      cls: "modal",
      attr: { role: "dialog", "aria-modal": "true", tabindex: "-1" },
    });
    this.#drawCloseButton();
    this.headerEl = this.modalEl.createDiv("modal-header");
    this.titleEl = this.headerEl.createDiv({ cls: "modal-title", attr: { id: `modal-title-${++modals}` } });
    this.modalEl.setAttr("aria-labelledby", this.titleEl.id);
    this.contentEl = this.modalEl.createDiv("modal-content");
    background.addEventListener("click", () => {
      this.close();
    });
    this.scope.register([], "Escape", () => {
      this.close();
      return false;
    });
    this.containerEl.addEventListener("keydown", (event) => {
      this.#keepFocus(event);
    });
  }

  open(): void {
    if (this.#isOpen) return;
    this.#isOpen = true;
    this.#focusBefore = document.activeElement;
    this.app.keymap.pushScope(this.scope);
    document.body.appendChild(this.containerEl);
    guarded(() => this.onOpen());
    if (!this.modalEl.contains(document.activeElement)) this.modalEl.focus();
  }

  close(): void {
    if (!this.#isOpen) return;
    this.#isOpen = false;
    this.app.keymap.popScope(this.scope);
    this.containerEl.detach();
    if (this.shouldRestoreSelection && this.#focusBefore instanceof HTMLElement) this.#focusBefore.focus();
    guarded(() => {
      this.onClose();
    });
    guarded(() => this.#closeCallback?.());
  }

  onOpen(): Promise<void> | undefined {
    return undefined;
  }

  onClose(): void {
    // For modals to override.
  }

  setTitle(title: string): this {
    this.titleEl.setText(title);
    return this;
  }

  setContent(content: string | DocumentFragment): this {
    this.contentEl.setText(content);
    return this;
  }

  /** Called after the modal has closed. */
  setCloseCallback(callback: () => unknown): this {
    this.#closeCallback = callback;
    return this;
  }

  #drawCloseButton(): void {
    const button = this.modalEl.createEl("button", {
      cls: "modal-close-button clickable-icon mod-raised",
      attr: { "aria-label": "Close" },
    });
    setIcon(button, "x");
    button.addEventListener("click", () => {
      this.close();
    });
  }

  /** Tab goes round inside the modal. */
  #keepFocus(event: KeyboardEvent): void {
    if (event.key !== "Tab") return;
    const stops = this.modalEl
      .findAll("a[href], button, input, select, textarea, [tabindex='0']")
      .filter((it) => it.isShown() && !it.hasAttribute("disabled"));
    const edge = event.shiftKey ? stops.first() : stops.last();
    if (document.activeElement !== edge) return;
    event.preventDefault();
    (event.shiftKey ? stops.last() : stops.first())?.focus();
  }
}
