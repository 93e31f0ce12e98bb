import type { Component } from "obsidian";

const minute = 60_000;

/**
 * Calls back at every full minute, midnight included, and when the window is looked at again: timers
 * sleep while the machine does. Stops with its component.
 */
export function everyMinute(owner: Component, root: HTMLElement, callback: () => void): void {
  let timer = 0;
  const next = () => {
    timer = window.setTimeout(
      () => {
        callback();
        next();
      },
      minute - (Date.now() % minute),
    );
  };
  const wake = () => {
    if (!root.doc.hidden) callback();
  };
  next();
  owner.register(() => {
    window.clearTimeout(timer);
  });
  owner.registerDomEvent(root.doc, "visibilitychange", wake);
  owner.registerDomEvent(root.win, "focus", wake);
}
