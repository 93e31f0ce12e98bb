import type { Component } from "obsidian";

/** How long a touch is until it asks for a menu, in milliseconds: a little longer than where the system tells. */
const longTouch = 650;
/** How far a finger may slip meanwhile, in pixels. */
const slip = 10;

/**
 * Lets a long touch ask for a menu (`contextmenu`) on phones whose system does not tell of it by itself,
 * as iOS does not. The touch then is no click.
 */
export function longPressAsksForMenu(component: Component, root: HTMLElement): void {
  let timer = 0;
  let start: Touch | null = null;
  let hasAsked = false;
  const stop = (): void => {
    window.clearTimeout(timer);
    start = null;
  };
  component.registerDomEvent(root, "touchstart", (event) => {
    stop();
    hasAsked = false;
    const touch = event.touches.length === 1 ? event.touches.item(0) : null;
    if (touch === null) return;
    start = touch;
    timer = window.setTimeout(() => {
      hasAsked = true;
      askForMenu(touch);
    }, longTouch);
  });
  component.registerDomEvent(root, "touchmove", ({ touches }) => {
    const touch = touches.item(0);
    if (start === null || touch === null) return;
    if (Math.hypot(touch.clientX - start.clientX, touch.clientY - start.clientY) > slip) stop();
  });
  component.registerDomEvent(root, "touchend", (event) => {
    stop();
    if (hasAsked) event.preventDefault();
  });
  component.registerDomEvent(root, "touchcancel", stop);
  // Where the system tells, this has nothing to add.
  component.registerDomEvent(root, "contextmenu", stop, true);
  component.register(stop);
}

function askForMenu({ target, clientX, clientY }: Touch): void {
  target.dispatchEvent(new MouseEvent("contextmenu", { bubbles: true, cancelable: true, clientX, clientY }));
}
