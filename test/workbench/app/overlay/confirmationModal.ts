import type { App } from "../app";
import { ButtonComponent } from "../components/buttonComponent";
import { guarded } from "../errors";
import { Modal } from "./modal";

/** A button of a confirmation; a click on it closes the modal once the handler is done. */
export class ConfirmationButton extends ButtonComponent {
  private handler: ((event: MouseEvent) => unknown) | undefined;

  constructor(container: HTMLElement, close: () => void) {
    super(container);
    super.onClick((event) => {
      guarded(async () => {
        await this.handler?.(event);
        close();
      });
    });
  }

  override onClick(handler: (event: MouseEvent) => unknown): this {
    this.handler = handler;
    return this;
  }

  setInitialFocus(): this {
    setTimeout(() => {
      this.buttonEl.focus();
    });
    return this;
  }

  setSecondary(): this {
    return this.setClass("mod-secondary");
  }

  setCancel(): this {
    return this.setClass("mod-cancel");
  }
}

/** Asks for a decision: a sentence, perhaps a checkbox, and buttons. */
export class ConfirmationModal extends Modal {
  readonly buttonContainerEl: HTMLElement;

  constructor(app: App) {
    super(app);
    this.modalEl.addClass("mod-confirmation");
    this.buttonContainerEl = this.modalEl.createDiv("modal-button-container");
  }

  addClass(name: string): this {
    this.modalEl.addClass(name);
    return this;
  }

  addCheckbox(label: string, callback: (value: boolean) => unknown): this {
    const labelEl = createEl("label", "mod-checkbox");
    const box = labelEl.createEl("input", { type: "checkbox" });
    labelEl.appendText(label);
    box.addEventListener("change", () => {
      guarded(() => callback(box.checked));
    });
    this.buttonContainerEl.prepend(labelEl);
    return this;
  }

  addButton(callback: (button: ConfirmationButton) => unknown): this {
    callback(
      new ConfirmationButton(this.buttonContainerEl, () => {
        this.close();
      }),
    );
    return this;
  }

  addCancelButton(text = "Cancel"): this {
    return this.addButton((button) => button.setButtonText(text).setCancel());
  }
}
