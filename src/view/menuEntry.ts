import type { Menu } from "obsidian";

/** One line of a menu. */
export interface MenuEntry {
  readonly title: string;
  readonly icon: string;
  /** Whether it is what holds now; absent for what is done rather than chosen. */
  readonly isChosen?: boolean;
  readonly choose: (event: MouseEvent | KeyboardEvent) => void;
}

/** @param label what the entries are about, where they do not say it */
export function addEntries(menu: Menu, label: string | null, entries: readonly MenuEntry[]): void {
  if (entries.length === 0) return;
  if (label !== null) menu.addItem((item) => item.setTitle(label).setIsLabel(true));
  for (const { title, icon, isChosen, choose } of entries) {
    menu.addItem((item) =>
      item
        .setTitle(title)
        .setIcon(icon)
        .setChecked(isChosen ?? null)
        .onClick(choose),
    );
  }
  menu.addSeparator();
}

/** Opens a menu below the control that has the keyboard, so that it is in the same place for everybody. */
export function showBelow(node: Node | null, menu: Menu): void {
  const control = node?.instanceOf(Element) === true ? (node.closest("button, input, a") ?? node) : null;
  if (control === null) return;
  const { left, bottom, width } = control.getBoundingClientRect();
  menu.showAtPosition({ x: left, y: bottom, width, overlap: true }, control.doc);
}
