import { Menu } from "obsidian";
import { h, type On, type VNode } from "snabbdom";
import type { PersonRow } from "../index/dashboard";
import type { RowDrawing } from "./drawing";
import { icon } from "./icon";
import { addEntries, showBelow, type MenuEntry } from "./menuEntry";

/** What can be done with a person whenever one likes, beside what matters now. */
function personMenu({ key, relationship, status }: PersonRow, { host, strings }: RowDrawing): Menu {
  const { commands } = strings;
  const entry = (title: string, sign: string, choose: () => void): MenuEntry => ({
    title,
    icon: sign,
    choose,
  });
  const menu = new Menu();
  if (status !== "closed")
    addEntries(menu, null, [
      entry(commands.brief, "book-open-text", () => {
        host.openBrief(key);
      }),
      entry(commands.addTopic, "message-circle-plus", () => {
        host.addTopic(key);
      }),
      entry(commands.createAgenda, "list-checks", () => {
        host.createAgenda(key);
      }),
      entry(commands.createRecap, "notebook-pen", () => {
        host.createRecap(key, null);
      }),
      entry(commands.scheduleMeetings, "calendar-plus", () => {
        host.scheduleMeetings(key);
      }),
    ]);
  const terms = entry(commands.changeTerms, "file-pen", () => {
    host.changeTerms(key);
  });
  addEntries(menu, null, relationship.agreement === null ? [] : [terms]);
  return menu;
}

/** The menu by its button. */
export function personMenuButton(row: PersonRow, drawing: RowDrawing): VNode {
  const attrs = {
    type: "button",
    "aria-label": drawing.strings.people.more(row.name),
    "aria-haspopup": "menu",
  };
  const click = (event: MouseEvent) => {
    showBelow(event.targetNode, personMenu(row, drawing));
  };
  const data = { key: "more", attrs, on: { click } };
  return h("button.mentoring-row-menu.mentoring-person-menu.clickable-icon", data, [icon("more-horizontal")]);
}

/** The menu by the mouse, and by a long touch. */
export function personMenuEvents(row: PersonRow, drawing: RowDrawing): On {
  return {
    contextmenu: (event: MouseEvent) => {
      event.preventDefault();
      personMenu(row, drawing).showAtMouseEvent(event);
    },
  };
}
