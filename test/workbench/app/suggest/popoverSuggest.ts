import type { App } from "../app";
import { Scope } from "../input/scope";
import { SuggestionList, type SuggestOwner } from "./suggestionList";

/** Suggestions in a box next to where something is typed. */
export abstract class PopoverSuggest<T> implements SuggestOwner<T> {
  readonly scope: Scope;
  readonly suggestEl = createDiv("suggestion-container");
  protected readonly chooser: SuggestionList<T>;
  #isOpen = false;

  constructor(
    readonly app: App,
    scope?: Scope,
  ) {
    this.scope = new Scope(scope);
    this.chooser = new SuggestionList(this, this.suggestEl.createDiv("suggestion"), this.scope);
    this.scope.register([], "Escape", () => {
      this.close();
      return false;
    });
  }

  abstract renderSuggestion(value: T, element: HTMLElement): void;
  abstract selectSuggestion(value: T, event: MouseEvent | KeyboardEvent): void;

  open(): void {
    if (this.#isOpen) return;
    this.#isOpen = true;
    this.app.keymap.pushScope(this.scope);
    document.body.append(this.suggestEl);
  }

  close(): void {
    if (!this.#isOpen) return;
    this.#isOpen = false;
    this.app.keymap.popScope(this.scope);
    this.suggestEl.detach();
  }

  /** Puts the box below the place, or above it where there is no room. */
  protected placeAt(at: { left: number; top: number; bottom: number }, width?: number): void {
    if (width !== undefined) this.suggestEl.setCssProps({ "--suggestion-width": `${width}px` });
    const box = this.suggestEl.getBoundingClientRect();
    const below = at.bottom + box.height + 8 < window.innerHeight;
    this.suggestEl.setCssProps({
      left: `${Math.clamp(at.left, 4, Math.max(4, window.innerWidth - box.width - 4))}px`,
      top: `${below ? at.bottom + 4 : Math.max(4, at.top - box.height - 4)}px`,
    });
  }
}
