import { h, type VNode } from "snabbdom";
import { icon } from "./icon";

/** A filter that is on, and the way to do without it. */
export interface FilterChip {
  readonly words: string;
  readonly drop: () => void;
}

/** The filters that are on, each with a click to take it off. Nothing when there are none. */
export function filterChips(
  chips: readonly FilterChip[],
  dropWords: (filter: string) => string,
): VNode | null {
  if (chips.length === 0) return null;
  return h(
    "div.mentoring-chips",
    { key: "chips" },
    chips.map(({ words, drop }) => {
      const attrs = { type: "button", "aria-label": dropWords(words) };
      return h("button.mentoring-chip", { key: words, attrs, on: { click: drop } }, [
        h("bdi", words),
        icon("x"),
      ]);
    }),
  );
}
