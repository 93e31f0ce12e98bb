import { isOpen } from "../model/actionItem";
import type { Evidence, Sourced } from "../model/closing";
import type { NotePath } from "../model/notePath";
import type { Relationship } from "../model/relationship";
import { goalsMet, writtenEvidence } from "../note/evidence";
import { isShared, shareableParts, type SharePart } from "../note/shareableParts";
import { sectionOf, type HeadingWords } from "../note/sections";
import type { ItemRow } from "./dashboard";
import { ItemRows } from "./itemRows";
import type { NoteIndex } from "./noteIndex";

/** An open action item, to be kept or dropped. */
export interface OpenPromise extends Sourced {
  readonly row: ItemRow;
  /** Whether a note that is shared may name it. */
  readonly isForSharing: boolean;
}

/** What two people's notes hold for their closing note. */
export interface ClosingMaterial {
  /** Earliest first within each kind. */
  readonly evidence: readonly Evidence[];
  readonly open: readonly OpenPromise[];
}

/**
 * Gathers what a closing note can be made from, pausing after each note, since a history may be long. What
 * stands in private or unknown sections is no evidence.
 */
export function* closingMaterial(
  index: NoteIndex,
  relationship: Relationship,
  words: HeadingWords,
  now: Date,
): Generator<undefined, ClosingMaterial> {
  const written: Evidence[] = [];
  const sections = new Map<NotePath, readonly SharePart[]>();
  for (const note of index.notesOf(relationship.key)) {
    if (note.kind === "other") continue;
    const parts = shareableParts(note.text, note.kind, words);
    sections.set(note.path, parts);
    if (note.kind === "recap") written.push(...writtenEvidence(note, parts, words));
    yield;
  }
  const rows = new ItemRows(index).of(relationship, now, () => true);
  const isForSharing = (row: ItemRow): boolean => {
    const parts = sections.get(row.path);
    return parts === undefined ? !isPrivate(row, words) : isShared(parts, row.item.place.line);
  };
  const finished = rows.filter((row) => row.status === "done" && isForSharing(row)).map(finishedItem);
  const met = relationship.agreement === null ? [] : goalsMet(relationship.agreement);
  const open = rows.filter(isOpen).map((row) => ({ ...sourceOf(row), row, isForSharing: isForSharing(row) }));
  return { evidence: [...met, ...written, ...finished].sort(earliestFirst), open };
}

/** A note of the user's own is no note to be shared, but its items may be; those that it calls private not. */
function isPrivate({ item }: ItemRow, words: HeadingWords): boolean {
  return sectionOf("recap", item.place.heading ?? "", words) === "private";
}

function finishedItem(row: ItemRow): Evidence {
  return { kind: "item-done", ...sourceOf(row), date: row.item.done ?? row.made };
}

function sourceOf({ item, made, path }: ItemRow): Sourced {
  return { words: item.description, date: made, path };
}

function earliestFirst(a: Evidence, b: Evidence): number {
  const [left, right] = [a.date ?? "", b.date ?? ""];
  return left < right ? -1 : Number(left > right);
}
