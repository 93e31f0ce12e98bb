import { guarded } from "../errors";
import { setIcon } from "../icons";
import { Menu } from "../overlay/menu";
import type { WorkspaceLeaf } from "../workspace/workspaceLeaf";
import { View } from "./view";

/** A view with a header (navigation, title, actions) above its content. */
export abstract class ItemView extends View {
  readonly contentEl: HTMLElement;
  protected readonly titleContainerEl: HTMLElement;
  readonly #titleEl: HTMLElement;
  readonly #actionsEl: HTMLElement;
  readonly #backEl: HTMLElement;
  readonly #forwardEl: HTMLElement;

  constructor(leaf: WorkspaceLeaf) {
    super(leaf);
    const header = this.containerEl.createDiv("view-header");
    const left = header.createDiv("view-header-left");
    this.#drawSidebarToggle(left, "left");
    const navigation = left.createDiv("view-header-nav-buttons");
    this.#backEl = this.#drawTravel(navigation, "back", "arrow-left", "Navigate back");
    this.#forwardEl = this.#drawTravel(navigation, "forward", "arrow-right", "Navigate forward");
    this.titleContainerEl = header.createDiv("view-header-title-container mod-at-start");
    this.#titleEl = this.titleContainerEl.createDiv("view-header-title");
    this.#actionsEl = header.createDiv("view-actions");
    this.addAction("more-vertical", "More options", (event) => {
      this.#openMoreOptions(event);
    });
    this.contentEl = this.containerEl.createDiv("view-content");
  }

  /** Adds an icon to the header, before those that are there. */
  addAction(icon: string, title: string, callback: (event: MouseEvent) => unknown): HTMLElement {
    const button = createEl("button", { cls: "clickable-icon view-action", attr: { "aria-label": title } });
    setIcon(button, icon);
    button.addEventListener("click", (event) => {
      guarded(() => callback(event));
    });
    this.#actionsEl.prepend(button);
    return button;
  }

  override updateHeader(): void {
    super.updateHeader();
    this.#titleEl.setText(this.getDisplayText());
    this.#backEl.setAttr("aria-disabled", !this.leaf.history.canGoBack);
    this.#forwardEl.setAttr("aria-disabled", !this.leaf.history.canGoForward);
  }

  #drawTravel(parent: HTMLElement, to: "back" | "forward", icon: string, label: string): HTMLElement {
    const button = parent.createEl("button", { cls: "clickable-icon", attr: { "aria-label": label } });
    setIcon(button, icon);
    button.addEventListener("click", () => {
      guarded(() => this.leaf.travel(to));
    });
    return button;
  }

  #drawSidebarToggle(parent: HTMLElement, side: "left"): void {
    const button = parent.createEl("button", {
      cls: "clickable-icon sidebar-toggle-button",
      attr: { "aria-label": "Expand" },
    });
    setIcon(button, "panel-left");
    button.addEventListener("click", () => {
      this.app.workspace.sidedock(side).toggle();
    });
  }

  #openMoreOptions(event: MouseEvent): void {
    const menu = new Menu();
    this.onPaneMenu(menu, "more-options");
    menu.addItem((item) =>
      item
        .setTitle("Close")
        .setIcon("x")
        .setSection("close")
        .onClick(() => {
          this.leaf.detach();
        }),
    );
    menu.showAtMouseEvent(event);
  }
}
