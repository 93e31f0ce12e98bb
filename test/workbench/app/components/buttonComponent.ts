import { guarded } from "../errors";
import { setIcon } from "../icons";
import { setTooltip, type TooltipOptions } from "../overlay/tooltip";
import { BaseComponent } from "./baseComponent";

/** A button. */
export class ButtonComponent extends BaseComponent {
  readonly buttonEl: HTMLButtonElement;
  private listener: ((event: MouseEvent) => unknown) | undefined;

  constructor(container: HTMLElement) {
    super();
    this.buttonEl = container.createEl("button", { type: "button" });
    this.buttonEl.addEventListener("click", (event) => {
      guarded(() => this.listener?.(event));
    });
  }

  override setDisabled(disabled: boolean): this {
    this.buttonEl.disabled = disabled;
    return super.setDisabled(disabled);
  }

  setCta(): this {
    return this.setClass("mod-cta");
  }

  removeCta(): this {
    this.buttonEl.removeClass("mod-cta");
    return this;
  }

  setWarning(): this {
    return this.setClass("mod-warning");
  }

  setDestructive(): this {
    return this.setClass("mod-destructive");
  }

  removeDestructive(): this {
    this.buttonEl.removeClass("mod-destructive");
    return this;
  }

  setTooltip(tooltip: string, options?: TooltipOptions): this {
    setTooltip(this.buttonEl, tooltip, options);
    return this;
  }

  setButtonText(text: string): this {
    this.buttonEl.setText(text);
    return this;
  }

  setIcon(icon: string): this {
    setIcon(this.buttonEl, icon);
    this.buttonEl.addClass("clickable-icon");
    return this;
  }

  setClass(name: string): this {
    this.buttonEl.addClass(name);
    return this;
  }

  onClick(callback: (event: MouseEvent) => unknown): this {
    this.listener = callback;
    return this;
  }
}
