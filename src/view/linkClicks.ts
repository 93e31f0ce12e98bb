import type { On } from "snabbdom";

/** Clicks that open what a link leads to: with the main button, and the middle one; the right one asks for a menu. */
export function linkClicks(open: (event: MouseEvent) => void): On {
  const click = (event: MouseEvent) => {
    if (event.button > 1) return;
    event.preventDefault();
    open(event);
  };
  return { click, auxclick: click };
}
