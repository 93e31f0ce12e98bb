import type { SettingDefinitionItem } from "obsidian";
import type { App } from "../app";
import type { Plugin } from "../plugin/plugin";
import { DefinitionPages } from "./definitionPages";

/** A page of the settings window. */
export abstract class SettingTab {
  icon = "puzzle";
  readonly containerEl = createDiv("vertical-tab-content");
  /** What `getSettingDefinitions` answered last. */
  settingItems: SettingDefinitionItem[] = [];
  /** Under which the window lists the tab. */
  readonly id: string = "";
  readonly name: string = "";
  #pages: DefinitionPages | undefined;

  constructor(readonly app: App) {}

  abstract getControlValue(key: string): unknown;
  abstract setControlValue(key: string, value: unknown): void | Promise<void>;

  getSettingDefinitions(): SettingDefinitionItem[] {
    return [];
  }

  display(): void {
    // For tabs that draw themselves.
  }

  hide(): void {
    this.containerEl.empty();
  }

  /** Asks for the definitions again and, where the tab is shown, draws it again. */
  update(): void {
    this.settingItems = this.getSettingDefinitions();
    if (this.containerEl.isConnected && this.#pages) this.#pages.draw(this.settingItems);
  }

  /** Asks every `visible` and `disabled` again and applies the answers. */
  refreshDomState(): void {
    this.#pages?.refresh();
  }

  /** Draws the tab: from its definitions where there are any, else as it draws itself. */
  show(): void {
    this.update();
    if (this.settingItems.length === 0) {
      this.display();
      return;
    }
    this.#pages = new DefinitionPages(this);
    this.#pages.draw(this.settingItems);
  }

  /** Leaves the tab: pages go, then the tab hides. */
  leave(): void {
    this.#pages?.leave();
    this.#pages = undefined;
    this.hide();
  }
}

/** The settings of a plugin. Values live in `plugin.settings` and are saved with `plugin.saveData`. */
export abstract class PluginSettingTab extends SettingTab {
  override readonly id: string;
  override readonly name: string;

  constructor(
    app: App,
    readonly plugin: Plugin,
  ) {
    super(app);
    this.id = plugin.manifest.id;
    this.name = plugin.manifest.name;
  }

  getControlValue(key: string): unknown {
    return settingsOf(this.plugin)[key];
  }

  async setControlValue(key: string, value: unknown): Promise<void> {
    const settings = settingsOf(this.plugin);
    settings[key] = value;
    this.plugin.settings = settings;
    await this.plugin.saveData(settings);
  }
}

function settingsOf(plugin: Plugin): Record<string, unknown> {
  const { settings } = plugin;
  // Settings of a plugin are what the plugin made them; the app reads and writes them by key.
  return typeof settings === "object" && settings !== null ? (settings as Record<string, unknown>) : {};
}
