import { extendCreation } from "./dom/creation";
import { extendElements } from "./dom/elements";
import { extendListeners } from "./dom/listeners";
import { extendNatives } from "./dom/natives";
import { extendNodes } from "./dom/nodes";

/**
 * Puts the app's global additions to the DOM and to the language in place, as `obsidian.d.ts` declares
 * them under `declare global`. Runs before anything else: the workbench itself is written with them.
 */
function extendDom(): void {
  extendNatives();
  extendNodes();
  extendElements();
  extendListeners();
  extendCreation();
  extendWindow();
}

function extendWindow(): void {
  Object.assign(window, {
    activeWindow: window,
    activeDocument: document,
    sleep: (milliseconds: number) => new Promise<void>((resolve) => setTimeout(resolve, milliseconds)),
    nextFrame: () =>
      new Promise<void>((resolve) =>
        requestAnimationFrame(() => {
          resolve();
        }),
      ),
    ready: (callback: () => unknown) => {
      if (document.readyState === "loading") document.addEventListener("DOMContentLoaded", () => callback());
      else callback();
    },
    isBoolean: (value: unknown): value is boolean => typeof value === "boolean",
    fish: (selector: string) => document.querySelector(selector),
    fishAll: (selector: string) => Array.from(document.querySelectorAll(selector)),
  });
}

extendDom();
