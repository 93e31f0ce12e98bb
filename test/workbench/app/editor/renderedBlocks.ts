import { syntaxTree } from "@codemirror/language";
import { type EditorState, type Extension, type Range, StateEffect, StateField } from "@codemirror/state";
import { Decoration, type DecorationSet, EditorView, ViewPlugin, WidgetType } from "@codemirror/view";
import { MarkdownRenderChild } from "../reading/markdownRenderChild";
import { renderMarkdownInto } from "../reading/renderMarkdown";
import type { MarkdownView } from "../views/markdownView";

const refreshed = StateEffect.define();

/** Shows code blocks that a plugin draws as it draws them, unless the cursor is in them. */
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
    setTimeout(() => { cm.dispatch({ effects: refreshed.of(null) }); });
  },
}));

class RenderedBlock extends WidgetType {
  private child: MarkdownRenderChild | undefined;

  constructor(private readonly view: MarkdownView, private readonly source: string) {
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
      renderMarkdownInto({ app, markdown: this.source, element, sourcePath: file?.path ?? "", component: this.child })
        .finally(() => { cm.requestMeasure(); }),
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

function decorate(view: MarkdownView, state: EditorState, focused: boolean): DecorationSet {
  const ranges: Range<Decoration>[] = [];
  syntaxTree(state).iterate({
    enter: (node) => {
      if (node.name !== "FencedCode") return;
      const source = state.sliceDoc(node.from, node.to);
      const language = /^[`~]+\s*([^\s`]*)/.exec(source)?.[1] ?? "";
      const touched = focused && state.selection.ranges.some(({ from, to }) => from <= node.to && to >= node.from);
      if (touched || !view.app.markdownProcessors.draws(language)) return;
      const { from } = state.doc.lineAt(node.from);
      const widget = new RenderedBlock(view, source);
      ranges.push(Decoration.replace({ widget, block: true }).range(from, state.doc.lineAt(node.to).to));
    },
  });
  return Decoration.set(ranges, true);
}
