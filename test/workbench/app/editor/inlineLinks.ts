import type { Extension } from "@codemirror/state";
import {
  Decoration,
  type DecorationSet,
  EditorView,
  MatchDecorator,
  ViewPlugin,
  type ViewUpdate,
} from "@codemirror/view";
import { guarded } from "../errors";
import { Keymap } from "../input/keymap";
import type { MarkdownView } from "../views/markdownView";
import { isActive } from "./activeLine";

const PATTERN = /\[\[([^[\]\n|]+)(\|[^[\]\n]*)?\]\]|(^|\s)#[\p{L}\p{N}_/-]+|==[^=\n]+==|%%[^%\n]+%%/gu;

/**
 * Internal links, tags, highlights and comments in the editor. Brackets are hidden unless the cursor is on
 * their line; a click on a link opens its note.
 */
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
  const [text, target, alias, blank = ""] = match;
  const isPlain = isActive(cm, from, to);
  if (target !== undefined) {
    const link = Decoration.mark({ class: "cm-hmd-internal-link", attributes: { "data-href": target } });
    const opening = alias === undefined ? 2 : 3 + target.length;
    addWithin(add, from, to, link, isPlain ? [0, 0] : [opening, 2]);
  } else if (text.startsWith("=")) {
    addWithin(add, from, to, Decoration.mark({ class: "cm-highlight" }), isPlain ? [0, 0] : [2, 2]);
  } else if (!/#\d+$/.test(text)) {
    add(
      from + blank.length,
      to,
      Decoration.mark({ class: text.startsWith("%") ? "cm-comment" : "cm-hashtag" }),
    );
  }
}

/** Marks a stretch but for its opening and closing characters, which are hidden. */
function addWithin(
  add: Add,
  from: number,
  to: number,
  mark: Decoration,
  [opening, closing]: [number, number],
): void {
  if (opening > 0) add(from, from + opening, Decoration.replace({}));
  add(from + opening, to - closing, mark);
  if (closing > 0) add(to - closing, to, Decoration.replace({}));
}

function openClicked(view: MarkdownView, event: MouseEvent): boolean {
  const link = event.target instanceof Element ? event.target.closest(".cm-hmd-internal-link") : null;
  const target = link?.getAttribute("data-href");
  if (target == null) return false;
  guarded(() => view.app.workspace.openLinkText(target, view.file?.path ?? "", Keymap.isModEvent(event)));
  return true;
}
