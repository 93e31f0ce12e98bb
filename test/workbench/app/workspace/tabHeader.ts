import { guarded } from "../errors";
import { setIcon } from "../icons";
import { Menu } from "../overlay/menu";
import type { WorkspaceLeaf } from "./workspaceLeaf";

/** The header of a leaf among its tabs: icon, title, close button, and a menu by the right button. */
export class TabHeader {
  readonly el = createDiv({ cls: "workspace-tab-header tappable", attr: { draggable: true } });
  private readonly iconEl: HTMLElement;
  private readonly titleEl: HTMLElement;

  constructor(private readonly leaf: WorkspaceLeaf) {
    const inner = this.el.createDiv("workspace-tab-header-inner");
    this.iconEl = inner.createDiv("workspace-tab-header-inner-icon");
    this.titleEl = inner.createDiv("workspace-tab-header-inner-title");
    this.drawCloseButton(inner);
    this.el.addEventListener("click", () => {
      leaf.workspace.setActiveLeaf(leaf, { focus: true });
    });
    this.el.addEventListener("auxclick", (event) => {
      if (event.button === 1) leaf.detach();
    });
    this.el.addEventListener("contextmenu", (event) => {
      event.preventDefault();
      this.openMenu(event);
    });
  }

  /** Shows the title and icon that the view has now. */
  update(): void {
    const title = this.leaf.getDisplayText();
    this.el.setAttr("aria-label", title);
    this.el.setAttr("data-type", this.leaf.view.getViewType());
    this.titleEl.setText(title);
    setIcon(this.iconEl, this.leaf.getIcon());
    this.el.toggleClass("is-pinned", this.leaf.pinned);
  }

  private drawCloseButton(inner: HTMLElement): void {
    const button = inner.createDiv({
      cls: "workspace-tab-header-inner-close-button",
      attr: { "aria-label": "Close" },
    });
    setIcon(button, "x");
    button.addEventListener("click", (event) => {
      event.stopPropagation();
      this.leaf.detach();
    });
  }

  private openMenu(event: MouseEvent): void {
    const menu = new Menu();
    menu.addItem((item) =>
      item
        .setTitle("Close")
        .setIcon("x")
        .onClick(() => {
          this.leaf.detach();
        }),
    );
    const pin = this.leaf.pinned ? "Unpin" : "Pin";
    menu.addItem((item) =>
      item
        .setTitle(pin)
        .setIcon("pin")
        .onClick(() => {
          this.leaf.togglePinned();
        }),
    );
    guarded(() => {
      this.leaf.view.onPaneMenu(menu, "tab-header");
    });
    menu.showAtMouseEvent(event);
  }
}
