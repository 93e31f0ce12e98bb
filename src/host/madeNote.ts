import { MarkdownView, type PaneType } from "obsidian";
import type { NotePath } from "../model/notePath";
import type { Undo } from "./noteStore";
import { sayDone } from "./notices";
import type { Surroundings } from "./surroundings";

/** A note that was asked for. */
export interface MadeNote {
  readonly path: NotePath;
  /** What was done, in one sentence, and the way back; null where the note was there already. */
  readonly done: { readonly sentence: string; readonly undo: Undo } | null;
}

/** Opens a note that was asked for, and says what was done. */
export async function showMade(surroundings: Surroundings, { path, done }: MadeNote): Promise<void> {
  await openToWrite(surroundings, path);
  if (done !== null) sayDone(surroundings.strings, done.sentence, done.undo);
}

/** Opens a note where its text begins, ready to write in. */
export async function openToWrite(
  { app }: Surroundings,
  path: NotePath,
  pane: PaneType | boolean = false,
): Promise<void> {
  const file = app.vault.getFileByPath(path);
  if (file === null) return;
  const leaf = app.workspace.getLeaf(pane);
  await leaf.openFile(file, { active: true, state: { mode: "source" } });
  if (leaf.view instanceof MarkdownView) leaf.view.editor.focus();
}
