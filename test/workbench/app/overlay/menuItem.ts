import { guarded } from "../errors";
import { setIcon } from "../icons";
import type { Menu } from "./menu";

/** One line of a menu. */
export class MenuItem {
  readonly dom = createDiv({ cls: "menu-item tappable", attr: { role: "menuitem" } });
  /** Items of a section stand together. */
  section = "";
  private readonly iconEl = this.dom.createDiv("menu-item-icon");
  private readonly titleEl = this.dom.createDiv("menu-item-title");
  private callback: ((event: MouseEvent | KeyboardEvent) => unknown) | undefined;
  private disabled = false;
  private label = false;

  constructor(private readonly menu: Menu) {
    this.dom.addEventListener("click", (event) => {
      this.choose(event);
    });
  }

  get canBeChosen(): boolean {
    return !this.disabled && !this.label;
  }

  setTitle(title: string | DocumentFragment): this {
    this.titleEl.setText(title);
    return this;
  }

  setIcon(icon: string | null): this {
    if (icon === null) this.iconEl.empty();
    else setIcon(this.iconEl, icon);
    return this;
  }

  /** A check mark before it closes the line; null for an item that is never checked. */
  setChecked(checked: boolean | null): this {
    this.dom.toggleClass("mod-checked", checked === true);
    this.dom.setAttr("role", checked === null ? "menuitem" : "menuitemcheckbox");
    this.dom.setAttr("aria-checked", checked);
    this.dom.querySelector(".mod-checked-icon")?.detach();
    if (checked) setIcon(this.dom.createDiv("menu-item-icon mod-checked-icon"), "check");
    return this;
  }

  setDisabled(disabled: boolean): this {
    this.disabled = disabled;
    this.dom.toggleClass("is-disabled", disabled);
    this.dom.setAttr("aria-disabled", disabled);
    return this;
  }

  setWarning(isWarning: boolean): this {
    this.dom.toggleClass("is-warning", isWarning);
    return this;
  }

  setIsLabel(isLabel: boolean): this {
    this.label = isLabel;
    this.dom.toggleClass("is-label", isLabel);
    return this;
  }

  onClick(callback: (event: MouseEvent | KeyboardEvent) => unknown): this {
    this.callback = callback;
    return this;
  }

  setSection(section: string): this {
    this.section = section;
    return this;
  }

  /** Closes the menu and does what the item says. */
  choose(event: MouseEvent | KeyboardEvent): void {
    if (!this.canBeChosen) return;
    this.menu.hide();
    guarded(() => this.callback?.(event));
  }
}
