import { parseDateInWords } from "../note/dateInWords";
import type { Strings } from "../text/strings";
import type { ItemActions } from "../view/dashboardActions";
import { addActionItem } from "./addActionItem";
import { ItemEdits } from "./editItems";
import type { Undo } from "./noteStore";
import { inWords } from "./notices";
import type { Surroundings } from "./surroundings";

/** What the dashboard can do with action items. */
export function itemActions(surroundings: Surroundings): ItemActions {
  const { app, strings, now, appLanguage } = surroundings;
  const items = new ItemEdits(surroundings);
  return {
    addActionItem: () => {
      void addActionItem(surroundings, null);
    },
    toggleItem: async (row) => sayingWhyNot(strings, await items.toggle(row)),
    cancelItem: async (row) => sayingWhyNot(strings, await items.cancel(row)),
    changeItem: (row, change) => items.change(row, change),
    editInTasks: (row) => {
      void items.editInTasks(row);
    },
    itemChoices: (row) => items.choices(row),
    readDay: (text) => parseDateInWords(text, now(), appLanguage),
    linkTo: ({ path, item: { place } }) => {
      const file = app.vault.getFileByPath(path);
      const line = place.blockId === null ? "" : `#^${place.blockId}`;
      return file === null ? "" : app.fileManager.generateMarkdownLink(file, "", line);
    },
  };
}

/** A way back that says itself why it is closed. */
function sayingWhyNot(strings: Strings, undo: Undo | null): Undo | null {
  if (undo === null) return null;
  return async () => {
    await inWords(strings, undo);
  };
}
