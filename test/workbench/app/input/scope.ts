export type Modifier = "Mod" | "Ctrl" | "Meta" | "Shift" | "Alt";

/** What a key listener gets besides the event: modifiers such as `Ctrl,Shift`, and the key. */
export interface KeymapContext {
  readonly modifiers: string;
  readonly key: string;
  readonly vkey: string;
}

/** Answers false to say that the event is spent. */
export type KeymapEventListener = (event: KeyboardEvent, context: KeymapContext) => unknown;

export interface KeymapEventHandler {
  readonly scope: Scope;
  readonly modifiers: string | null;
  readonly key: string | null;
  readonly func: KeymapEventListener;
}

/** Keys that mean something while a view, modal or suggester has the keyboard. */
export class Scope {
  private readonly handlers: KeymapEventHandler[] = [];

  constructor(private readonly parent?: Scope) {}

  /** Listens for a key; null modifiers or key mean any. The newest registration is asked first. */
  register(modifiers: Modifier[] | null, key: string | null, func: KeymapEventListener): KeymapEventHandler {
    const handler = { scope: this, modifiers: modifiers && joinModifiers(modifiers), key, func };
    this.handlers.unshift(handler);
    return handler;
  }

  unregister(handler: KeymapEventHandler): void {
    this.handlers.remove(handler);
  }

  /** Offers an event to this scope, then to its parent; false when one of them took it. */
  handleKey(event: KeyboardEvent, context: KeymapContext): unknown {
    for (const handler of [...this.handlers]) {
      if (!matches(handler, context)) continue;
      const answer = handler.func(event, context);
      if (answer !== undefined) return answer;
    }
    return this.parent?.handleKey(event, context);
  }
}

/** `["Mod", "Shift"]` as `Ctrl,Shift`: sorted, `Mod` being the control key here. */
export function joinModifiers(modifiers: readonly Modifier[]): string {
  return modifiers
    .map((modifier) => (modifier === "Mod" ? "Ctrl" : modifier))
    .sort()
    .join(",");
}

function matches(handler: KeymapEventHandler, context: KeymapContext): boolean {
  if (handler.modifiers !== null && handler.modifiers !== context.modifiers) return false;
  return handler.key === null || handler.key.toLowerCase() === context.key.toLowerCase();
}
