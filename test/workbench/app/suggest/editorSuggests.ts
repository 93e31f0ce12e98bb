import { Prec, type Extension } from "@codemirror/state";
import { keymap } from "@codemirror/view";
import type { MarkdownView } from "../views/markdownView";
import type { EditorSuggest } from "./editorSuggest";

/** The suggesters that plugins have registered for the editor: the first that answers is shown. */
export class EditorSuggests {
  private readonly suggests: EditorSuggest<unknown>[] = [];

  /** Keeps Tab from indenting while suggestions are shown. */
  readonly keymap: Extension = Prec.high(
    keymap.of([{ key: "Tab", run: () => this.suggests.some((it) => it.context !== null) }]),
  );

  add(suggest: EditorSuggest<unknown>): void {
    this.suggests.push(suggest);
  }

  remove(suggest: EditorSuggest<unknown>): void {
    suggest.close();
    this.suggests.remove(suggest);
  }

  /** Called after every change and every move of the cursor. */
  update(view: MarkdownView): void {
    const { file, editor } = view;
    if (!file || this.suggests.length === 0) return;
    // An editor must not be asked for places while it is being updated.
    setTimeout(() => {
      const shown = this.suggests.find((suggest) => suggest.offer(editor, file));
      for (const other of this.suggests) if (other !== shown) other.close();
    });
  }
}
