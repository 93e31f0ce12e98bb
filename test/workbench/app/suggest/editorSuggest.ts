import type { EditorPosition } from "obsidian";
import type { TFile } from "../../vault/tFile";
import type { Editor } from "../editor/editor";
import { guarded } from "../errors";
import { PopoverSuggest } from "./popoverSuggest";
import type { Instruction } from "./suggestModal";

/** The stretch of text that a suggestion is for. */
export interface EditorSuggestTriggerInfo {
  readonly start: EditorPosition;
  readonly end: EditorPosition;
  readonly query: string;
}

export interface EditorSuggestContext extends EditorSuggestTriggerInfo {
  readonly editor: Editor;
  readonly file: TFile;
}

/** Suggestions at the cursor of the editor while what is typed calls for them. */
export abstract class EditorSuggest<T> extends PopoverSuggest<T> {
  context: EditorSuggestContext | null = null;
  limit = 100;

  abstract onTrigger(
    cursor: EditorPosition,
    editor: Editor,
    file: TFile | null,
  ): EditorSuggestTriggerInfo | null;
  abstract getSuggestions(context: EditorSuggestContext): T[] | Promise<T[]>;

  setInstructions(instructions: readonly Instruction[]): void {
    const element = this.suggestEl.createDiv("prompt-instructions");
    for (const { command, purpose } of instructions) {
      const line = element.createDiv("prompt-instruction");
      line.createSpan({ cls: "prompt-instruction-command", text: command });
      line.createSpan({ text: purpose });
    }
  }

  override close(): void {
    super.close();
    this.context = null;
  }

  /** Asks whether the text before the cursor calls for this suggester; true when it does. */
  offer(editor: Editor, file: TFile): boolean {
    const trigger = this.onTrigger(editor.getCursor(), editor, file);
    if (!trigger) {
      this.close();
      return false;
    }
    const context = { ...trigger, editor, file };
    guarded(async () => {
      const values = await this.getSuggestions(context);
      this.#show(values, context);
    });
    return true;
  }

  #show(values: readonly T[], context: EditorSuggestContext): void {
    const at = context.editor.cm.coordsAtPos(context.editor.posToOffset(context.start));
    if (values.length === 0 || !at) {
      this.close();
      return;
    }
    this.open();
    this.context = context;
    this.chooser.setSuggestions(values.slice(0, this.limit));
    this.placeAt(at);
  }
}
