import type { Menu } from "obsidian";
import { h, type On, type VNode } from "snabbdom";
import { icon } from "./icon";
import { showBelow } from "./menuEntry";

/** The menu of a row by the mouse, by a long touch, and by the keys that are for it. */
export function rowMenuEvents(menu: () => Menu): On {
  return {
    contextmenu: (event: MouseEvent) => {
      ours(event);
      menu().showAtMouseEvent(event);
    },
    keydown: (event: KeyboardEvent) => {
      if (event.key !== "ContextMenu" && !(event.key === "F10" && event.shiftKey)) return;
      ours(event);
      showBelow(event.targetNode, menu());
    },
  };
}

/** In a live block, the editor around it would open a menu of its own. */
function ours(event: Event): void {
  event.preventDefault();
  event.stopPropagation();
}

/** The same for who does not know that there is one. */
export function rowMenuButton(label: string, menu: () => Menu): VNode {
  const click = (event: MouseEvent) => {
    showBelow(event.targetNode, menu());
  };
  const attrs = { type: "button", "aria-label": label, "aria-haspopup": "menu" };
  return h("button.mentoring-row-menu.clickable-icon", { key: "more", attrs, on: { click } }, [
    icon("more-horizontal"),
  ]);
}
