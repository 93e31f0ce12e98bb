import type { Extension } from "@codemirror/state";
import { Decoration, type DecorationSet, EditorView, MatchDecorator, ViewPlugin, type ViewUpdate } from "@codemirror/view";
import { guarded } from "../errors";
import { Keymap } from "../input/keymap";
import type { MarkdownView } from "../views/markdownView";
import { isActive } from "./activeLine";

const PATTERN = /\[\[([^[\]\n|]+)(\|[^[\]\n]*)?\]\]|(^|\s)#[\p{L}\p{N}_/-]+|==[^=\n]+==/gu;

/** Internal links, tags and highlights in the editor: without their brackets unless the cursor is there, and to click. */
export function inlineLinks(view: MarkdownView): Extension {
  const matcher = new MatchDecorator({ regexp: PATTERN, decorate: addDecorations });
  const plugin = ViewPlugin.define(
    (cm) => ({
      decorations: matcher.createDeco(cm),
      update(update: ViewUpdate) {
        this.decorations = redecorate(matcher, this.decorations, update);
      },
    }),
    { decorations: (it) => it.decorations },
  );
  return [plugin, EditorView.domEventHandlers({ click: (event) => openClicked(view, event) })];
}

function redecorate(matcher: MatchDecorator, present: DecorationSet, update: ViewUpdate): DecorationSet {
  const moved = update.selectionSet || update.focusChanged;
  return moved ? matcher.createDeco(update.view) : matcher.updateDeco(update, present);
}

type Add = (from: number, to: number, decoration: Decoration) => void;

function addDecorations(add: Add, from: number, to: number, match: RegExpExecArray, cm: EditorView): void {
  const target = match[1];
  if (target === undefined) {
    if (/#\d+$/.test(match[0])) return;
    const name = match[0].startsWith("=") ? "cm-highlight" : "cm-hashtag";
    add(from + (match[3] ?? "").length, to, Decoration.mark({ class: name }));
    return;
  }
  const attributes = { "data-href": target };
  const link = Decoration.mark({ class: "cm-hmd-internal-link", attributes });
  if (isActive(cm, from, to)) {
    add(from, to, link);
    return;
  }
  const shownFrom = match[2] === undefined ? from + 2 : from + 3 + target.length;
  add(from, shownFrom, Decoration.replace({}));
  add(shownFrom, to - 2, link);
  add(to - 2, to, Decoration.replace({}));
}

function openClicked(view: MarkdownView, event: MouseEvent): boolean {
  const link = event.target instanceof Element ? event.target.closest(".cm-hmd-internal-link") : null;
  const target = link?.getAttribute("data-href");
  if (target == null) return false;
  guarded(() => view.app.workspace.openLinkText(target, view.file?.path ?? "", Keymap.isModEvent(event)));
  return true;
}
