import type { App } from "../app";
import { guarded } from "../errors";
import { setIcon } from "../icons";
import { Menu } from "../overlay/menu";

/** The bar at the bottom of a phone: drawers, history, quick switcher, command palette, ribbon. */
export function mobileNavbar(app: App): HTMLElement {
  const bar = createDiv("mobile-navbar");
  const actions = bar.createDiv("mobile-navbar-actions");
  const add = (icon: string, label: string, act: (event: MouseEvent) => unknown): void => {
    const button = actions.createEl("button", {
      cls: "mobile-navbar-action clickable-icon",
      attr: { "aria-label": label },
    });
    setIcon(button, icon);
    button.addEventListener("click", (event) => {
      guarded(() => act(event));
    });
  };
  add("panel-left", "Left sidebar", () => {
    app.workspace.leftSplit.toggle();
  });
  add("arrow-left", "Navigate back", () => app.workspace.getLeaf().travel("back"));
  add("search", "Open quick switcher", () => {
    app.commands.executeCommandById("switcher:open");
  });
  add("terminal", "Open command palette", () => {
    app.commands.executeCommandById("command-palette:open");
  });
  add("menu", "Ribbon", (event) => {
    ribbonMenu(app).showAtMouseEvent(event);
  });
  add("panel-right", "Right sidebar", () => {
    app.workspace.rightSplit.toggle();
  });
  return bar;
}

function ribbonMenu(app: App): Menu {
  const menu = new Menu();
  for (const action of app.workspace.leftRibbon.containerEl.findAll(".side-dock-ribbon-action")) {
    const icon =
      Array.from(action.querySelector("svg")?.classList ?? []).find((name) => name !== "svg-icon") ?? "";
    menu.addItem((item) =>
      item
        .setTitle(action.getAttr("aria-label") ?? "")
        .setIcon(icon)
        .onClick(() => {
          action.click();
        }),
    );
  }
  return menu;
}
