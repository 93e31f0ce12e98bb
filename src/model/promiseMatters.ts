import type { Matter } from "./matter";
import type { MatterFacts } from "./matterFacts";
import { paceOf } from "./pace";

/**
 * Late promises, and questions that wait for an answer of the user's or are past the agreed time of the
 * other's. Between people who have gone quiet, late items are no matter of their own: the silence is what
 * has to end, and it says them too.
 */
export function promiseMatters({ relationship, open, now, rules }: MatterFacts): readonly Matter[] {
  const isQuiet = paceOf(relationship, now, rules.thresholds) === "quiet";
  const [toAnswer] = open.toAnswer;
  const [unanswered] = open.unanswered;
  return [
    ...(open.lateItems > 0 && !isQuiet ? [{ kind: "promises-overdue", count: open.lateItems } as const] : []),
    ...(toAnswer === undefined ? [] : [{ kind: "answer-owed", question: toAnswer } as const]),
    ...(unanswered === undefined ? [] : [{ kind: "question-unanswered", question: unanswered } as const]),
  ];
}
