import { joinModifiers, type KeymapContext, type Modifier, type Scope } from "./scope";

export type PaneType = "tab" | "split" | "window";

/** The scopes that receive keys: the topmost of a stack; without one the active view's, then the app's. */
export class Keymap {
  private readonly scopes: Scope[] = [];

  /** @param viewScope the keys of the active view, where it has any of its own */
  constructor(
    private readonly rootScope: Scope,
    private readonly viewScope: () => Scope | null,
  ) {
    window.addEventListener(
      "keydown",
      (event) => {
        this.onKeydown(event);
      },
      true,
    );
  }

  pushScope(scope: Scope): void {
    this.scopes.remove(scope);
    this.scopes.push(scope);
  }

  popScope(scope: Scope): void {
    this.scopes.remove(scope);
  }

  private onKeydown(event: KeyboardEvent): void {
    if (event.isComposing) return;
    const context = contextOf(event);
    const asked = this.scopes.last() ?? this.viewScope();
    const answer =
      asked?.handleKey(event, context) ??
      (this.scopes.length > 0 ? undefined : this.rootScope.handleKey(event, context));
    if (answer !== false) return;
    event.preventDefault();
    event.stopPropagation();
  }

  /** Whether the event was made with that modifier held; `Mod` is the control key here. */
  static isModifier(event: MouseEvent | TouchEvent | KeyboardEvent, modifier: Modifier): boolean {
    return heldModifiers(event).includes(modifier === "Mod" ? "Ctrl" : modifier);
  }

  /** Where a click asks to open something: a tab, a split, a window, or false for the present leaf. */
  static isModEvent(event?: MouseEvent | TouchEvent | KeyboardEvent | null): PaneType | false {
    if (!event) return false;
    const middle = event instanceof MouseEvent && event.button === 1;
    if (!middle && !event.ctrlKey) return false;
    if (event.altKey) return event.shiftKey ? "window" : "split";
    return "tab";
  }
}

function heldModifiers(event: MouseEvent | TouchEvent | KeyboardEvent): Modifier[] {
  const held: Modifier[] = [];
  if (event.ctrlKey) held.push("Ctrl");
  if (event.metaKey) held.push("Meta");
  if (event.shiftKey) held.push("Shift");
  if (event.altKey) held.push("Alt");
  return held;
}

function contextOf(event: KeyboardEvent): KeymapContext {
  return { modifiers: joinModifiers(heldModifiers(event)), key: event.key, vkey: event.code };
}
