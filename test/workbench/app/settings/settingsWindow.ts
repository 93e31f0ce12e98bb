import type { SettingDefinitionItem } from "obsidian";
import type { App } from "../app";
import { SearchComponent } from "../components/textComponents";
import { setIcon } from "../icons";
import { Modal } from "../overlay/modal";
import { AppearanceTab } from "./appearanceTab";
import type { SettingTab } from "./settingTab";

/** The settings: tabs at the left with a search over all of them, the chosen tab at the right. */
export class SettingsWindow extends Modal {
  /** The tabs of plugins, in the order in which they were added. */
  readonly pluginTabs: SettingTab[] = [];
  activeTab: SettingTab | null = null;
  lastTabId = "";
  private readonly appearance: SettingTab;
  private readonly sidebarEl: HTMLElement;
  private readonly tabContentEl: HTMLElement;

  constructor(app: App) {
    super(app);
    this.modalEl.addClass("mod-settings", "mod-sidebar-layout");
    this.contentEl.addClass("vertical-tabs-container");
    this.sidebarEl = this.contentEl.createDiv("vertical-tab-header");
    this.tabContentEl = this.contentEl.createDiv("vertical-tab-content-container");
    this.appearance = new AppearanceTab(app);
  }

  addSettingTab(tab: SettingTab): void {
    this.pluginTabs.push(tab);
  }

  removeSettingTab(tab: SettingTab): void {
    if (this.activeTab === tab) this.leaveTab();
    this.pluginTabs.remove(tab);
  }

  override onOpen(): undefined {
    this.drawSidebar();
    this.openTab(this.tabs().find(({ id }) => id === this.lastTabId) ?? this.appearance);
  }

  override onClose(): void {
    this.leaveTab();
  }

  /** Opens the tab of that id (for a plugin, the plugin's); null when there is none. */
  openTabById(id: string): SettingTab | null {
    const tab = this.tabs().find((it) => it.id === id) ?? null;
    if (tab) this.openTab(tab);
    return tab;
  }

  openTab(tab: SettingTab): void {
    this.leaveTab();
    this.activeTab = tab;
    this.lastTabId = tab.id;
    this.tabContentEl.replaceChildren(tab.containerEl);
    tab.show();
    for (const item of this.sidebarEl.findAll(".vertical-tab-nav-item")) {
      item.toggleClass("is-active", item.getAttr("data-setting-id") === tab.id);
    }
  }

  private leaveTab(): void {
    this.activeTab?.leave();
    this.activeTab = null;
  }

  private tabs(): SettingTab[] {
    return [this.appearance, ...this.pluginTabs];
  }

  private drawSidebar(): void {
    this.sidebarEl.empty();
    const searchEl = this.sidebarEl.createDiv("vertical-tab-search");
    const groups = this.sidebarEl.createDiv("vertical-tab-header-groups");
    new SearchComponent(searchEl).setPlaceholder("Search settings…").onChange((query) => {
      this.search(query);
    });
    this.drawTabGroup(groups, "Options", [this.appearance]);
    this.drawTabGroup(groups, "Community plugins", this.pluginTabs);
  }

  private drawTabGroup(parent: HTMLElement, title: string, tabs: readonly SettingTab[]): void {
    const group = parent.createDiv("vertical-tab-header-group");
    group.createDiv({ cls: "vertical-tab-header-group-title", text: title });
    for (const tab of tabs) {
      const item = group.createDiv({
        cls: "vertical-tab-nav-item tappable",
        attr: { "data-setting-id": tab.id, role: "button", tabindex: "0" },
      });
      setIcon(item.createDiv("vertical-tab-nav-item-icon"), tab.icon);
      item.createDiv({ cls: "vertical-tab-nav-item-title", text: tab.name });
      item.addEventListener("click", () => {
        this.openTab(tab);
      });
    }
  }

  /** Lists what is found in place of the tab; a click on a result opens its tab. */
  private search(query: string): void {
    const wanted = query.trim().toLowerCase();
    if (wanted === "") {
      this.openTab(this.activeTab ?? this.appearance);
      return;
    }
    const results = createDiv("vertical-tab-content setting-search-results");
    for (const tab of this.tabs()) {
      tab.update();
      for (const { name, desc } of flatten(tab.settingItems).filter((it) => it.words.includes(wanted))) {
        const row = results.createDiv("setting-item mod-action");
        const info = row.createDiv("setting-item-info");
        info.createDiv({ cls: "setting-item-name", text: name });
        info.createDiv({
          cls: "setting-item-description",
          text: `${tab.name}${desc === "" ? "" : ` · ${desc}`}`,
        });
        row.addEventListener("click", () => {
          this.openTab(tab);
        });
      }
    }
    if (!results.hasChildNodes())
      results.createDiv({ cls: "setting-list-empty", text: "No settings found." });
    this.tabContentEl.replaceChildren(results);
  }
}

interface Findable {
  readonly name: string;
  readonly desc: string;
  readonly words: string;
}

function flatten(items: readonly SettingDefinitionItem[]): Findable[] {
  return items.flatMap((item): Findable[] => {
    if ("type" in item)
      return [...("name" in item ? [findable(item.name, item.desc)] : []), ...flatten(item.items ?? [])];
    const searchable = typeof item.searchable === "function" ? item.searchable() : (item.searchable ?? true);
    return searchable ? [findable(item.name, item.desc, item.aliases)] : [];
  });
}

function findable(
  name: string,
  desc: string | DocumentFragment = "",
  aliases: readonly string[] = [],
): Findable {
  const text = typeof desc === "string" ? desc : desc.textContent;
  return { name, desc: text, words: [name, text, ...aliases].join(" ").toLowerCase() };
}
