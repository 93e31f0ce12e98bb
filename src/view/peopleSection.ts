import { h, type VNode } from "snabbdom";
import type { PersonRow } from "../index/dashboard";
import type { Drawing } from "./drawing";
import { foldable } from "./foldable";
import { personRow } from "./personRow";

/** The relationships, most urgent first; the closed ones folded away below. */
export function peopleSection(people: readonly PersonRow[], drawing: Drawing): readonly VNode[] {
  const { strings: { dashboard } } = drawing;
  const closed = people.filter((row) => row.status === "closed");
  const others = people.filter((row) => row.status !== "closed");
  const part = (section: "people" | "closed", title: string, rows: readonly PersonRow[]) =>
    rows.length === 0
      ? []
      : [foldable({ section, title, count: rows.length, children: () => [peopleList(rows, drawing)] }, drawing)];
  return [...part("people", dashboard.people, others), ...part("closed", dashboard.closed, closed)];
}

function peopleList(rows: readonly PersonRow[], drawing: Drawing): VNode {
  const isCard = rows.length === 1;
  return h("ul.mentoring-people-list", { class: { "is-card": isCard } }, rows.map((row) => personRow(row, drawing)));
}
