/** The present value of something that is edited elsewhere, at the end of a row. */
export class DisplayValueComponent {
  readonly valueEl: HTMLElement;

  constructor(container: HTMLElement) {
    this.valueEl = container.createDiv("setting-item-display-value");
  }

  setValue(value: string | null): this {
    this.valueEl.setText(value ?? "");
    return this;
  }

  setStatus(status: "warning" | null): this {
    this.valueEl.toggleClass("mod-warning", status === "warning");
    return this;
  }
}
