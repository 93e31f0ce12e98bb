import { setTooltip } from "obsidian";
import type { Hooks } from "snabbdom";
import { onDraw } from "./onDraw";

/** Hooks that give an element the app's own tooltip, which is its label for screen readers too. */
export function tooltip(words: string): Hooks {
  return onDraw((element) => {
    setTooltip(element, words);
  });
}
