import type { Sourced } from "../model/closing";
import type { Day } from "../model/day";
import { titleOf, type NotePath } from "../model/notePath";
import { itemWords } from "./itemSegments";

/** What a list of things with a source says beside them. */
export interface SourcedTicksWords {
  readonly all: string;
  readonly none: string;
  readonly more: (rows: number) => string;
  readonly openNote: (title: string, date: string) => string;
  readonly date: (date: Day) => string;
}

/** So many rows are drawn before somebody asks for all: a history may have thousands. */
const shownAtFirst = 6;

/** Things to be ticked, each with its date, which leads to the note that it stands in. */
export class SourcedTicks<Value extends Sourced> {
  readonly groupEl: HTMLElement;
  readonly #listEl: HTMLElement;
  readonly #allEl: HTMLButtonElement;
  readonly #moreEl: HTMLButtonElement;
  readonly #words: SourcedTicksWords;
  readonly #open: (path: NotePath) => void;
  readonly #ticked = new Set<Value>();
  #values: readonly Value[] = [];

  constructor(parent: HTMLElement, words: SourcedTicksWords, open: (path: NotePath) => void) {
    this.#words = words;
    this.#open = open;
    this.groupEl = parent.createDiv({ cls: "mentoring-sourced-ticks", attr: { role: "group" } });
    this.#listEl = this.groupEl.createDiv({ cls: "mentoring-tick-list" });
    const buttonsEl = this.groupEl.createDiv({ cls: "mentoring-sourced-buttons" });
    this.#moreEl = buttonsEl.createEl("button", { attr: { type: "button" } });
    this.#moreEl.addEventListener("click", () => {
      this.#draw(this.#values.length);
      this.#listEl.querySelectorAll("input")[shownAtFirst]?.focus();
    });
    this.#allEl = buttonsEl.createEl("button", { attr: { type: "button" } });
    this.#allEl.addEventListener("click", () => {
      this.#tickAll(!this.#areAllTicked);
    });
  }

  /** Offers these, all of them ticked or none. */
  offer(values: readonly Value[], areTicked: boolean): void {
    this.#values = values;
    this.#ticked.clear();
    if (areTicked) for (const value of values) this.#ticked.add(value);
    this.#draw(shownAtFirst);
  }

  /** In the order in which they were offered. */
  get ticked(): readonly Value[] {
    return this.#values.filter((value) => this.#ticked.has(value));
  }

  get #areAllTicked(): boolean {
    return this.#ticked.size === this.#values.length;
  }

  #draw(rows: number): void {
    this.#listEl.empty();
    for (const value of this.#values.slice(0, rows)) this.#row(value);
    this.#moreEl.setText(this.#words.more(this.#values.length));
    this.#moreEl.toggle(this.#values.length > rows);
    this.#allEl.toggle(this.#values.length > 1);
    this.#sayAll();
  }

  #row(value: Value): void {
    const { words, date, path } = value;
    const rowEl = this.#listEl.createDiv({ cls: "mentoring-sourced" });
    const labelEl = rowEl.createEl("label");
    const boxEl = labelEl.createEl("input", { type: "checkbox" });
    boxEl.checked = this.#ticked.has(value);
    boxEl.addEventListener("change", () => {
      if (boxEl.checked) this.#ticked.add(value);
      else this.#ticked.delete(value);
      this.#sayAll();
    });
    labelEl.createSpan({ text: itemWords(words), attr: { dir: "auto" } });
    const day = date === null ? "" : this.#words.date(date);
    const title = titleOf(path);
    const linkEl = rowEl.createEl("a", { cls: "internal-link", text: day === "" ? title : day });
    linkEl.setAttrs({ href: path, "aria-label": this.#words.openNote(title, day) });
    linkEl.addEventListener("click", (event) => {
      event.preventDefault();
      this.#open(path);
    });
  }

  #tickAll(areTicked: boolean): void {
    for (const value of this.#values) {
      if (areTicked) this.#ticked.add(value);
      else this.#ticked.delete(value);
    }
    for (const boxEl of Array.from(this.#listEl.querySelectorAll("input"))) boxEl.checked = areTicked;
    this.#sayAll();
    // As if somebody had been at each of the boxes: a form asks before it lets that go.
    this.groupEl.dispatchEvent(new Event("change", { bubbles: true }));
  }

  #sayAll(): void {
    this.#allEl.setText(this.#areAllTicked ? this.#words.none : this.#words.all);
  }
}
