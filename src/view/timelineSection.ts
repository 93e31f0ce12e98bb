import { h, type VNode } from "snabbdom";
import type { Timeline, TimelineLane } from "../index/timeline";
import type { Drawing, RowDrawing } from "./drawing";
import { foldable } from "./foldable";
import { along, timelineLane } from "./timelineLane";
import { markSign, signOf, signs, type Sign } from "./timelineMark";

/** The meetings along the months, a lane for each person. Nothing where there are none. */
export function timelineSection(timeline: Timeline, drawing: Drawing): readonly VNode[] {
  const { lanes } = timeline;
  if (lanes.length === 0) return [];
  const row = (lane: TimelineLane) => drawing.rows.of(lane, [], () => timelineLane(lane, timeline, drawing));
  const list = () => drawing.lists.timeline.draw([{ key: "timeline", rows: lanes }], { heading: null, row });
  const children = () => timelineParts(timeline, list(), drawing);
  const title = drawing.strings.dashboard.timeline;
  return [foldable({ section: "timeline", title, count: null, children }, drawing)];
}

/** The months above the lanes, and below them what their signs mean. Each link says both in words. */
export function timelineParts(
  { months, lanes }: Timeline,
  list: VNode,
  { strings, words }: RowDrawing,
): readonly VNode[] {
  const label = { attrs: { "aria-hidden": "true" } };
  const names = months.map(({ first, at }) =>
    h("span.mentoring-month", { hook: along(at) }, words.month(first)),
  );
  const shown = signsIn(lanes);
  const meanings = signs
    .filter((sign) => shown.has(sign))
    .map((sign) => h("span.mentoring-meaning", [markSign(sign), strings.timeline[sign]]));
  return [
    h("div.mentoring-months", label, [h("div.mentoring-lane-time", names)]),
    list,
    h("div.mentoring-meanings.mentoring-meta", label, meanings),
  ];
}

/** The line of today stands in every lane. */
function signsIn(lanes: readonly TimelineLane[]): ReadonlySet<Sign> {
  const hasGap = lanes.some(({ gaps }) => gaps.length > 0);
  return new Set<Sign>([
    "today",
    ...(hasGap ? (["gap"] as const) : []),
    ...lanes.flatMap(({ marks }) => marks.map(signOf)),
  ]);
}
