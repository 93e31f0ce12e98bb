import type { Menu } from "obsidian";
import { h, type VNode } from "snabbdom";
import { icon } from "./icon";
import { showBelow } from "./menuEntry";

/** A button for a menu that filters or arranges. */
export interface MenuButton {
  /** Its name for screen readers, and its tooltip. */
  readonly label: string;
  readonly icon: string;
  /** Whether something of the menu is chosen that is not by itself. */
  readonly isActive: boolean;
  readonly menu: () => Menu;
}

/** A button with a sign alone that opens a menu. */
export function menuButton({ label, icon: sign, isActive, menu }: MenuButton): VNode {
  const data = {
    key: sign,
    class: { "is-active": isActive },
    attrs: { type: "button", "aria-label": label, "aria-haspopup": "menu" },
    on: {
      click: (event: MouseEvent) => {
        showBelow(event.targetNode, menu());
      },
    },
  };
  return h("button.mentoring-tool.clickable-icon", data, [icon(sign)]);
}
