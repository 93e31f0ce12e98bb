import { guarded } from "../errors";
import { ValueComponent } from "./baseComponent";

/** A color, as six hexadecimal digits after a `#`. */
export class ColorComponent extends ValueComponent<string> {
  private readonly inputEl: HTMLInputElement;
  private callback: ((value: string) => unknown) | undefined;

  constructor(container: HTMLElement) {
    super();
    this.inputEl = container.createEl("input", { type: "color" });
    this.inputEl.addEventListener("change", () => {
      guarded(() => this.callback?.(this.getValue()));
    });
  }

  override setDisabled(disabled: boolean): this {
    this.inputEl.disabled = disabled;
    return super.setDisabled(disabled);
  }

  getValue(): string {
    return this.inputEl.value;
  }

  setValue(value: string): this {
    this.inputEl.value = value;
    return this;
  }

  getValueRgb(): { r: number; g: number; b: number } {
    const part = (at: number): number => parseInt(this.getValue().slice(at, at + 2), 16);
    return { r: part(1), g: part(3), b: part(5) };
  }

  setValueRgb({ r, g, b }: { r: number; g: number; b: number }): this {
    return this.setValue(`#${[r, g, b].map((part) => part.toString(16).padStart(2, "0")).join("")}`);
  }

  onChange(callback: (value: string) => unknown): this {
    this.callback = callback;
    return this;
  }
}
