import { titleOf, type NotePath } from "../model/notePath";
import type { Problem } from "../model/problem";
import type { DateWords } from "../text/dates";
import type { Strings } from "../text/strings";
import { isolated } from "./isolated";

/** Why a note is one to check, and what to do. */
export interface ProblemWords {
  readonly reason: string;
  readonly remedy: string;
}

/** What a problem means, and the way out, each in a sentence or two. */
export function problemWords(problem: Problem, strings: Strings, words: DateWords): ProblemWords {
  const { problems } = strings;
  switch (problem.kind) {
    case "broken-properties":
      return problems.brokenProperties;
    case "unreadable-property":
      return problems.unreadableProperty(problem.property, isolated(problem.value));
    case "missing-date":
      return problems.missingDate;
    case "impossible-date":
      return problems.impossibleDate(problem.field, isolated(problem.value));
    case "field-twice":
      return problems.fieldTwice(problem.field);
    case "missing-link":
      return problems.missingLink(problem.property, isolated(problem.target));
    case "people-differ":
      return problems.peopleDiffer(titled(problem.agreement));
    case "nobody-named":
      return problems.nobodyNamed;
    case "neither-is-you":
      return problems.neitherIsYou;
    case "same-person-twice":
      return problems.samePersonTwice;
    case "sides-swapped":
      return problems.sidesSwapped;
    case "same-meeting":
      return problems.sameMeeting(titled(problem.other), words.whole(problem.date));
    case "two-active-agreements":
      return problems.twoActiveAgreements(titled(problem.other));
    case "closing-alone":
      return problems.closingAlone(titled(problem.agreement));
    case "item-twice":
      return problems.itemTwice(titled(problem.other), isolated(problem.description));
    case "end-before-start":
      return problems.endBeforeStart;
    case "conflict-copy":
      return problems.conflictCopy(titled(problem.other));
    case "unreadable-note":
      return problems.unreadableNote;
  }
}

function titled(path: NotePath): string {
  return isolated(titleOf(path));
}

/** The line (from 0) that a problem is on, where it is on one. */
export function lineOf(problem: Problem): number | null {
  return "line" in problem ? problem.line : null;
}
