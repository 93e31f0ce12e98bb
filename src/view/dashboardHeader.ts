import { Menu } from "obsidian";
import { h, type VNode } from "snabbdom";
import type { Dashboard } from "../index/dashboard";
import type { Drawing } from "./drawing";
import { eventNode } from "./eventNode";
import { filterChips } from "./filterChips";
import { icon } from "./icon";
import { addEntries, showBelow, type MenuEntry } from "./menuEntry";
import { scopeButton, scopeChips } from "./scopeFilter";

/** The search field, whom the dashboard is about, and the *New* menu. */
export function dashboardHeader(page: Pick<Dashboard, "scope" | "relationships">, drawing: Drawing): VNode {
  return h("div.mentoring-header", [
    searchField(drawing),
    scopeButton(page, drawing),
    newButton(drawing),
    filterChips(scopeChips(page, drawing), drawing.strings.lists.drop),
  ]);
}

function searchField({ state: { query }, strings: { dashboard }, search }: Drawing): VNode {
  const words = dashboard.search;
  const clear = {
    attrs: { type: "button", "aria-label": dashboard.clearSearch },
    on: {
      click: (event: MouseEvent) => {
        const button = event.targetNode?.instanceOf(Element) === true ? event.targetNode : null;
        button?.closest(".mentoring-search")?.querySelector("input")?.focus();
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
        showBelow(event.targetNode, newMenu(drawing));
      },
    },
  };
  return h("button.mentoring-new", data, [icon("plus"), h("span", words)]);
}

function newMenu({ host, strings: { dashboard } }: Drawing): Menu {
  const menu = new Menu();
  const entry = (title: string, sign: string, choose: () => void): MenuEntry => ({
    title,
    icon: sign,
    choose,
  });
  addEntries(menu, null, [
    entry(dashboard.newItem, "circle-check", () => {
      host.addActionItem();
    }),
    entry(dashboard.newAgreement, "handshake", () => {
      host.createAgreement();
    }),
    entry(dashboard.newAgenda, "list-checks", () => {
      host.createAgenda(null);
    }),
    entry(dashboard.newRecap, "notebook-pen", () => {
      host.createRecap(null, null);
    }),
  ]);
  return menu;
}
