import { setTooltip } from "obsidian";
import { h, type Hooks, type VNode } from "snabbdom";
import type { Timeline, TimelineLane, TimelineMark } from "../index/timeline";
import type { RowDrawing } from "./drawing";
import { noteLinkEvents } from "./noteLink";
import { onDraw } from "./onDraw";
import { markSign, signOf } from "./timelineMark";
import { touchEvents } from "./timelineTouch";
import { unseen } from "./unseen";

/** The meetings of one person: a sentence for those who do not see the picture, and a link for each. */
export function timelineLane(lane: TimelineLane, timeline: Timeline, drawing: RowDrawing): VNode {
  const { key, marks, relationship } = lane;
  const entry = marks.findLast(({ at }) => at <= timeline.today) ?? marks[0];
  return h("li.mentoring-lane", { key, dataset: { key } }, [
    h("span.mentoring-lane-name", [h("bdi", relationship.partner.name)]),
    unseen(`: ${laneWords(lane, timeline, drawing)}. `),
    h(
      "div.mentoring-lane-time",
      {
        on: { keydown: moveBetweenMarks, ...touchEvents(lane, drawing, (mark) => markWords(mark, drawing)) },
      },
      [background(lane, timeline), ...marks.map((mark) => markLink(mark, mark === entry, drawing))],
    ),
  ]);
}

/** Hooks that put an element at its place in the time, from whichever side one reads. */
export function along(at: number, label: string | null = null): Hooks {
  return onDraw((element) => {
    element.setCssProps({ "--mentoring-at": `${at * 100}%` });
    if (label !== null) setTooltip(element, label);
  });
}

function background({ gaps }: TimelineLane, { months, today }: Timeline): VNode {
  const upright = (name: string, at: number) =>
    h(`line.${name}`, { attrs: { x1: percent(at), x2: percent(at), y1: "0", y2: "100%" } });
  const level = (name: string, from: number, to: number) =>
    h(`line.${name}`, { attrs: { x1: percent(from), x2: percent(to), y1: "50%", y2: "50%" } });
  return h("svg.mentoring-lane-ground", { attrs: { "aria-hidden": "true" } }, [
    ...months.map(({ at }) => upright("mentoring-line-month", at)),
    level("mentoring-line-past", 0, today),
    ...gaps.map(({ from, to }) => level("mentoring-line-gap", from, to)),
    ...gaps.map(({ from, to }) => level("mentoring-sign-gap", from, to)),
    upright("mentoring-sign-today", today),
  ]);
}

function percent(share: number): string {
  return `${share * 100}%`;
}

/** Tab comes to one link of a lane; the arrow keys lead on to its others. */
function markLink(mark: TimelineMark, isEntry: boolean, drawing: RowDrawing): VNode {
  const attrs = { href: "#", tabindex: isEntry ? "0" : "-1", ...(isEntry ? { "data-row": "" } : {}) };
  const data = {
    key: mark.key,
    attrs,
    on: noteLinkEvents(mark.path, null, drawing.host),
    hook: along(mark.at, markWords(mark, drawing)),
  };
  return h("a.mentoring-moment", data, [markSign(signOf(mark), mark.status === "planned")]);
}

function markWords(mark: TimelineMark, { strings, words, today }: RowDrawing): string {
  const { timeline, meetings } = strings;
  const { date, status, movedFrom, focus } = mark;
  const isOff = status === "cancelled" || status === "missed";
  const isUnsettled = status === "planned" && date < today;
  const said = isOff ? meetings[status] : isUnsettled ? meetings.unsettled : timeline[status];
  const moved = movedFrom === null ? [] : [timeline.movedFrom(words.dated(movedFrom, today))];
  return [words.whole(date), said, ...moved, ...(focus === null ? [] : [focus])].join("\n");
}

function laneWords(
  { marks, gaps }: TimelineLane,
  { months }: Timeline,
  { strings: { timeline }, words, today }: RowDrawing,
): string {
  const since = months[0]?.first ?? today;
  const held = marks.filter(({ status }) => status === "held").length;
  const planned = marks.filter(({ status }) => status === "planned").length;
  const moved = marks.filter(({ movedFrom }) => movedFrom !== null).length;
  const longest = Math.max(0, ...gaps.map(({ days }) => days));
  return [
    timeline.heldSince(held, words.dated(since, today)),
    ...(planned > 0 ? [timeline.plannedOnes(planned)] : []),
    ...(moved > 0 ? [timeline.movedOnes(moved)] : []),
    ...(held + planned < marks.length ? [timeline.offOnes(marks.length - held - planned)] : []),
    ...(gaps.length > 0 ? [timeline.gaps(gaps.length, longest)] : []),
  ].join(", ");
}

function moveBetweenMarks(event: KeyboardEvent): void {
  const link = event.targetNode;
  if (!link?.instanceOf(HTMLElement) || (event.key !== "ArrowLeft" && event.key !== "ArrowRight")) return;
  const isOn = (event.key === "ArrowRight") !== link.matches(":dir(rtl)");
  const next = isOn ? link.nextElementSibling : link.previousElementSibling;
  if (!next?.instanceOf(HTMLElement)) return;
  event.preventDefault();
  next.focus();
}
