import type { App } from "../app";
import { guarded } from "../errors";
import { setIcon } from "../icons";

/** The column of icons at the left: the app's own, then those of plugins, settings at the bottom. */
export class Ribbon {
  readonly containerEl = createDiv("workspace-ribbon side-dock-ribbon mod-left");
  private readonly actionsEl: HTMLElement;

  constructor(private readonly app: App) {
    this.addToggle();
    this.actionsEl = this.containerEl.createDiv("side-dock-actions");
    const settings = this.containerEl.createDiv("side-dock-settings");
    this.addCommandIcon("file-search", "Open quick switcher", "switcher:open");
    this.addCommandIcon("terminal", "Open command palette", "command-palette:open");
    this.draw(settings, "settings", "Settings", () => {
      this.app.setting.open();
    });
  }

  /** The button at the other side of the window, for the right sidebar. */
  rightToggle(): HTMLElement {
    const toggle = createDiv("sidebar-toggle-button mod-right");
    this.draw(toggle, "panel-right", "Toggle right sidebar", () => {
      this.app.workspace.rightSplit.toggle();
    }).setAttr("data-tooltip-position", "left");
    return toggle;
  }

  /** Adds an icon; its element goes when the plugin unloads. */
  add(icon: string, title: string, callback: (event: MouseEvent) => unknown): HTMLElement {
    return this.draw(this.actionsEl, icon, title, callback);
  }

  private addToggle(): void {
    const toggle = this.containerEl.createDiv("sidebar-toggle-button mod-left");
    this.draw(toggle, "panel-left", "Toggle left sidebar", () => {
      this.app.workspace.leftSplit.toggle();
    });
  }

  private addCommandIcon(icon: string, title: string, command: string): void {
    this.draw(this.actionsEl, icon, title, () => {
      this.app.commands.executeCommandById(command);
    });
  }

  private draw(
    parent: HTMLElement,
    icon: string,
    title: string,
    callback: (event: MouseEvent) => unknown,
  ): HTMLElement {
    const element = parent.createDiv({
      cls: "clickable-icon side-dock-ribbon-action",
      attr: { "aria-label": title, "data-tooltip-position": "right", role: "button", tabindex: "0" },
    });
    setIcon(element, icon);
    element.addEventListener("click", (event) => {
      guarded(() => callback(event));
    });
    return element;
  }
}
