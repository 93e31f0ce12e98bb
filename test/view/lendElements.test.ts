import type { VNode } from "snabbdom";
import { expect, it } from "vitest";
import { lendElements } from "../../src/view/lendElements";

/** What the library's own function would make, which needs a browser to be loaded. */
function node(key: string | undefined, children: VNode[] = []): VNode {
  return { sel: "li", data: {}, children, elm: undefined, text: key, key };
}

function list(...keys: readonly string[]): VNode {
  return node("list", [node(undefined), ...keys.map((key) => node(key))]);
}

it.each([
  ["everything is another", ["a", "b"], ["c", "d"], ["a to c", "b to d"]],
  ["something stays", ["a", "b", "c"], ["d", "b", "e"], ["a to d", "b to b", "c to e"]],
  ["more goes than comes", ["a", "b"], ["c"], ["a to c", "b to b"]],
  ["more comes than goes", ["a"], ["b", "c"], ["a to b"]],
])("lends the elements of what goes to what comes: %s", (_case, old, now, lent) => {
  const before = list(...old);
  lendElements(before, list(...now));
  const nodes = before.children?.filter((child) => typeof child === "object") ?? [];
  expect(nodes.slice(1).map(({ key, text }) => `${text ?? ""} to ${String(key)}`)).toEqual(lent);
  expect(nodes[0]?.key).toBeUndefined();
});

it("goes on inside of what has another's element, and of what stays", () => {
  const inside: string[] = [];
  lendElements(list("a", "b"), list("c", "b", "d"), (old, now) => {
    inside.push(`${old.text ?? ""}, ${now.text ?? ""}`);
  });
  expect(inside).toEqual(["a, c", "b, b"]);
});
