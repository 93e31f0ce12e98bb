import type { App } from "../app";
import { guarded } from "../errors";
import type { Command } from "../plugin/commands";
import { CommandPalette } from "./commandPalette";
import { QuickSwitcher } from "./quickSwitcher";

/** Adds the app's own commands. */
export function addAppCommands(app: App): void {
  for (const command of appCommands(app)) app.commands.addCommand(command);
}

/** With the app's ids, names and hotkeys. */
function appCommands(app: App): Command[] {
  const { workspace } = app;
  const recent: string[] = [];
  return [
    {
      id: "command-palette:open",
      name: "Command palette: Open command palette",
      hotkeys: [{ modifiers: ["Mod"], key: "p" }],
      callback: () => {
        new CommandPalette(app, recent).open();
      },
    },
    {
      id: "switcher:open",
      name: "Quick switcher: Open quick switcher",
      hotkeys: [{ modifiers: ["Mod"], key: "o" }],
      callback: () => {
        new QuickSwitcher(app).open();
      },
    },
    {
      id: "app:open-settings",
      name: "Open settings",
      hotkeys: [{ modifiers: ["Mod"], key: "," }],
      callback: () => {
        app.setting.open();
      },
    },
    {
      id: "file-explorer:new-file",
      name: "Create new note",
      hotkeys: [{ modifiers: ["Mod"], key: "n" }],
      callback: () => {
        guarded(() => createNote(app));
      },
    },
    {
      id: "markdown:toggle-preview",
      name: "Toggle reading view",
      hotkeys: [{ modifiers: ["Mod"], key: "e" }],
      checkCallback: (checking) => toggleReading(app, checking),
    },
    {
      id: "app:toggle-left-sidebar",
      name: "Toggle left sidebar",
      callback: () => {
        workspace.leftSplit.toggle();
      },
    },
    {
      id: "app:toggle-right-sidebar",
      name: "Toggle right sidebar",
      callback: () => {
        workspace.rightSplit.toggle();
      },
    },
    {
      id: "workspace:close",
      name: "Close current tab",
      hotkeys: [{ modifiers: ["Mod"], key: "w" }],
      callback: () => {
        workspace.activeLeaf?.detach();
      },
    },
  ];
}

async function createNote(app: App): Promise<void> {
  const { vault, workspace } = app;
  let name = "Untitled.md";
  for (let number = 1; vault.getAbstractFileByPath(name); number++) name = `Untitled ${number}.md`;
  await workspace.getLeaf().openFile(await vault.create(name, ""));
}

function toggleReading(app: App, checking: boolean): boolean {
  const view = app.workspace.activeLeaf?.view;
  if (!view || !("switchMode" in view) || typeof view.switchMode !== "function") return false;
  if (!checking) Reflect.apply(view.switchMode, view, []);
  return true;
}
