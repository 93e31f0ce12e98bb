import { Menu } from "obsidian";
import { h, type VNode } from "snabbdom";
import type { Drawing } from "./drawing";
import { eventNode } from "./eventNode";
import { icon } from "./icon";

/** The search field and the *New* menu. */
export function dashboardHeader(drawing: Drawing): VNode {
  return h("div.mentoring-header", [searchField(drawing), newButton(drawing)]);
}

function searchField({ state: { query }, strings: { dashboard }, search }: Drawing): VNode {
  const words = dashboard.search;
  const clear = {
    attrs: { type: "button", "aria-label": dashboard.clearSearch },
    on: {
      click: () => {
        search("");
      },
    },
  };
  return h("div.mentoring-search", { attrs: { role: "search" } }, [
    icon("search"),
    h("input", {
      attrs: { type: "search", placeholder: words, "aria-label": dashboard.searchLabel, spellcheck: "false" },
      props: { value: query },
      on: {
        input: (event) => {
          const field = eventNode(event);
          if (field?.instanceOf(HTMLInputElement)) search(field.value);
        },
        keydown: ({ key }) => {
          if (key === "Escape") search("");
        },
      },
    }),
    query === "" ? null : h("button.mentoring-clear.clickable-icon", clear, [icon("x")]),
  ]);
}

function newButton(drawing: Drawing): VNode {
  const words = drawing.strings.dashboard.new;
  const data = {
    attrs: { type: "button", "aria-haspopup": "menu" },
    on: {
      click: (event: MouseEvent) => {
        showNewMenu(event, drawing);
      },
    },
  };
  return h("button.mentoring-new", data, [icon("plus"), h("span", words)]);
}

/** Below its button, so that it opens in the same place for the keyboard. */
function showNewMenu(event: MouseEvent, { host, strings: { dashboard } }: Drawing): void {
  const button = event.targetNode?.instanceOf(Element) === true ? event.targetNode.closest("button") : null;
  if (button === null) return;
  const menu = new Menu();
  const add = (title: string, sign: string, create: () => void) =>
    menu.addItem((item) => item.setTitle(title).setIcon(sign).onClick(create));
  add(dashboard.newItem, "circle-check", () => {
    host.addActionItem();
  });
  add(dashboard.newAgreement, "handshake", () => {
    host.createAgreement();
  });
  add(dashboard.newAgenda, "list-checks", () => {
    host.createAgenda(null);
  });
  add(dashboard.newRecap, "notebook-pen", () => {
    host.createRecap(null, null);
  });
  const { left, bottom, width } = button.getBoundingClientRect();
  menu.showAtPosition({ x: left, y: bottom, width, overlap: true }, button.doc);
}
