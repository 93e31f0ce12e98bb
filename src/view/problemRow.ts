import type { NoteProblem } from "../model/problem";

/** A note to check as a row of its own. */
export interface ProblemRow extends NoteProblem {
  readonly key: string;
}

/** The notes to check with keys: a note may have several problems. */
export function problemRows(problems: readonly NoteProblem[]): readonly ProblemRow[] {
  return problems.map((problem) => ({
    ...problem,
    key: `${problem.path}\n${JSON.stringify(problem.problem)}`,
  }));
}
