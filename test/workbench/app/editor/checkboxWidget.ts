import { type EditorView, WidgetType } from "@codemirror/view";
import type { MarkdownView } from "../views/markdownView";

/** A task's box in the editor; a click flips its mark between a space and `x`. */
export class CheckboxWidget extends WidgetType {
  constructor(
    private readonly view: MarkdownView,
    private readonly mark: string,
    private readonly markOffset: number,
  ) {
    super();
  }

  override eq(other: CheckboxWidget): boolean {
    return other.mark === this.mark && other.markOffset === this.markOffset;
  }

  override toDOM(cm: EditorView): HTMLElement {
    const label = createEl("label", { cls: "task-list-label", attr: { contenteditable: "false" } });
    const box = label.createEl("input", {
      type: "checkbox",
      cls: "task-list-item-checkbox",
      attr: { "data-task": this.mark },
    });
    box.checked = this.mark !== " ";
    box.addEventListener("mousedown", (event) => {
      event.preventDefault();
    });
    box.addEventListener("click", (event) => {
      event.preventDefault();
      const insert = this.mark === " " ? "x" : " ";
      cm.dispatch({
        changes: { from: this.markOffset, to: this.markOffset + 1, insert },
        userEvent: "input",
      });
      void this.view.save();
    });
    return label;
  }

  override ignoreEvent(): boolean {
    return true;
  }
}
