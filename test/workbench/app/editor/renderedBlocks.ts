import { syntaxTree } from "@codemirror/language";
import { type EditorState, type Extension, type Range, StateEffect, StateField } from "@codemirror/state";
import { Decoration, type DecorationSet, EditorView, ViewPlugin, WidgetType } from "@codemirror/view";
import { MarkdownRenderChild } from "../reading/markdownRenderChild";
import { renderMarkdownInto } from "../reading/renderMarkdown";
import type { MarkdownView } from "../views/markdownView";

const refreshed = StateEffect.define();

/** Shows tables, callouts, and code blocks of plugins as they read, unless the cursor is in them. */
export function renderedBlocks(view: MarkdownView): Extension {
  const field = StateField.define<DecorationSet>({
    create: (state) => decorate(view, state, false),
    update: (value, transaction) => {
      const refresh = transaction.effects.some((effect) => effect.is(refreshed));
      if (!transaction.docChanged && !transaction.selection && !refresh) return value;
      return decorate(view, transaction.state, view.editor.cm.hasFocus);
    },
    provide: (it) => EditorView.decorations.from(it),
  });
  return [field, refreshOnParse];
}

/** The tree grows in the background, and focus comes and goes: both can change what is shown. */
const refreshOnParse = ViewPlugin.define((cm) => ({
  update(update) {
    const grown = syntaxTree(update.startState) !== syntaxTree(update.state);
    if (update.docChanged || (!grown && !update.focusChanged)) return;
    setTimeout(() => {
      cm.dispatch({ effects: refreshed.of(null) });
    });
  },
}));

class RenderedBlock extends WidgetType {
  private child: MarkdownRenderChild | undefined;

  constructor(
    private readonly view: MarkdownView,
    private readonly source: string,
  ) {
    super();
  }

  override eq(other: RenderedBlock): boolean {
    return other.source === this.source;
  }

  override toDOM(cm: EditorView): HTMLElement {
    const element = createDiv("cm-preview-code-block cm-embed-block markdown-rendered");
    this.child = this.view.addChild(new MarkdownRenderChild(element));
    const { app, file } = this.view;
    void app.activity.during(
      renderMarkdownInto({
        app,
        markdown: this.source,
        element,
        sourcePath: file?.path ?? "",
        component: this.child,
        flip: (line, mark) => {
          flipTask(cm, element, line, mark);
        },
      }).finally(() => {
        cm.requestMeasure();
      }),
    );
    return element;
  }

  override destroy(): void {
    if (this.child) this.view.removeChild(this.child);
  }

  override ignoreEvent(): boolean {
    return true;
  }
}

/** Flips the task on a line (from 0) of the block drawn in `element`, wherever the block is by now. */
function flipTask(cm: EditorView, element: HTMLElement, line: number, mark: string): void {
  const first = cm.state.doc.lineAt(cm.posAtDOM(element)).number;
  const { from, text } = cm.state.doc.line(first + line);
  const at = from + text.indexOf(`[${mark}]`) + 1;
  cm.dispatch({ changes: { from: at, to: at + 1, insert: mark === " " ? "x" : " " }, userEvent: "input" });
}

function isDrawn(view: MarkdownView, name: string, source: string): boolean {
  if (name === "Table") return true;
  if (name === "Blockquote") return /^>\s*\[!/.test(source);
  if (name !== "FencedCode") return false;
  const language = /^[`~]+\s*([^\s`]*)/.exec(source)?.[1] ?? "";
  return view.app.markdownProcessors.draws(language);
}

function decorate(view: MarkdownView, state: EditorState, focused: boolean): DecorationSet {
  const ranges: Range<Decoration>[] = [];
  syntaxTree(state).iterate({
    enter: (node) => {
      const source = state.sliceDoc(node.from, node.to);
      if (!isDrawn(view, node.name, source)) return;
      const touched =
        focused && state.selection.ranges.some(({ from, to }) => from <= node.to && to >= node.from);
      if (touched) return false;
      const { from } = state.doc.lineAt(node.from);
      const widget = new RenderedBlock(view, source);
      ranges.push(Decoration.replace({ widget, block: true }).range(from, state.doc.lineAt(node.to).to));
      return false;
    },
  });
  return Decoration.set(ranges, true);
}
