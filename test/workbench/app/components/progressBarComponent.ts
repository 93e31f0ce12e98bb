import { ValueComponent } from "./baseComponent";

/** How far something has come, from 0 to 100. */
export class ProgressBarComponent extends ValueComponent<number> {
  private readonly barEl: HTMLElement;
  private readonly lineEl: HTMLElement;
  private value = 0;

  constructor(container: HTMLElement) {
    super();
    this.barEl = container.createDiv({
      cls: "setting-progress-bar",
      attr: { role: "progressbar", "aria-valuemin": 0, "aria-valuemax": 100 },
    });
    this.lineEl = this.barEl.createDiv("setting-progress-bar-inner");
  }

  getValue(): number {
    return this.value;
  }

  setValue(value: number): this {
    this.value = Math.clamp(value, 0, 100);
    this.barEl.setAttr("aria-valuenow", this.value);
    this.lineEl.setCssProps({ width: `${this.value}%` });
    return this;
  }
}
