import { h, type VNode } from "snabbdom";

/** Room in the place of rows that are not drawn. */
export function gap(element: "li" | "div", height: number): VNode {
  const set = ({ elm }: VNode) => {
    if (elm?.instanceOf(HTMLElement)) elm.setCssProps({ "--mentoring-gap-height": `${height}px` });
  };
  return h(`${element}.mentoring-gap`, {
    attrs: { "aria-hidden": "true" },
    hook: {
      create: (_, created) => {
        set(created);
      },
      update: (_, updated) => {
        set(updated);
      },
    },
  });
}
