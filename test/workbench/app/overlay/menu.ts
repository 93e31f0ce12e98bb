import { Component } from "../../vault/component";
import { Platform } from "../platform";
import { MenuItem } from "./menuItem";

/** Where a menu goes: its corner, in pixels of the window. */
export interface MenuPosition {
  readonly x: number;
  readonly y: number;
  readonly width?: number;
  readonly overlap?: boolean;
  readonly left?: boolean;
}

const menusByEvent = new WeakMap<Event, Menu>();
/** At most one menu is open. */
const shown: { menu: Menu | null } = { menu: null };

/** A menu at the mouse or at a place; on a phone a sheet at the bottom. */
export class Menu extends Component {
  private readonly dom = createDiv({ cls: "menu", attr: { role: "menu", tabindex: "-1" } });
  private readonly items: MenuItem[] = [];
  private readonly separators = new Set<number>();
  private readonly hideCallbacks: (() => unknown)[] = [];
  private backdrop: HTMLElement | undefined;
  private focusBefore: Element | null = null;
  private selected = -1;

  /** The menu of an event, shown when the event has been everywhere; everyone adds to the same one. */
  static forEvent(event: PointerEvent | MouseEvent): Menu {
    const known = menusByEvent.get(event);
    if (known) return known;
    const menu = new Menu();
    menusByEvent.set(event, menu);
    setTimeout(() => {
      menu.showAtMouseEvent(event);
    });
    return menu;
  }

  setNoIcon(): this {
    this.dom.addClass("mod-no-icon");
    return this;
  }

  /** There are no native menus in the workbench. */
  setUseNativeMenu(_use: boolean): this {
    return this;
  }

  setParentElement(_element: HTMLElement): this {
    return this;
  }

  addItem(callback: (item: MenuItem) => unknown): this {
    const item = new MenuItem(this);
    this.items.push(item);
    callback(item);
    return this;
  }

  addSeparator(): this {
    this.separators.add(this.items.length);
    return this;
  }

  showAtMouseEvent(event: MouseEvent): this {
    event.preventDefault();
    // A click made by the keyboard has no place of its own: the menu hangs below what was pressed.
    const target = event.detail === 0 && event.type === "click" ? event.target : null;
    const box = target instanceof Element ? target.getBoundingClientRect() : null;
    return this.showAtPosition(box ? { x: box.left, y: box.bottom } : { x: event.clientX, y: event.clientY });
  }

  showAtPosition(position: MenuPosition): this {
    shown.menu?.hide();
    shown.menu = this;
    this.load();
    this.focusBefore = document.activeElement;
    this.draw();
    document.body.append(this.dom);
    this.place(position);
    this.dom.focus();
    this.listen();
    return this;
  }

  hide(): this {
    if (shown.menu !== this) return this;
    shown.menu = null;
    this.dom.detach();
    this.backdrop?.detach();
    this.unload();
    if (this.focusBefore instanceof HTMLElement) this.focusBefore.focus();
    for (const callback of this.hideCallbacks) callback();
    return this;
  }

  close(): void {
    this.hide();
  }

  onHide(callback: () => unknown): void {
    this.hideCallbacks.push(callback);
  }

  /** Items in the order of their sections, each section set off from the one before. */
  private draw(): void {
    this.dom.empty();
    if (Platform.isPhone) this.dom.createDiv("menu-grabber");
    const scroll = this.dom.createDiv("menu-scroll");
    let section: string | undefined;
    this.ordered().forEach((item, index) => {
      const apart = index > 0 && item.section !== section;
      if (apart || (index > 0 && this.separators.has(this.items.indexOf(item))))
        scroll.createDiv("menu-separator");
      section = item.section;
      scroll.append(item.dom);
      item.dom.onmouseenter = () => {
        this.select(index);
      };
    });
  }

  private ordered(): MenuItem[] {
    const sections = this.items.map((item) => item.section).unique();
    return sections.flatMap((section) => this.items.filter((item) => item.section === section));
  }

  private place({ x, y, width = 0, left = false }: MenuPosition): void {
    if (Platform.isPhone) {
      this.backdrop = document.body.createDiv("menu-backdrop");
      this.backdrop.after(this.dom);
      return;
    }
    const box = this.dom.getBoundingClientRect();
    const wanted = left ? x - box.width : x + width;
    this.dom.setCssProps({
      left: `${Math.clamp(wanted, 4, Math.max(4, window.innerWidth - box.width - 4))}px`,
      top: `${Math.clamp(y, 4, Math.max(4, window.innerHeight - box.height - 4))}px`,
    });
  }

  private listen(): void {
    const outside = (event: MouseEvent): void => {
      if (event.target instanceof Node && !this.dom.contains(event.target)) this.hide();
    };
    setTimeout(() => {
      if (shown.menu === this) this.registerDomEvent(document, "mousedown", outside, true);
    });
    this.registerDomEvent(
      window,
      "keydown",
      (event: KeyboardEvent) => {
        this.onKeydown(event);
      },
      true,
    );
  }

  private onKeydown(event: KeyboardEvent): void {
    const ordered = this.ordered();
    if (event.key === "Escape") this.hide();
    else if (event.key === "ArrowDown") this.step(1);
    else if (event.key === "ArrowUp") this.step(-1);
    else if (event.key === "Enter" || event.key === " ") ordered[this.selected]?.choose(event);
    else return;
    event.preventDefault();
    event.stopImmediatePropagation();
  }

  private step(by: 1 | -1): void {
    const ordered = this.ordered();
    for (let tries = 1; tries <= ordered.length; tries++) {
      const start = this.selected < 0 && by < 0 ? 0 : this.selected;
      const next = (start + by * tries + ordered.length * tries) % ordered.length;
      if (ordered[next]?.canBeChosen) {
        this.select(next);
        return;
      }
    }
  }

  private select(index: number): void {
    this.selected = index;
    this.ordered().forEach((item, at) => {
      item.dom.toggleClass("selected", at === index);
    });
  }
}
