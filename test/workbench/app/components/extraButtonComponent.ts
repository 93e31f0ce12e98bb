import { guarded } from "../errors";
import { setIcon } from "../icons";
import { setTooltip, type TooltipOptions } from "../overlay/tooltip";
import { BaseComponent } from "./baseComponent";

/** A small icon beside a control. */
export class ExtraButtonComponent extends BaseComponent {
  readonly extraSettingsEl: HTMLElement;
  private callback: (() => unknown) | undefined;

  constructor(container: HTMLElement) {
    super();
    this.extraSettingsEl = container.createDiv({
      cls: "clickable-icon extra-setting-button",
      attr: { role: "button", tabindex: "0" },
    });
    this.setIcon("settings");
    const press = (): void => {
      if (!this.disabled) guarded(() => this.callback?.());
    };
    this.extraSettingsEl.addEventListener("click", press);
    this.extraSettingsEl.addEventListener("keydown", (event) => {
      if (event.key === "Enter" || event.key === " ") press();
    });
  }

  override setDisabled(disabled: boolean): this {
    this.extraSettingsEl.toggleClass("is-disabled", disabled);
    return super.setDisabled(disabled);
  }

  setTooltip(tooltip: string, options?: TooltipOptions): this {
    setTooltip(this.extraSettingsEl, tooltip, options);
    return this;
  }

  setIcon(icon: string): this {
    setIcon(this.extraSettingsEl, icon);
    return this;
  }

  onClick(callback: () => unknown): this {
    this.callback = callback;
    return this;
  }
}
