import { h, type VNode } from "snabbdom";
import type { GoalGroup, GoalRow } from "../index/goalRows";
import type { Drawing } from "./drawing";
import { foldable } from "./foldable";
import { goalRow } from "./goalRow";
import type { RowPlace } from "./rowPlace";

/** The goals of the agreements, by person: how far each has come. */
export function goalsSection(goals: readonly GoalGroup[], drawing: Drawing): VNode {
  const { strings, lists, rows } = drawing;
  const row = (goal: GoalRow, place: RowPlace | null) =>
    rows.of(goal, [place?.at, place?.of], () => goalRow(goal, drawing, place));
  const groups = goals.map((group) => ({ ...group, key: group.relationship.key }));
  const heading = ({ relationship }: GoalGroup) =>
    h("h4.mentoring-group-name", [h("bdi", relationship.partner.name)]);
  const list = () =>
    groups.length === 0
      ? h("p.mentoring-nothing", strings.goals.none)
      : lists.goals.draw(groups, { heading, row });
  const count = goals.reduce((sum, group) => sum + group.rows.length, 0);
  const title = strings.dashboard.goals;
  return foldable({ section: "goals", title, count, children: () => [list()] }, drawing);
}
