import { h, type VNode } from "snabbdom";
import type { PersonRow } from "../index/dashboard";
import type { Drawing } from "./drawing";
import { foldable } from "./foldable";
import { personRow } from "./personRow";

/** The relationships, most urgent first; the closed ones folded away below. */
export function peopleSection(people: readonly PersonRow[], drawing: Drawing): readonly VNode[] {
  const {
    strings: { dashboard },
  } = drawing;
  const closed = people.filter((row) => row.status === "closed");
  const others = people.filter((row) => row.status !== "closed");
  const parts = [
    { section: "people", title: dashboard.people, rows: others },
    { section: "closed", title: dashboard.closed, rows: closed },
  ] as const;
  return parts
    .filter(({ rows }) => rows.length > 0)
    .map(({ section, title, rows }) =>
      foldable({ section, title, count: rows.length, children: () => [peopleList(rows, drawing)] }, drawing),
    );
}

function peopleList(rows: readonly PersonRow[], drawing: Drawing): VNode {
  const data = { class: { "is-card": rows.length === 1 } };
  return h(
    "ul.mentoring-people-list",
    data,
    rows.map((row) => personRow(row, drawing)),
  );
}
