import type { VNode } from "snabbdom";
import type { PersonRow } from "../index/dashboard";
import type { Drawing } from "./drawing";
import { foldable } from "./foldable";
import { personRow } from "./personRow";
import type { RowPlace } from "./rowPlace";

/** The relationships, most urgent first; the closed ones folded away below. */
export function peopleSection(
  found: readonly PersonRow[],
  isReading: boolean,
  drawing: Drawing,
): readonly VNode[] {
  const {
    strings: { dashboard },
    lists,
  } = drawing;
  // What half of the notes would have one do, the other half may have done.
  const people = isReading ? found.map((person) => ({ ...person, matter: null, pace: null })) : found;
  const row = (person: PersonRow, place: RowPlace | null) =>
    drawing.rows.of(person, [place?.at, place?.of], () => personRow(person, drawing, place));
  const parts = [
    { section: "people", title: dashboard.people, rows: people.filter(({ status }) => status !== "closed") },
    { section: "closed", title: dashboard.closed, rows: people.filter(({ status }) => status === "closed") },
  ] as const;
  return parts
    .filter(({ rows }) => rows.length > 0)
    .map(({ section, title, rows }) => {
      const list = () => lists[section].draw([{ key: section, rows }], { heading: null, row });
      return foldable({ section, title, count: rows.length, children: () => [list()] }, drawing);
    });
}
