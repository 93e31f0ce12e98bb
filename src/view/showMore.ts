import { h, type VNode } from "snabbdom";
import type { LongList } from "./dashboardState";
import type { Drawing } from "./drawing";

/** The button below a list of which rows are left out; nothing when all are drawn. */
export function showMore(list: LongList, left: number, drawing: Drawing): readonly VNode[] {
  if (left === 0) return [];
  const click = () => {
    drawing.showMore(list);
  };
  const words = drawing.strings.dashboard.showMore(left);
  const data = { key: "more", attrs: { type: "button", "data-more": list }, on: { click } };
  return [h("button.mentoring-more", data, words)];
}
