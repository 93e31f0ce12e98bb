import { notePath, type NotePath } from "./notePath";

const marks = [
  / \((?:[^()]*['’]s )?conflicted copy[^()]*\)(?=\.md$)/i, // Dropbox and its like
  /\.sync-conflict-\d{8}-\d{6}(?:-[A-Z0-9]+)?(?=\.md$)/, // Syncthing
  / \(Conflict[^()]*\)(?=\.md$)/i, // Nextcloud, Obsidian Sync
];

/** The path of the note that a conflict copy, made by a sync service, was made from; null for any other note. */
export function originalOf(path: NotePath): NotePath | null {
  const mark = marks.find((pattern) => pattern.test(path));
  return mark === undefined ? null : notePath(path.replace(mark, ""));
}
