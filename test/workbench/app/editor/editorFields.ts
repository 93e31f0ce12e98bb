import { StateField } from "@codemirror/state";
import type { EditorView } from "@codemirror/view";
import type { MarkdownView } from "../views/markdownView";

function fixedField<T>(name: string): StateField<T> {
  return StateField.define<T>({
    create: () => {
      throw new Error(`${name} is set when the editor is made`);
    },
    update: (value) => value,
  });
}

/** The view that an editor stands in, for editor extensions. */
export const editorInfoField = fixedField<MarkdownView>("editorInfoField");
/** The same under its older name. */
export const editorViewField = editorInfoField;
/** The CodeMirror view, for editor extensions. */
export const editorEditorField = fixedField<{ readonly view: EditorView | null }>("editorEditorField");
/** Whether the editor shows a live preview: here it always does. */
export const editorLivePreviewField = StateField.define<boolean>({
  create: () => true,
  update: (value) => value,
});
