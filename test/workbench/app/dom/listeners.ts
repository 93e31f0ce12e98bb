import { extend } from "./extend";

type DelegatedListener = (this: unknown, event: Event, target: HTMLElement) => unknown;
interface Delegation {
  readonly type: string;
  readonly selector: string;
  readonly listener: DelegatedListener;
  readonly callback: (event: Event) => void;
}

const delegations = new WeakMap<EventTarget, Delegation[]>();

/** Adds the app's ways to listen: delegated `on`/`off`, `onClickEvent`, `onNodeInserted`, `trigger`. */
export function extendListeners(): void {
  extend(HTMLElement.prototype, {
    on,
    off,
    onClickEvent(listener: (event: MouseEvent) => unknown, options?: boolean | AddEventListenerOptions) {
      this.addEventListener("click", listener, options);
      this.addEventListener("auxclick", listener, options);
    },
    onNodeInserted(listener: () => unknown, once?: boolean) {
      return onNodeInserted(this, listener, once ?? false);
    },
    onWindowMigrated() {
      return () => undefined;
    },
    trigger(type: string) {
      this.dispatchEvent(new Event(type, { bubbles: true, cancelable: true }));
    },
  });
  extend(Document.prototype, { on, off });
  extend(UIEvent.prototype, {
    get targetNode(): Node | null {
      return this.target instanceof Node ? this.target : null;
    },
    get win(): Window {
      return window;
    },
    get doc(): Document {
      return document;
    },
    instanceOf(type: new () => unknown) {
      return this instanceof type;
    },
  });
}

function on(
  this: EventTarget,
  type: string,
  selector: string,
  listener: DelegatedListener,
  options?: boolean | AddEventListenerOptions,
): void {
  const callback = (event: Event): void => {
    const target = event.target instanceof Element ? event.target.closest(selector) : null;
    const inside = !(this instanceof Node) || this.contains(target);
    if (target instanceof HTMLElement && inside) listener.call(this, event, target);
  };
  delegations.set(this, [...(delegations.get(this) ?? []), { type, selector, listener, callback }]);
  this.addEventListener(type, callback, options);
}

function off(
  this: EventTarget,
  type: string,
  selector: string,
  listener: DelegatedListener,
  options?: boolean | EventListenerOptions,
): void {
  const known = delegations.get(this) ?? [];
  const found = known.find((it) => it.type === type && it.selector === selector && it.listener === listener);
  if (!found) return;
  delegations.set(
    this,
    known.filter((it) => it !== found),
  );
  this.removeEventListener(type, found.callback, options);
}

function onNodeInserted(node: Node, listener: () => unknown, once: boolean): () => void {
  let attached = node.isConnected;
  const observer = new MutationObserver(() => {
    const inserted = node.isConnected && !attached;
    attached = node.isConnected;
    if (!inserted) return;
    if (once) observer.disconnect();
    listener();
  });
  observer.observe(document, { childList: true, subtree: true });
  return () => {
    observer.disconnect();
  };
}
