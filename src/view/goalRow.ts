import { h, type VNode } from "snabbdom";
import type { GoalRow } from "../index/goalRows";
import type { RowDrawing } from "./drawing";
import { icon } from "./icon";
import { noteLink } from "./noteLink";
import { placeAttrs, type RowPlace } from "./rowPlace";
import { separated } from "./separated";
import { tooltip } from "./tooltip";

/** A goal in one row: whether it is met, its words, and a bar that says the same as the facts below it. */
export function goalRow(row: GoalRow, drawing: RowDrawing, place: RowPlace | null = null): VNode {
  const { key, goal, agreement, share } = row;
  const data = { key, class: { "is-met": goal.met !== null }, dataset: { key }, attrs: placeAttrs(place) };
  const link = { path: agreement.path, line: goal.place.line, words: goal.words, isRow: true };
  return h("li.mentoring-goal", data, [
    metButton(row, drawing),
    h("div.mentoring-goal-words", [
      h("div", [noteLink(link, drawing.host)]),
      bar(share),
      separated("div.mentoring-meta", factsOf(row, drawing)),
    ]),
  ]);
}

function metButton(row: GoalRow, { host, strings: { goals, notes } }: RowDrawing): VNode {
  const isMet = row.goal.met !== null;
  const click = () => {
    host.markGoal(row, !isMet);
  };
  const hook = tooltip(notes.labeled(isMet ? goals.markOpen : goals.markMet, row.goal.words));
  const data = { attrs: { type: "button" }, on: { click }, hook };
  return h("button.mentoring-met.clickable-icon", data, [icon(isMet ? "circle-check-big" : "circle")]);
}

/** @param share from 0 to 1 */
function bar(share: number): VNode {
  const part = (name: string, width: number) =>
    h(`rect.${name}`, { attrs: { width: `${width * 100}%`, height: "100%" } });
  return h("svg.mentoring-goal-bar", { attrs: { "aria-hidden": "true" } }, [
    part("mentoring-goal-whole", 1),
    part("mentoring-goal-part", share),
  ]);
}

function factsOf(row: GoalRow, drawing: RowDrawing): readonly VNode[] {
  const { goals, meetings } = drawing.strings;
  const { goal, itemsMade, itemsDone } = row;
  const none = goal.met === null ? [h("span", goals.noItems)] : [];
  const items = itemsMade === 0 ? none : [h("span", meetings.itemsDone(itemsDone, itemsMade))];
  return [...dayOf(row, drawing), ...items];
}

function dayOf({ goal, daysUntil }: GoalRow, { strings, words, today }: RowDrawing): readonly VNode[] {
  const date = goal.met ?? goal.by;
  if (date === null) return [];
  const when = words.named(date, today);
  const isLate = daysUntil !== null && daysUntil < 0;
  const say = goal.met !== null ? strings.goals.met : isLate ? strings.goals.late : strings.goals.by;
  const said = say(when);
  const hook = tooltip(strings.notes.labeled(said, words.whole(date)));
  const data = { class: { "is-late": isLate }, attrs: { datetime: date }, hook };
  return [h("time.mentoring-due", data, [...(isLate ? [icon("alert-circle")] : []), said])];
}
