import type { Plugin } from "obsidian";
import { notePath } from "../model/notePath";
import { addActionItem } from "./addActionItem";
import type { Surroundings } from "./surroundings";

/** Offers in the editor's menu, in notes of a relationship, what can be done with them. */
export function addNoteMenu(plugin: Plugin, surroundings: Surroundings): void {
  const { app, index, strings } = surroundings;
  const onMenu = app.workspace.on("editor-menu", (menu, _, { file }) => {
    const relationship = file === null ? null : index.relationshipOf(notePath(file.path));
    if (relationship === null) return;
    menu.addItem((item) => {
      item
        .setTitle(strings.commands.addActionItem)
        .setIcon("list-plus")
        .onClick(() => {
          void addActionItem(surroundings, relationship.key);
        });
    });
  });
  plugin.registerEvent(onMenu);
}
