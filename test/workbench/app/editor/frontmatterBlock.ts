import { type EditorState, type Extension, RangeSet, StateField } from "@codemirror/state";
import { Decoration, type DecorationSet, EditorView, WidgetType } from "@codemirror/view";
import { getFrontMatterInfo } from "../../markdown/frontmatterInfo";
import { parseYaml } from "../../markdown/parseYaml";
import type { MarkdownView } from "../views/markdownView";
import { propertiesElement } from "./propertiesElement";

/** Shows, above a note's text, its title and its properties in place of the lines of the frontmatter. */
export function frontmatterBlock(view: MarkdownView): Extension {
  const field = StateField.define<DecorationSet>({
    create: (state) => decorate(view, state),
    update: (value, transaction) =>
      transaction.docChanged || transaction.isUserEvent("load") ? decorate(view, transaction.state) : value,
    provide: (it) => [
      EditorView.decorations.from(it),
      EditorView.atomicRanges.of((cm) => cm.state.field(it, false) ?? RangeSet.empty),
    ],
  });
  return field;
}

class FrontmatterWidget extends WidgetType {
  constructor(
    private readonly view: MarkdownView,
    private readonly title: string,
    private readonly source: string,
  ) {
    super();
  }

  override eq(other: FrontmatterWidget): boolean {
    return other.title === this.title && other.source === this.source;
  }

  override toDOM(): HTMLElement {
    const element = createDiv("workbench-note-head");
    element.createDiv({ cls: "inline-title", text: this.title });
    const properties = propertiesIn(this.source);
    if (properties === null) {
      const broken = element.createDiv("metadata-container mod-error");
      broken.createDiv({ cls: "metadata-error", text: "Invalid properties" });
      broken.createEl("pre", { text: this.source });
    } else if (Object.keys(properties).length > 0) {
      element.append(propertiesElement(this.view.app, properties, this.view.file?.path ?? ""));
    }
    return element;
  }

  override ignoreEvent(): boolean {
    return true;
  }
}

/** The properties, `{}` for none, null when the YAML is broken. */
function propertiesIn(source: string): Record<string, unknown> | null {
  try {
    const value: unknown = parseYaml(source);
    return typeof value === "object" && value !== null ? { ...value } : {};
  } catch {
    return null;
  }
}

function decorate(view: MarkdownView, state: EditorState): DecorationSet {
  const info = getFrontMatterInfo(state.sliceDoc());
  const widget = new FrontmatterWidget(view, view.file?.basename ?? "", info.frontmatter);
  // The line break after the closing line stays: a replaced block has to end with its line.
  const end = info.exists ? state.doc.lineAt(Math.max(0, info.contentStart - 1)).to : 0;
  const decoration = info.exists
    ? Decoration.replace({ widget, block: true }).range(0, end)
    : Decoration.widget({ widget, block: true, side: -1 }).range(0);
  return RangeSet.of([decoration]);
}
