import { h, type VNode } from "snabbdom";

/** Facts on one line, told apart by a dot that screen readers do not read. Nothing when there are none. */
export function separated(selector: string, facts: readonly VNode[]): VNode | null {
  if (facts.length === 0) return null;
  const last = facts.length - 1;
  return h(
    selector,
    facts.flatMap((fact, index) => (index < last ? [followed(fact), " "] : [alone(fact)])),
  );
}

/** The dot stays with its fact when the line wraps. */
function followed(fact: VNode): VNode {
  const dot = h("span.mentoring-dot", { attrs: { "aria-hidden": "true" } }, " ·");
  return h("span.mentoring-fact", [fact, dot]);
}

function alone(fact: VNode): VNode {
  return h("span.mentoring-fact", [fact]);
}
