import { guarded } from "../errors";
import type { Scope } from "../input/scope";

/** Who owns a list of suggestions: draws one, and does what choosing it means. */
export interface SuggestOwner<T> {
  renderSuggestion(value: T, element: HTMLElement): void;
  selectSuggestion(value: T, event: MouseEvent | KeyboardEvent): void;
  onSelectedChange?(value: T | undefined): void;
}

/** A list of suggestions of which one is selected, by arrows and mouse; Enter or a click chooses. */
export class SuggestionList<T> {
  values: readonly T[] = [];
  private elements: HTMLElement[] = [];
  private selected = 0;

  constructor(
    private readonly owner: SuggestOwner<T>,
    private readonly containerEl: HTMLElement,
    scope: Scope,
  ) {
    scope.register([], "ArrowUp", () => this.move(-1));
    scope.register([], "ArrowDown", () => this.move(1));
    scope.register(["Ctrl"], "p", () => this.move(-1));
    scope.register(["Ctrl"], "n", () => this.move(1));
    scope.register([], "Home", () => this.selectAt(0));
    scope.register([], "End", () => this.selectAt(this.values.length - 1));
    scope.register(null, "Enter", (event) => (event.isComposing ? undefined : this.choose(event)));
    containerEl.setAttrs({ role: "listbox", "aria-label": "Suggestions" });
  }

  setSuggestions(values: readonly T[]): void {
    this.values = values;
    this.containerEl.empty();
    this.elements = values.map((value, index) => this.draw(value, index));
    this.select(0);
  }

  /** Chooses the selected suggestion; false, so that the key is spent, unless there is none. */
  choose(event: MouseEvent | KeyboardEvent): false | undefined {
    const value = this.values[this.selected];
    if (value === undefined) return undefined;
    guarded(() => {
      this.owner.selectSuggestion(value, event);
    });
    return false;
  }

  private draw(value: T, index: number): HTMLElement {
    const element = this.containerEl.createDiv({ cls: "suggestion-item", attr: { role: "option" } });
    guarded(() => {
      this.owner.renderSuggestion(value, element);
    });
    element.addEventListener("mousemove", () => {
      this.select(index, false);
    });
    element.addEventListener("mousedown", (event) => {
      event.preventDefault();
    });
    element.addEventListener("click", (event) => {
      this.select(index);
      this.choose(event);
    });
    return element;
  }

  private move(by: 1 | -1): false {
    const count = Math.max(1, this.values.length);
    return this.selectAt((this.selected + by + count) % count);
  }

  private selectAt(index: number): false {
    this.select(index);
    return false;
  }

  private select(index: number, scroll = true): void {
    this.selected = index;
    this.elements.forEach((element, at) => {
      element.toggleClass("is-selected", at === index);
      element.setAttr("aria-selected", at === index);
    });
    if (scroll) this.elements[index]?.scrollIntoView({ block: "nearest" });
    this.owner.onSelectedChange?.(this.values[index]);
  }
}
