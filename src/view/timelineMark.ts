import { h, type VNode } from "snabbdom";
import type { TimelineMark } from "../index/timeline";

/** What the timeline tells apart, each by a shape of its own. */
export const signs = ["held", "planned", "moved", "off", "gap", "today"] as const;
export type Sign = (typeof signs)[number];

/** A meeting that was moved shows that, whether it was held since or is still ahead. */
export function signOf({ status, movedFrom }: TimelineMark): Sign {
  if (status === "cancelled" || status === "missed") return "off";
  return movedFrom === null ? status : "moved";
}

const shapes: Readonly<Record<Sign, string>> = {
  held: "M6 1.5a4.5 4.5 0 1 0 0 9a4.5 4.5 0 1 0 0-9z",
  planned: "M6 1.5a4.5 4.5 0 1 0 0 9a4.5 4.5 0 1 0 0-9z",
  moved: "M6 .5 11.5 6 6 11.5.5 6z",
  off: "M2.5 2.5l7 7M9.5 2.5l-7 7",
  gap: "M0 6h3M4.5 6h3M9 6h3",
  today: "M6 0v12",
};

/** @param isAhead whether it is still to come: an outline in place of a full shape */
export function markSign(sign: Sign, isAhead = sign === "planned"): VNode {
  const data = { class: { "is-ahead": isAhead }, attrs: { viewBox: "0 0 12 12", "aria-hidden": "true" } };
  return h(`svg.mentoring-sign.mentoring-sign-${sign}`, data, [h("path", { attrs: { d: shapes[sign] } })]);
}
