import type { EventRef } from "obsidian";
import { releaseEvent } from "./events";

/**
 * A thing with a lifetime, as `obsidian.Component`: it loads its children after itself, and on unloading takes
 * down first the children, then what was registered, each in reverse order.
 */
export class Component {
  private loaded = false;
  private readonly children: Component[] = [];
  private readonly cleanups: (() => unknown)[] = [];

  load(): void {
    if (this.loaded) return;
    this.loaded = true;
    this.onload();
    for (const child of [...this.children]) child.load();
  }

  onload(): void {}

  unload(): void {
    if (!this.loaded) return;
    this.loaded = false;
    for (let child = this.children.pop(); child; child = this.children.pop()) child.unload();
    for (let cleanup = this.cleanups.pop(); cleanup; cleanup = this.cleanups.pop()) cleanup();
    this.onunload();
  }

  onunload(): void {}

  addChild<T extends Component>(component: T): T {
    this.children.push(component);
    if (this.loaded) component.load();
    return component;
  }

  removeChild<T extends Component>(component: T): T {
    const index = this.children.indexOf(component);
    if (index >= 0) {
      this.children.splice(index, 1);
      component.unload();
    }
    return component;
  }

  register(cleanup: () => unknown): void {
    this.cleanups.push(cleanup);
  }

  registerEvent(ref: EventRef): void {
    this.register(() => {
      releaseEvent(ref);
    });
  }

  registerDomEvent<K extends keyof HTMLElementEventMap>(
    target: EventTarget,
    type: K | keyof DocumentEventMap | keyof WindowEventMap,
    callback: (this: HTMLElement, event: HTMLElementEventMap[K]) => unknown,
    options?: boolean | AddEventListenerOptions,
  ): void {
    // The overloads of the public class pair each target with its event map; at run time all are one.
    const listener = callback as unknown as EventListener;
    target.addEventListener(type, listener, options);
    this.register(() => {
      target.removeEventListener(type, listener, options);
    });
  }

  registerInterval(id: number): number {
    this.register(() => {
      clearInterval(id);
    });
    return id;
  }
}
