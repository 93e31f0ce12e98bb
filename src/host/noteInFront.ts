import type { App } from "obsidian";
import { notePath, type NotePath } from "../model/notePath";

/** The note that the person works in, or worked in last; null where none is open. It may be none of ours. */
export function noteInFront({ workspace }: App): NotePath | null {
  const file = workspace.getActiveFile();
  return file === null ? null : notePath(file.path);
}
