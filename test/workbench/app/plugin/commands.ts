import type { App } from "../app";
import type { Editor } from "../editor/editor";
import { guarded } from "../errors";
import type { Modifier } from "../input/scope";
import type { MarkdownView } from "../views/markdownView";

/** A command as plugins define it. Of the four ways to run, the editor's come first, as in the app. */
export interface Command {
  id: string;
  name: string;
  readonly icon?: string;
  readonly mobileOnly?: boolean;
  readonly repeatable?: boolean;
  readonly callback?: () => unknown;
  readonly checkCallback?: (checking: boolean) => unknown;
  readonly editorCallback?: (editor: Editor, context: MarkdownView) => unknown;
  readonly editorCheckCallback?: (checking: boolean, editor: Editor, context: MarkdownView) => unknown;
  readonly hotkeys?: readonly { readonly modifiers: Modifier[]; readonly key: string }[];
}

/** All commands, by their full id (`plugin-id:command-id`). */
export class Commands {
  readonly commands: Record<string, Command> = {};

  constructor(private readonly app: App) {}

  addCommand(command: Command): void {
    this.commands[command.id] = command;
    for (const { modifiers, key } of command.hotkeys ?? []) {
      this.app.scope.register(modifiers, key, () => !this.executeCommandById(command.id) && undefined);
    }
  }

  removeCommand(id: string): void {
    Reflect.deleteProperty(this.commands, id);
  }

  findCommand(id: string): Command | undefined {
    return this.commands[id];
  }

  /** Those that can run now. */
  listCommands(): Command[] {
    return Object.values(this.commands).filter((command) => this.run(command, true));
  }

  /** Runs the command; false when there is none of that id or it cannot run now. */
  executeCommandById(id: string): boolean {
    const command = this.commands[id];
    return command !== undefined && this.executeCommand(command);
  }

  executeCommand(command: Command): boolean {
    return this.run(command, true) && this.run(command, false);
  }

  /** Whether the command can run (`checking`), or runs it; errors are reported. */
  private run(command: Command, checking: boolean): boolean {
    const view = this.app.workspace.activeEditor;
    const { callback, checkCallback, editorCallback, editorCheckCallback } = command;
    if (editorCheckCallback)
      return view !== null && ask(() => editorCheckCallback(checking, view.editor, view));
    if (!editorCallback && checkCallback) return ask(() => checkCallback(checking));
    const act = editorCallback ? view && (() => editorCallback(view.editor, view)) : callback;
    if (!act) return false;
    if (!checking) guarded(act);
    return true;
  }
}

/** What a check answers; one that throws is reported and counts as no. */
function ask(check: () => unknown): boolean {
  let answer: unknown = false;
  guarded(() => (answer = check()));
  return Boolean(answer);
}
