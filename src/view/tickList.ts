/** Several sentences, each with a box to tick. */
export class TickList {
  readonly #listEl: HTMLElement;
  #boxes: readonly (readonly [string, HTMLInputElement])[] = [];

  constructor(parent: HTMLElement) {
    this.#listEl = parent.createDiv({ cls: "mentoring-tick-list", attr: { role: "group" } });
  }

  /** Offers these sentences; one that was ticked stays so. */
  offer(sentences: readonly string[]): void {
    const ticked = new Set(this.ticked);
    this.#listEl.empty();
    this.#boxes = sentences.map((sentence) => {
      const labelEl = this.#listEl.createEl("label");
      const boxEl = labelEl.createEl("input", { type: "checkbox" });
      boxEl.checked = ticked.has(sentence);
      labelEl.createSpan({ text: sentence, attr: { dir: "auto" } });
      return [sentence, boxEl];
    });
  }

  get ticked(): readonly string[] {
    return this.#boxes.filter(([, box]) => box.checked).map(([sentence]) => sentence);
  }

  get groupEl(): HTMLElement {
    return this.#listEl;
  }
}
