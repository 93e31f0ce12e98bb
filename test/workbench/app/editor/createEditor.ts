import { defaultKeymap, history, historyKeymap, indentWithTab } from "@codemirror/commands";
import { markdown, markdownLanguage } from "@codemirror/lang-markdown";
import { codeFolding } from "@codemirror/language";
import { EditorSelection, type Extension } from "@codemirror/state";
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

/** An editor in `parent` for the view; `onEdited` hears of every change that the user or a plugin makes. */
export function createEditor(view: MarkdownView, parent: HTMLElement, onEdited: () => void): Editor {
  const cm = new EditorView({ parent, extensions: extensionsFor(view, onEdited) });
  return new Editor(cm);
}

/**
 * Makes the editor hold `text` without telling `onEdited`: by the smallest change, so that cursor and
 * scroll stay, or, for another note (`fresh`), from scratch with the cursor at the start of the text.
 */
export function replaceText(cm: EditorView, text: string, fresh: boolean): void {
  const changes = replacementBetween(cm.state.sliceDoc(), text);
  const start = Math.min(getFrontMatterInfo(text).contentStart, text.length);
  const selection = fresh ? { selection: EditorSelection.single(start) } : {};
  cm.dispatch({ changes, ...selection, userEvent: "load" });
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
