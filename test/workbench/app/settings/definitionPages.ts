import type { SettingDefinitionItem, SettingDefinitionPage } from "obsidian";
import { DefinitionList } from "./definitionList";
import { SettingPage } from "./settingPage";
import type { SettingTab } from "./settingTab";

interface OpenPage {
  readonly page: SettingPage;
  /** The definition's name, by which an updated definition is found again. */
  readonly name: string;
  list: DefinitionList | undefined;
}

/** A tab drawn from definitions: its own list, and the pages that are open above it. */
export class DefinitionPages {
  private readonly open: OpenPage[] = [];
  private list: DefinitionList | undefined;

  constructor(private readonly tab: SettingTab) {}

  /** Draws everything from these definitions; open pages stay open while they are still defined. */
  draw(items: SettingDefinitionItem[]): void {
    this.list?.clear();
    const root = createDiv("setting-definitions");
    this.tab.containerEl.replaceChildren(root);
    this.list = this.listIn(root, items);
    const names = this.open.map(({ name }) => name);
    this.leavePages();
    let level: readonly SettingDefinitionItem[] = items;
    for (const name of names) {
      const page = findPage(level, name);
      if (!page) break;
      this.show(page);
      level = page.items ?? [];
    }
    this.showTopmost();
  }

  refresh(): void {
    this.list?.refresh();
    for (const { list } of this.open) list?.refresh();
  }

  leave(): void {
    this.leavePages();
    this.list?.clear();
  }

  private listIn(parent: HTMLElement, items: readonly SettingDefinitionItem[]): DefinitionList {
    const list = new DefinitionList(this.tab, parent, (page) => {
      this.show(page);
      this.showTopmost();
    });
    list.draw(items);
    return list;
  }

  private show(definition: SettingDefinitionPage): void {
    // Pages that plugins make extend our `SettingPage`, which stands in for the one they are typed with.
    const page = (definition.page?.() as SettingPage | undefined) ?? new DefinedPage();
    if (page.title === "") page.title = definition.name;
    page.drawTitlebar(() => {
      this.back();
    });
    this.tab.containerEl.append(page.rootEl);
    const list = definition.items ? this.listIn(page.containerEl, definition.items) : undefined;
    this.open.push({ page, name: definition.name, list });
    page.display();
  }

  private back(): void {
    this.leavePage(this.open.pop());
    // Values shown on entries may have changed on the page.
    this.tab.update();
  }

  private leavePages(): void {
    while (this.open.length > 0) this.leavePage(this.open.pop());
  }

  private leavePage(open: OpenPage | undefined): void {
    open?.list?.clear();
    open?.page.hide();
    open?.page.rootEl.detach();
  }

  private showTopmost(): void {
    const layers = Array.from(this.tab.containerEl.children);
    layers.forEach((layer, index) => {
      if (layer instanceof HTMLElement) layer.toggle(index === layers.length - 1);
    });
  }
}

/** A page whose rows come from definitions. */
class DefinedPage extends SettingPage {
  display(): void {
    // Its list is drawn by the tab.
  }
}

function findPage(items: readonly SettingDefinitionItem[], name: string): SettingDefinitionPage | undefined {
  for (const item of items) {
    if (!("type" in item)) continue;
    if (item.type === "page") {
      if (item.name === name) return item;
    } else {
      const inside = findPage(item.items ?? [], name);
      if (inside) return inside;
    }
  }
  return undefined;
}
