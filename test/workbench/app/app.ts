import type { Extension } from "@codemirror/state";
import { FileManager } from "../vault/fileManager";
import type { MetadataCache } from "../vault/metadataCache";
import { strict } from "../vault/strict";
import type { Vault } from "../vault/vault";
import { Activity } from "./activity";
import { Keymap } from "./input/keymap";
import { Scope } from "./input/scope";
import { addAppCommands } from "./palette/appCommands";
import { Cli } from "./plugin/cli";
import { Commands } from "./plugin/commands";
import { previewPages } from "./plugin/pagePreview";
import { Plugins, type PluginLoader } from "./plugin/plugins";
import { ProtocolHandlers } from "./plugin/protocolHandlers";
import { MarkdownProcessors } from "./reading/markdownProcessors";
import { SettingsWindow } from "./settings/settingsWindow";
import { EditorSuggests } from "./suggest/editorSuggests";
import { currentTheme } from "./theme";
import { registerViews } from "./views/registerViews";
import { StatusBar } from "./workspace/statusBar";
import { mobileNavbar } from "./workspace/mobileNavbar";
import { Workspace } from "./workspace/workspace";

/** The app: what plugins reach everything through, and what the workbench needs besides. */
export class App {
  readonly scope = new Scope();
  readonly keymap = new Keymap(this.scope, () => this.workspace.activeLeaf?.view.scope ?? null);
  readonly vault: Vault;
  readonly metadataCache: MetadataCache;
  readonly fileManager: FileManager;
  readonly workspace: Workspace;
  readonly commands: Commands;
  readonly plugins: Plugins;
  readonly setting: SettingsWindow;
  readonly renderContext = { hoverPopover: null };
  lastEvent: MouseEvent | KeyboardEvent | TouchEvent | null = null;

  readonly activity = new Activity();
  readonly markdownProcessors = new MarkdownProcessors();
  readonly editorSuggests = new EditorSuggests();
  /** What plugins add to editors; an editor takes in what is here when it is made. */
  readonly editorExtensions: Extension[] = [];
  readonly protocolHandlers = new ProtocolHandlers();
  readonly cli = new Cli();
  readonly statusBar = new StatusBar();

  constructor(vault: Vault, metadataCache: MetadataCache, classOf: PluginLoader) {
    // Everyone gets the app that fails loudly when it is asked for something that is missing here.
    const app = strict(this, "app");
    this.vault = strict(vault, "vault");
    this.metadataCache = strict(metadataCache, "metadataCache");
    this.fileManager = strict(new FileManager(this.vault, this.metadataCache), "fileManager");
    this.workspace = strict(new Workspace(app), "workspace");
    this.commands = new Commands(app);
    this.plugins = new Plugins(app, classOf);
    this.setting = new SettingsWindow(app);
    registerViews(app);
    addAppCommands(app);
    previewPages(app);
    this.draw(app);
    return app;
  }

  isDarkMode(): boolean {
    return currentTheme() === "dark";
  }

  /** What was kept under that key for this vault in this browser, or null. */
  loadLocalStorage(key: string): unknown {
    const text = localStorage.getItem(this.storageKey(key));
    return text === null ? null : JSON.parse(text);
  }

  /** Keeps a value for this vault in this browser; null takes it away. */
  saveLocalStorage(key: string, data: unknown): void {
    if (data === null) localStorage.removeItem(this.storageKey(key));
    else localStorage.setItem(this.storageKey(key), JSON.stringify(data));
  }

  private storageKey(key: string): string {
    return `workbench:${this.vault.getName()}:plugin:${key}`;
  }

  private draw(app: App): void {
    const container = document.body.createDiv("app-container");
    container.createDiv("horizontal-main-container").append(this.workspace.containerEl);
    container.append(mobileNavbar(app), this.statusBar.containerEl);
  }
}
