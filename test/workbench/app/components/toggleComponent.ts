import { guarded } from "../errors";
import { setTooltip, type TooltipOptions } from "../overlay/tooltip";
import { ValueComponent } from "./baseComponent";

/** A switch. */
export class ToggleComponent extends ValueComponent<boolean> {
  readonly toggleEl: HTMLElement;
  private readonly boxEl: HTMLInputElement;
  private on = false;
  private callback: ((value: boolean) => unknown) | undefined;

  constructor(container: HTMLElement) {
    super();
    this.toggleEl = container.createDiv("checkbox-container");
    this.boxEl = this.toggleEl.createEl("input", { type: "checkbox", attr: { tabindex: "0" } });
    this.toggleEl.addEventListener("click", (event) => {
      event.preventDefault();
      this.onClick();
    });
    this.boxEl.addEventListener("keydown", (event) => {
      if (event.key !== " " && event.key !== "Enter") return;
      event.preventDefault();
      this.onClick();
    });
  }

  override setDisabled(disabled: boolean): this {
    this.toggleEl.toggleClass("is-disabled", disabled);
    this.boxEl.disabled = disabled;
    return super.setDisabled(disabled);
  }

  getValue(): boolean {
    return this.on;
  }

  /** Sets the switch; the listener hears of it when that is a change, as in the app. */
  setValue(on: boolean): this {
    const changed = on !== this.on;
    this.on = on;
    this.toggleEl.toggleClass("is-enabled", on);
    this.boxEl.checked = on;
    if (changed) guarded(() => this.callback?.(on));
    return this;
  }

  setTooltip(tooltip: string, options?: TooltipOptions): this {
    setTooltip(this.toggleEl, tooltip, options);
    return this;
  }

  onClick(): void {
    if (this.disabled) return;
    this.setValue(!this.on);
    // The browser takes back what a prevented click did to the box.
    setTimeout(() => {
      this.boxEl.checked = this.on;
    });
  }

  onChange(callback: (value: boolean) => unknown): this {
    this.callback = callback;
    return this;
  }
}
