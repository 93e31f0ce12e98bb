import { lastHeld, type Meeting } from "../model/meeting";
import type { NotePath } from "../model/notePath";
import { nextMeeting, type NextMeeting, type Relationship } from "../model/relationship";
import { waitingTopics } from "../note/waitingTopics";
import type { ItemRow } from "./dashboard";
import { liveItems } from "./liveItems";
import type { NoteIndex } from "./noteIndex";

/** Lines of a note, as they are written there. */
export interface BriefLines {
  readonly lines: readonly string[];
  /** The note that their links are resolved from. */
  readonly source: NotePath;
}

/** What is worth knowing right before a meeting, on one screen. */
export interface Brief {
  readonly relationship: Relationship;
  readonly next: NextMeeting | null;
  /** The focus that is planned. */
  readonly focus: string | null;
  /** The last meeting that was held. */
  readonly last: Meeting | null;
  /** Open promises of the user's, those of both among them. */
  readonly yours: readonly ItemRow[];
  readonly theirs: readonly ItemRow[];
  /** Open questions that were asked since the last meeting, by whichever side. */
  readonly questions: readonly ItemRow[];
  readonly remember: BriefLines | null;
  readonly topics: BriefLines | null;
  readonly learnings: BriefLines | null;
}

/** @param lingering keys of items that stay in their place although they were just ticked */
export function briefOf(
  index: NoteIndex,
  relationship: Relationship,
  now: Date,
  lingering: ReadonlySet<string>,
): Brief {
  const last = lastHeld(relationship.meetings);
  const recap = last?.recap ?? null;
  const next = nextMeeting(relationship, now);
  const agenda = next?.meeting?.agenda ?? null;
  const rows = liveItems(index, relationship, null, now, lingering);
  const isQuestion = ({ path, item }: ItemRow): boolean =>
    path === recap?.path && recap.questions.includes(item.place.line);
  const promises = rows.filter((row) => !isQuestion(row));
  const planned = linesOf(agenda?.topics ?? [], agenda?.path);
  return {
    relationship,
    next,
    focus: agenda?.focus ?? null,
    last,
    yours: promises.filter(({ owner }) => owner.kind === "you" || owner.kind === "both"),
    theirs: promises.filter(({ owner }) => owner.kind === "partner" || owner.kind === "other"),
    questions: rows.filter(isQuestion),
    remember: linesOf(recap?.remember ?? [], recap?.path),
    topics: planned ?? linesOf(waitingTopics(relationship.meetings), recap?.path),
    learnings: linesOf(recap?.learnings ?? [], recap?.path),
  };
}

function linesOf(lines: readonly string[], source: NotePath | undefined): BriefLines | null {
  return lines.length === 0 || source === undefined ? null : { lines, source };
}

/** Whether there is nothing to be briefed about beside the meeting itself. */
export function isEmptyBrief({ yours, theirs, questions, ...brief }: Brief): boolean {
  const rows = yours.length + theirs.length + questions.length;
  const { focus, last, remember, topics, learnings } = brief;
  return rows === 0 && [focus, last, remember, topics, learnings].every((part) => part === null);
}
