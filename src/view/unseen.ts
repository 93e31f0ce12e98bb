import { h, type VNode } from "snabbdom";

/**
 * Words for screen readers alone. A label attribute would do the same, but the app shows every one of
 * them as a tooltip.
 */
export function unseen(words: string): VNode {
  return h("span.mentoring-unseen", words);
}
