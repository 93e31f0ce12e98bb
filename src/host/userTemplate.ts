import { Notice } from "obsidian";
import type { NoteType } from "../model/note";
import { templateFlaw } from "../note/templateFlaw";
import type { Surroundings } from "./surroundings";

/**
 * The user's own template for a note type. Null where there is none, and, after a notice that says why, where
 * it cannot serve: then the shipped one does.
 */
export async function userTemplate(
  { app, settings, strings: { notices } }: Surroundings,
  type: NoteType,
): Promise<string | null> {
  const path = settings.current.templates[type].trim();
  if (path === "") return null;
  const file = app.vault.getFileByPath(path) ?? app.vault.getFileByPath(`${path}.md`);
  if (file === null) return saying(notices.templateMissing(path));
  const text = await app.vault.cachedRead(file).catch(() => null);
  if (text === null) return saying(notices.templateUnreadable(path));
  switch (templateFlaw(text)) {
    case "not-text":
      return saying(notices.templateNotText(path));
    case "endless":
      return saying(notices.templateEndless(path));
    case null:
      return text;
  }
}

function saying(sentence: string): null {
  new Notice(sentence);
  return null;
}
