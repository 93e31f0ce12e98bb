import { setTooltip } from "obsidian";
import type { Hooks, VNode } from "snabbdom";

/** Hooks that give an element the app's own tooltip, which is its label for screen readers too. */
export function tooltip(words: string): Hooks {
  const show = ({ elm }: VNode) => {
    if (elm?.instanceOf(HTMLElement)) setTooltip(elm, words);
  };
  return {
    create: (_, created) => {
      show(created);
    },
    update: (_, updated) => {
      show(updated);
    },
  };
}
