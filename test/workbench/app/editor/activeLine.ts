import { StateField } from "@codemirror/state";
import type { EditorView } from "@codemirror/view";

/** Whether the cursor has been put somewhere since the note was opened. */
export const cursorTouched = StateField.define<boolean>({
  create: () => false,
  update: (touched, transaction) => {
    if (transaction.isUserEvent("load")) return touched;
    return touched || transaction.selection !== undefined || transaction.docChanged;
  },
});

/**
 * Whether the stretch of text lies on a line that is being worked on, and is therefore shown as written.
 * A note that was just opened shows no such line, although the editor has the keyboard.
 */
export function isActive(cm: EditorView, from: number, to = from): boolean {
  if (!cm.hasFocus || !cm.state.field(cursorTouched)) return false;
  const start = cm.state.doc.lineAt(from).from;
  const end = cm.state.doc.lineAt(to).to;
  return cm.state.selection.ranges.some((range) => range.from <= end && range.to >= start);
}
