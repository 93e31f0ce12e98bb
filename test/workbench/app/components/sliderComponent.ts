import { guarded } from "../errors";
import { displayTooltip } from "../overlay/tooltip";
import { ValueComponent } from "./baseComponent";

/** A number on a scale. */
export class SliderComponent extends ValueComponent<number> {
  readonly sliderEl: HTMLInputElement;
  private callback: ((value: number) => unknown) | undefined;
  private format = (value: number): string => String(value);
  private instant = false;

  constructor(container: HTMLElement) {
    super();
    this.sliderEl = container.createEl("input", { cls: "slider", type: "range" });
    this.sliderEl.addEventListener("input", () => {
      this.tell(this.instant);
    });
    this.sliderEl.addEventListener("change", () => {
      this.tell(!this.instant);
    });
  }

  override setDisabled(disabled: boolean): this {
    this.sliderEl.disabled = disabled;
    return super.setDisabled(disabled);
  }

  /** Whether the listener hears of each step while the slider is being moved. */
  setInstant(instant: boolean): this {
    this.instant = instant;
    return this;
  }

  setLimits(min: number | null, max: number | null, step: number | "any"): this {
    this.sliderEl.setAttrs({ min, max, step });
    return this;
  }

  getValue(): number {
    return this.sliderEl.valueAsNumber;
  }

  setValue(value: number): this {
    this.sliderEl.valueAsNumber = value;
    return this;
  }

  getValuePretty(): string {
    return this.format(this.getValue());
  }

  setDisplayFormat(format: (value: number) => string): this {
    this.format = format;
    return this;
  }

  setDynamicTooltip(): this {
    this.sliderEl.addEventListener("input", () => {
      displayTooltip(this.sliderEl, this.getValuePretty(), { placement: "top" });
    });
    return this;
  }

  onChange(callback: (value: number) => unknown): this {
    this.callback = callback;
    return this;
  }

  private tell(wanted: boolean): void {
    if (wanted) guarded(() => this.callback?.(this.getValue()));
  }
}
