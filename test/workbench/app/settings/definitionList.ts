import type {
  SettingDefinition,
  SettingDefinitionGroup,
  SettingDefinitionItem,
  SettingDefinitionList,
  SettingDefinitionPage,
  SettingGroupItem,
} from "obsidian";
import { Setting } from "../components/setting";
import { SettingGroup } from "../components/settingGroup";
import { drawDefinition } from "./definitionRow";
import type { SettingTab } from "./settingTab";

/** Something drawn whose visibility and ability are asked again now and then. */
interface Drawn {
  refresh(): void;
  readonly cleanup?: (() => void) | undefined;
}

/** The rows and groups of a list of definitions. */
export class DefinitionList {
  private drawn: Drawn[] = [];

  constructor(
    private readonly tab: SettingTab,
    private readonly container: HTMLElement,
    private readonly openPage: (page: SettingDefinitionPage) => void,
  ) {}

  draw(items: readonly SettingDefinitionItem[]): void {
    let loose: SettingGroup | undefined;
    for (const item of items) {
      if ("type" in item && item.type !== "page") {
        loose = undefined;
        this.drawGroup(item);
      } else {
        loose ??= new SettingGroup(this.container);
        this.drawItem(item, loose, 0);
      }
    }
    this.refresh();
  }

  /** Asks every predicate again. */
  refresh(): void {
    for (const it of this.drawn) it.refresh();
  }

  clear(): void {
    for (const it of this.drawn) it.cleanup?.();
    this.drawn = [];
    this.container.empty();
  }

  private drawGroup(definition: SettingDefinitionGroup | SettingDefinitionList): void {
    const group = new SettingGroup(this.container);
    if (definition.heading !== undefined) group.setHeading(definition.heading);
    if (definition.cls) group.addClass(definition.cls);
    definition.extraButtons?.forEach((button) => {
      group.addExtraButton(button as never);
    });
    if (isList(definition)) this.drawListParts(definition, group);
    const rows = (definition.items ?? []).map((item, index) => this.drawItem(item, group, index, definition));
    if (definition.search) this.drawSearch(definition, group, rows);
    this.drawn.push({
      refresh: () => {
        group.groupEl.toggle(isOn(definition.visible));
      },
    });
  }

  private drawListParts(definition: SettingDefinitionList, group: SettingGroup): void {
    const { addItem, emptyState, items = [] } = definition;
    if (addItem) {
      group.addExtraButton((button) => {
        button
          .setIcon("plus")
          .setTooltip(addItem.name)
          .onClick(() => {
            addItem.action(button.extraSettingsEl);
          });
      });
    }
    if (items.length === 0 && emptyState !== undefined) {
      group.listEl.createDiv({ cls: "setting-list-empty", text: emptyState });
    }
  }

  private drawSearch(
    definition: SettingDefinitionGroup,
    group: SettingGroup,
    rows: readonly HTMLElement[],
  ): void {
    const { search, items = [] } = definition;
    group.addSearch((component) => {
      component.setPlaceholder(search?.placeholder ?? "Filter…").onChange((query) => {
        items.forEach((item, index) => {
          const fits = isPage(item) || item.searchable === false || search?.match(item, query) !== false;
          rows[index]?.toggle(fits);
        });
      });
    });
  }

  private drawItem(
    item: SettingGroupItem,
    group: SettingGroup,
    index: number,
    parent?: SettingDefinitionGroup | SettingDefinitionList,
  ): HTMLElement {
    const setting = new Setting(group.listEl);
    if (isPage(item)) this.drawPageEntry(item, setting);
    else this.drawRow(item, setting, group, index);
    if (parent && isList(parent)) addListControls(parent, setting, index);
    return setting.settingEl;
  }

  private drawRow(item: SettingDefinition, setting: Setting, group: SettingGroup, index: number): void {
    setting.setName(item.name);
    if (item.desc !== undefined) setting.setDesc(item.desc);
    const row = drawDefinition(this.tab, item, setting, group, index);
    this.drawn.push({
      refresh: () => {
        setting.settingEl.toggle(isOn(item.visible));
        row.refresh();
      },
      cleanup: row.cleanup,
    });
  }

  private drawPageEntry(page: SettingDefinitionPage, setting: Setting): void {
    setting.setName(page.name).setClass("mod-page");
    if (page.desc !== undefined) setting.setDesc(page.desc);
    setting.addDisplayValue((component) => {
      component.setValue(valueOf(page.displayValue) ?? null).setStatus(valueOf(page.status) ?? null);
    });
    setting.addExtraButton((button) => button.setIcon("chevron-right").setTooltip(page.name));
    setting.settingEl.addEventListener("click", () => {
      this.openPage(page);
    });
    this.drawn.push({
      refresh: () => {
        setting.settingEl.toggle(isOn(page.visible));
      },
    });
  }
}

function addListControls(list: SettingDefinitionList, setting: Setting, index: number): void {
  const { onReorder, onDelete, items = [] } = list;
  if (onReorder && index > 0) {
    setting.addExtraButton((button) =>
      button
        .setIcon("arrow-up")
        .setTooltip("Move up")
        .onClick(() => {
          onReorder(index, index - 1);
        }),
    );
  }
  if (onReorder && index < items.length - 1) {
    setting.addExtraButton((button) =>
      button
        .setIcon("arrow-down")
        .setTooltip("Move down")
        .onClick(() => {
          onReorder(index, index + 1);
        }),
    );
  }
  if (onDelete) {
    setting.addExtraButton((button) =>
      button
        .setIcon("trash-2")
        .setTooltip("Delete")
        .onClick(() => {
          onDelete(index);
        }),
    );
  }
}

function isList(group: SettingDefinitionGroup | SettingDefinitionList): group is SettingDefinitionList {
  return group.type === "list";
}

function isPage(item: SettingGroupItem): item is SettingDefinitionPage {
  return "type" in item;
}

function isOn(visible: boolean | (() => boolean) | undefined): boolean {
  return valueOf(visible) ?? true;
}

function valueOf<T>(value: T | (() => T)): T {
  return value instanceof Function ? value() : value;
}
