import type { Extension } from "@codemirror/state";
import { EditorView } from "@codemirror/view";
import { guarded } from "../errors";
import { Menu } from "../overlay/menu";
import type { MarkdownView } from "../views/markdownView";

/** The menu of the right button in the editor, which plugins add to on `editor-menu`. */
export function editorMenu(view: MarkdownView): Extension {
  return EditorView.domEventHandlers({
    contextmenu: (event) => {
      event.preventDefault();
      const menu = new Menu();
      addClipboardItems(menu, view);
      guarded(() => {
        view.app.workspace.trigger("editor-menu", menu, view.editor, view);
      });
      menu.showAtMouseEvent(event);
      return true;
    },
  });
}

function addClipboardItems(menu: Menu, { editor }: MarkdownView): void {
  const copy = (): Promise<void> => navigator.clipboard.writeText(editor.getSelection());
  menu.addItem((item) =>
    item
      .setTitle("Cut")
      .setIcon("scissors")
      .setSection("clipboard")
      .onClick(() => {
        guarded(async () => {
          await copy();
          editor.replaceSelection("");
        });
      }),
  );
  menu.addItem((item) =>
    item
      .setTitle("Copy")
      .setIcon("copy")
      .setSection("clipboard")
      .onClick(() => {
        guarded(copy);
      }),
  );
  menu.addItem((item) =>
    item
      .setTitle("Paste")
      .setIcon("clipboard-check")
      .setSection("clipboard")
      .onClick(() => {
        guarded(async () => {
          editor.replaceSelection(await navigator.clipboard.readText());
        });
      }),
  );
}
