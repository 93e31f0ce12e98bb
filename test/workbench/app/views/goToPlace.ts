import { resolveSubpath } from "../../markdown/resolveSubpath";
import type { MarkdownView } from "./markdownView";

/** Scrolls a note to what an ephemeral state names: `line` (from 0), `subpath`, or `cursor`. */
export function goToPlace(view: MarkdownView, state: unknown): void {
  if (typeof state !== "object" || state === null) return;
  const line = lineOf(view, state);
  if (line === undefined) return;
  if (view.getMode() === "preview") view.previewMode.goToLine(line);
  else goToEditorLine(view, line);
}

function goToEditorLine(view: MarkdownView, line: number): void {
  const known = Math.min(line, view.editor.lastLine());
  const place = { line: known, ch: view.editor.getLine(known).length };
  view.editor.setCursor(place);
  view.editor.scrollIntoView({ from: place, to: place }, true);
  view.editor.focus();
}

function lineOf(view: MarkdownView, state: object): number | undefined {
  if ("line" in state && typeof state.line === "number") return state.line;
  if (!("subpath" in state) || typeof state.subpath !== "string" || !view.file) return undefined;
  const cache = view.app.metadataCache.getFileCache(view.file);
  return cache ? resolveSubpath(cache, state.subpath)?.start.line : undefined;
}
