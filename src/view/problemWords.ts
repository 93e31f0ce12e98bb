import { titleOf } from "../model/notePath";
import type { Problem } from "../model/problem";
import type { DateWords } from "../text/dates";
import type { Strings } from "../text/strings";

/** Why a note is one to check, and what to do. */
export interface ProblemWords {
  readonly reason: string;
  readonly remedy: string;
}

export function problemWords(problem: Problem, strings: Strings, words: DateWords): ProblemWords {
  const { problems } = strings;
  switch (problem.kind) {
    case "broken-properties":
      return problems.brokenProperties;
    case "unreadable-property":
      return problems.unreadableProperty(problem.property, problem.value);
    case "missing-date":
      return problems.missingDate;
    case "impossible-date":
      return problems.impossibleDate(problem.field, problem.value);
    case "field-twice":
      return problems.fieldTwice(problem.field);
    case "missing-link":
      return problems.missingLink(problem.property, problem.target);
    case "people-differ":
      return problems.peopleDiffer(titleOf(problem.agreement));
    case "nobody-named":
      return problems.nobodyNamed;
    case "neither-is-you":
      return problems.neitherIsYou;
    case "same-person-twice":
      return problems.samePersonTwice;
    case "sides-swapped":
      return problems.sidesSwapped;
    case "same-meeting":
      return problems.sameMeeting(titleOf(problem.other), words.whole(problem.date));
    case "two-active-agreements":
      return problems.twoActiveAgreements(titleOf(problem.other));
    case "closing-alone":
      return problems.closingAlone(titleOf(problem.agreement));
    case "item-twice":
      return problems.itemTwice(titleOf(problem.other), problem.description);
    case "end-before-start":
      return problems.endBeforeStart;
    case "conflict-copy":
      return problems.conflictCopy(titleOf(problem.other));
    case "unreadable-note":
      return problems.unreadableNote;
  }
}

/** The line (from 0) that a problem is on, where it is on one. */
export function lineOf(problem: Problem): number | null {
  return "line" in problem ? problem.line : null;
}
