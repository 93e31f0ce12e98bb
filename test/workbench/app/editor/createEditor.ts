import { defaultKeymap, history, historyKeymap, indentWithTab } from "@codemirror/commands";
import { markdown, markdownLanguage } from "@codemirror/lang-markdown";
import { codeFolding } from "@codemirror/language";
import { EditorSelection, EditorState, type Extension } from "@codemirror/state";
import { drawSelection, EditorView, keymap } from "@codemirror/view";
import { getFrontMatterInfo } from "../../markdown/frontmatterInfo";
import { replacementBetween } from "../views/mergeTexts";
import type { MarkdownView } from "../views/markdownView";
import { cursorTouched } from "./activeLine";
import { Editor } from "./editor";
import { editorInfoField, editorLivePreviewField } from "./editorFields";
import { editorMenu } from "./editorMenu";
import { frontmatterBlock } from "./frontmatterBlock";
import { livePreview } from "./livePreview";
import { markdownHighlighting } from "./markdownHighlighting";
import { renderedBlocks } from "./renderedBlocks";

const extensionsOf = new WeakMap<EditorView, readonly Extension[]>();

/** An editor in `parent` for the view; `onEdited` hears of every change that the user or a plugin makes. */
export function createEditor(view: MarkdownView, parent: HTMLElement, onEdited: () => void): Editor {
  const extensions = extensionsFor(view, onEdited);
  const cm = new EditorView({ parent, extensions });
  extensionsOf.set(cm, extensions);
  return new Editor(cm);
}

/** Makes the editor hold another note's text, with the cursor at its start and nothing to undo. */
export function loadText(cm: EditorView, text: string): void {
  const doc = text.replace(/\r\n?/g, "\n");
  const selection = EditorSelection.single(Math.min(getFrontMatterInfo(doc).contentStart, doc.length));
  cm.setState(EditorState.create({ doc, selection, extensions: extensionsOf.get(cm) ?? [] }));
}

/** Makes the editor hold `text` by the smallest change: cursor and scroll stay; `onEdited` is not told. */
export function replaceText(cm: EditorView, text: string): void {
  cm.dispatch({ changes: replacementBetween(cm.state.sliceDoc(), text), userEvent: "load" });
}

function extensionsFor(view: MarkdownView, onEdited: () => void): Extension[] {
  const { app } = view;
  return [
    editorInfoField.init(() => view),
    editorLivePreviewField,
    cursorTouched,
    history(),
    drawSelection(),
    codeFolding(),
    EditorView.lineWrapping,
    EditorView.contentAttributes.of({ spellcheck: "true", "aria-label": "Note text" }),
    app.editorSuggests.keymap,
    keymap.of([...defaultKeymap.filter(({ key }) => key !== "Mod-p"), ...historyKeymap, indentWithTab]),
    markdown({ base: markdownLanguage }),
    markdownHighlighting,
    frontmatterBlock(view),
    renderedBlocks(view),
    livePreview(view),
    editorMenu(view),
    app.editorExtensions,
    EditorView.updateListener.of((update) => {
      const loaded = update.transactions.some((transaction) => transaction.isUserEvent("load"));
      if (update.docChanged && !loaded) onEdited();
      if (update.docChanged || update.selectionSet) app.editorSuggests.update(view);
    }),
  ];
}
