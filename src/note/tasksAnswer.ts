import { isOpen, statusOfMark, type ExtraMarks } from "../model/actionItem";
import { parseActionLine, splitCheckbox } from "./actionLine";

const nobody = { mentor: null, mentee: null };

/**
 * The lines that Tasks made of one when it ticked it, or null where its answer does not count: the line
 * must come back done, and an item that repeats must bring its next one, above or below as Tasks is set.
 * Lines outside its global filter are only flipped by it, and a user's own cycle of statuses may lead
 * elsewhere. No lines: the item says that it is deleted when it is done.
 */
export function linesOfTasks(
  line: string,
  answer: string | null,
  extra: ExtraMarks,
): readonly string[] | null {
  const before = parseActionLine(line, nobody);
  if (answer === null || before === null) return null;
  const lines = answer === "" ? [] : answer.split(/\r\n?|\n/);
  if (!lines.every((one) => isSameItem(line, one))) return null;
  const done = lines.filter((one) => statusOf(one, extra) === "done").length;
  const next = lines.filter((one) => isOpen({ status: statusOf(one, extra) })).length;
  const fits =
    next === (before.recurrence === null ? 0 : 1) &&
    (done === 1 || (done === 0 && before.onCompletion === "delete"));
  return fits && done + next === lines.length ? lines : null;
}

/** Both are of one place in the list and say the same, whatever their dates and marks are. */
function isSameItem(line: string, other: string): boolean {
  const [parts, others] = [splitCheckbox(line), splitCheckbox(other)];
  if (parts === null || others?.lead !== parts.lead) return false;
  return descriptionOf(line) === descriptionOf(other);
}

function descriptionOf(line: string): string | undefined {
  return parseActionLine(line, nobody)?.description.replace(/\s+/g, " ");
}

function statusOf(line: string, extra: ExtraMarks): ReturnType<typeof statusOfMark> {
  return statusOfMark(splitCheckbox(line)?.mark ?? " ", extra);
}
