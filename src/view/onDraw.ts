import type { Hooks, VNode } from "snabbdom";

/** Hooks that do to an element what attributes cannot say, at first and whenever it is drawn anew. */
export function onDraw(show: (element: HTMLElement) => void): Hooks {
  const showDrawn = ({ elm }: VNode) => {
    if (elm?.instanceOf(HTMLElement)) show(elm);
  };
  return {
    create: (_, created) => {
      showDrawn(created);
    },
    update: (_, updated) => {
      showDrawn(updated);
    },
  };
}
