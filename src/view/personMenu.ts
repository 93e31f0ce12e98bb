import { Menu } from "obsidian";
import { h, type On, type VNode } from "snabbdom";
import type { PersonRow } from "../index/dashboard";
import type { RowDrawing } from "./drawing";
import { canBeClosed } from "../model/closing";
import { canBePaidForward, canBeRenewed } from "../model/startAnew";
import { icon } from "./icon";
import { addEntries, showBelow, type MenuEntry } from "./menuEntry";

/** What can be done with a person whenever one likes, beside what matters now. */
function personMenu(row: PersonRow, { host, strings }: RowDrawing): Menu {
  const { key, relationship, status } = row;
  const { commands } = strings;
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
  const aboutTerms = [
    entry(commands.changeTerms, "file-pen", () => {
      host.changeTerms(key);
    }),
  ];
  const hasTerms = relationship.agreement !== null && status !== "closed";
  addEntries(menu, null, [...(hasTerms ? aboutTerms : []), ...endings(row, { host, strings })]);
  return menu;
}

/** How the relationship can end, or go on once it has. */
function endings(
  { key, relationship }: PersonRow,
  { host, strings: { commands } }: Pick<RowDrawing, "host" | "strings">,
): readonly MenuEntry[] {
  const offered = [
    canBeClosed(relationship) &&
      entry(commands.createClosing, "flag", () => {
        host.createClosing(key);
      }),
    canBeRenewed(relationship) &&
      entry(commands.renew, "refresh-ccw", () => {
        host.startAnew("renew", key);
      }),
    canBePaidForward(relationship) &&
      entry(commands.payForward, "sprout", () => {
        host.startAnew("pay-forward", key);
      }),
  ];
  return offered.filter((one) => one !== false);
}

function entry(title: string, sign: string, choose: () => void): MenuEntry {
  return { title, icon: sign, choose };
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
