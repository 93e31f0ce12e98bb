import { TFolder, type Plugin } from "obsidian";
import { notePath } from "../model/notePath";
import { adoptNotes } from "./adoptNotes";
import { addActionItem } from "./addActionItem";
import { addTopic } from "./addTopic";
import { insertSection } from "./insertSection";
import type { Surroundings } from "./surroundings";

/** Offers in the menus of notes and folders what can be done with them. */
export function addNoteMenu(plugin: Plugin, surroundings: Surroundings): void {
  const { app, index, strings } = surroundings;
  const onMenu = app.workspace.on("editor-menu", (menu, _, { file }) => {
    const relationship = file === null ? null : index.relationshipOf(notePath(file.path));
    if (relationship === null) return;
    const { key } = relationship;
    const add = (title: string, icon: string, act: () => void): void => {
      menu.addItem((item) => item.setTitle(title).setIcon(icon).onClick(act));
    };
    add(strings.commands.addActionItem, "list-plus", () => {
      void addActionItem(surroundings, key);
    });
    add(strings.commands.addTopic, "message-circle-plus", () => {
      addTopic(surroundings, key);
    });
    add(strings.commands.insertSection, "text-cursor-input", () => {
      void insertSection(surroundings);
    });
  });
  plugin.registerEvent(onMenu);
  const onFileMenu = app.workspace.on("file-menu", (menu, file) => {
    if (!(file instanceof TFolder) && index.get(notePath(file.path)) !== null) return;
    menu.addItem((item) =>
      item
        .setTitle(strings.commands.adoptNotes)
        .setIcon("folder-input")
        .onClick(() => void adoptNotes(surroundings, file)),
    );
  });
  plugin.registerEvent(onFileMenu);
}
