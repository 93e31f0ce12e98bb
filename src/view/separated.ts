import { h, type VNode } from "snabbdom";

/** Facts on one line, told apart by a dot that screen readers do not read. Nothing when there are none. */
export function separated(selector: string, facts: readonly VNode[]): VNode | null {
  if (facts.length === 0) return null;
  const dot = () => h("span.mentoring-dot", { attrs: { "aria-hidden": "true" } }, " · ");
  return h(selector, facts.flatMap((fact, index) => (index === 0 ? [fact] : [dot(), fact])));
}
