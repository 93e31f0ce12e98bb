import { h, type VNode } from "snabbdom";
import { titleOf } from "../model/notePath";
import type { NoteProblem } from "../model/problem";
import type { Drawing } from "./drawing";
import { foldable } from "./foldable";
import { icon } from "./icon";
import { noteLink } from "./noteLink";
import { problemRows, type ProblemRow } from "./problemRow";
import { lineOf, problemWords } from "./problemWords";
import { placeAttrs, type RowPlace } from "./rowPlace";

/** The notes to check: which, why, and what to do. Nothing when there are none. */
export function problemsSection(problems: readonly NoteProblem[], drawing: Drawing): readonly VNode[] {
  if (problems.length === 0) return [];
  const title = drawing.strings.dashboard.problems;
  const row = (problem: ProblemRow, place: RowPlace | null) => problemRow(problem, drawing, place);
  const children = () => {
    const rows = problemRows(problems);
    return [drawing.lists.problems.draw([{ key: "problems", rows }], { heading: null, row })];
  };
  return [foldable({ section: "problems", title, count: problems.length, children }, drawing)];
}

function problemRow(
  { key, path, problem }: ProblemRow,
  { host, strings, words }: Drawing,
  place: RowPlace | null,
): VNode {
  const { reason, remedy } = problemWords(problem, strings, words);
  const line = lineOf(problem);
  return h("li.mentoring-problem", { key, dataset: { key }, attrs: placeAttrs(place) }, [
    icon("file-warning"),
    h("div.mentoring-problem-words", [
      h("div.mentoring-problem-title", [
        noteLink({ path, line, words: titleOf(path), isRow: true }, host),
        line === null ? null : h("span.mentoring-mark", strings.problems.atLine(line + 1)),
      ]),
      h("div", reason),
      h("div.mentoring-meta", remedy),
    ]),
  ]);
}
