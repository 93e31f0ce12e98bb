import { Keymap, Notice, type HoverParent } from "obsidian";
import type { NoteActions } from "../view/dashboardActions";
import { dashboardViewType } from "../view/dashboardView";
import { shareNote } from "./shareNote";
import type { Surroundings } from "./surroundings";

/** What the dashboard can do with any note. */
export function noteActions(surroundings: Surroundings): NoteActions {
  const { app, strings } = surroundings;
  const hoverParent: HoverParent = { hoverPopover: null };
  return {
    openNote: (path, line, event) => {
      if (app.vault.getFileByPath(path) === null) {
        new Notice(strings.notices.gone(path)); // the app would make a new note of the name
        return;
      }
      const eState = line === null ? {} : { eState: { line } };
      void app.workspace.openLinkText(path, "", Keymap.isModEvent(event as MouseEvent), {
        active: true,
        ...eState,
      });
    },
    hoverLink: (linktext, sourcePath, event) => {
      const source = dashboardViewType;
      const targetEl = event.targetNode;
      event.stopPropagation(); // what is around the link would preview something else
      app.workspace.trigger("hover-link", { event, source, hoverParent, targetEl, linktext, sourcePath });
    },
    shareNote: (path) => {
      void shareNote(surroundings, path);
    },
  };
}
