import type { ParsedNote } from "./note";
import { notePath, type NotePath } from "./notePath";

const marks = [
  / \((?:[^()]*['’]s )?conflicted copy[^()]*\)(?=\.md$)/i, // Dropbox and its like
  /\.sync-conflict-\d{8}-\d{6}(?:-[A-Z0-9]+)?(?=\.md$)/, // Syncthing
  / \(Conflict[^()]*\)(?=\.md$)/i, // Nextcloud, Obsidian Sync
];

/** iCloud and Finder number the second of two notes; so do people, who have their own reasons. */
const numbered = / 2(?=\.md$)/;

/** The path of the note that a conflict copy, made by a sync service, was made from; null for any other note. */
export function originalOf(path: NotePath): NotePath | null {
  const mark = marks.find((pattern) => pattern.test(path));
  return mark === undefined ? null : notePath(path.replace(mark, ""));
}

/** The path of the note that a note numbered 2 may have been made from; null where the name has no such number. */
export function originalByNumber(path: NotePath): NotePath | null {
  return numbered.test(path) ? notePath(path.replace(numbered, "")) : null;
}

/** Whether two notes are of one occasion: the same meeting, agreement or ending of the same two people. */
export function areOfOneOccasion(a: ParsedNote, b: ParsedNote): boolean {
  const occasion = occasionOf(a);
  return occasion !== null && occasion === occasionOf(b);
}

function occasionOf(note: ParsedNote): string | null {
  if (note.kind === "other") return null;
  const { kind, mentor, mentee } = note;
  const when = kind === "agreement" ? [note.started, note.ends] : [note.date, note.agreement];
  const at = kind === "agenda" || kind === "recap" ? note.time : null;
  return JSON.stringify([kind, mentor, mentee, ...when, at]);
}
