import { h, type VNode } from "snabbdom";
import { onDraw } from "./onDraw";

/** Room in the place of rows that are not drawn. */
export function gap(element: "li" | "div", height: number): VNode {
  const hook = onDraw((room) => {
    room.setCssProps({ "--mentoring-gap-height": `${height}px` });
  });
  return h(`${element}.mentoring-gap`, { attrs: { "aria-hidden": "true" }, hook });
}
