import { joinModifiers, type KeymapContext, type Modifier, type Scope } from "./scope";

export type PaneType = "tab" | "split" | "window";

/** The stack of scopes that receive keys; only the topmost one is asked. */
export class Keymap {
  private readonly scopes: Scope[] = [];

  constructor(private readonly rootScope: Scope) {
    window.addEventListener("keydown", (event) => {
      this.onKeydown(event);
    }, true);
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
    const scope = this.scopes.last() ?? this.rootScope;
    if (scope.handleKey(event, contextOf(event)) !== false) return;
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
