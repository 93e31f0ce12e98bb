import type { VNode } from "snabbdom";

/**
 * Lets what comes into a list have the elements of what goes, in their order: to make new ones, and to clear away the
 * old, takes most of the time where everything is another. To be called before `after` is drawn in place of `before`,
 * which is of no use any more.
 *
 * @param inside the same for what is inside of two children, where one has the other's element
 */
export function lendElements(
  before: VNode,
  after: VNode,
  inside: (before: VNode, after: VNode) => void = () => undefined,
): void {
  const [old, now] = [keyed(before), keyed(after)];
  const going = [...old.values()].filter(({ key }) => !now.has(key));
  for (const [key, vnode] of now) {
    const lender = old.get(key) ?? going.shift();
    if (lender === undefined) continue;
    lender.key = vnode.key;
    inside(lender, vnode);
  }
}

function keyed({ children = [] }: VNode): ReadonlyMap<VNode["key"], VNode> {
  const nodes = children.filter((child) => typeof child !== "string");
  return new Map(nodes.filter(({ key }) => key !== undefined).map((node) => [node.key, node]));
}
