import { h, type VNode } from "snabbdom";

/** Facts on one line, told apart by a dot that screen readers do not read. Nothing when there are none. */
export function separated(selector: string, facts: readonly VNode[]): VNode | null {
  if (facts.length === 0) return null;
  const parts = facts.flatMap((fact, at) => (at === 0 ? [first(fact)] : [" ", following(fact)]));
  return h(`${selector}.mentoring-facts`, parts);
}

function first(fact: VNode): VNode {
  return h("span.mentoring-fact", [fact]);
}

/** The dot stands before its fact, in room that is out of sight where the fact begins a line. */
function following(fact: VNode): VNode {
  return h("span.mentoring-fact", [
    h("span.mentoring-dot", { attrs: { "aria-hidden": "true" } }, "· "),
    fact,
  ]);
}
