import type { Extension } from "@codemirror/state";
import type { CliFlags, CliHandler, PluginManifest } from "obsidian";
import { Component } from "../../vault/component";
import type { App } from "../app";
import type { CodeBlockProcessor, MarkdownPostProcessor } from "../reading/markdownProcessors";
import type { SettingTab } from "../settings/settingTab";
import type { EditorSuggest } from "../suggest/editorSuggest";
import type { ViewCreator } from "../workspace/viewRegistry";
import type { Command } from "./commands";
import type { ProtocolData } from "./protocolHandlers";

/** The base of every plugin. What it registers is taken back when it unloads. */
export abstract class Plugin extends Component {
  settings?: unknown;

  constructor(
    readonly app: App,
    readonly manifest: PluginManifest,
  ) {
    super();
  }

  onUserEnable(): void {
    // For plugins to override.
  }

  onExternalSettingsChange?(): unknown;

  addRibbonIcon(icon: string, title: string, callback: (event: MouseEvent) => unknown): HTMLElement {
    const element = this.app.workspace.leftRibbon.add(icon, title, callback);
    this.register(() => {
      element.detach();
    });
    return element;
  }

  addStatusBarItem(): HTMLElement {
    const element = this.app.statusBar.add(this.manifest.id);
    this.register(() => {
      element.detach();
    });
    return element;
  }

  /** Adds a command; its id and name get the plugin's before them, in place, as the app does it. */
  addCommand(command: Command): Command {
    command.id = `${this.manifest.id}:${command.id}`;
    command.name = `${this.manifest.name}: ${command.name}`;
    this.app.commands.addCommand(command);
    this.register(() => {
      this.app.commands.removeCommand(command.id);
    });
    return command;
  }

  removeCommand(commandId: string): void {
    this.app.commands.removeCommand(`${this.manifest.id}:${commandId}`);
  }

  addSettingTab(tab: SettingTab): void {
    this.app.setting.addSettingTab(tab);
    tab.update();
    this.register(() => {
      this.app.setting.removeSettingTab(tab);
    });
  }

  registerView(type: string, creator: ViewCreator): void {
    this.app.workspace.views.register(type, creator);
    this.register(() => {
      this.app.workspace.views.unregister(type);
    });
  }

  registerExtensions(extensions: string[], viewType: string): void {
    this.app.workspace.views.registerExtensions(extensions, viewType);
    this.register(() => {
      this.app.workspace.views.unregisterExtensions(extensions);
    });
  }

  registerHoverLinkSource(
    id: string,
    info: { readonly display: string; readonly defaultMod: boolean },
  ): void {
    this.app.workspace.hoverLinkSources.set(id, info);
    this.register(() => this.app.workspace.hoverLinkSources.delete(id));
  }

  registerMarkdownPostProcessor(processor: MarkdownPostProcessor, sortOrder?: number): MarkdownPostProcessor {
    this.app.markdownProcessors.register(processor, sortOrder);
    this.register(() => {
      this.app.markdownProcessors.unregister(processor);
    });
    return processor;
  }

  /** The answer may be given an order among the processors; here code blocks are drawn by their language alone. */
  registerMarkdownCodeBlockProcessor(language: string, handler: CodeBlockProcessor): MarkdownPostProcessor {
    this.app.markdownProcessors.registerCodeBlock(language, handler);
    this.register(() => {
      this.app.markdownProcessors.unregisterCodeBlock(language);
    });
    return () => undefined;
  }

  /** Bases is off in the workbench, which is what false says. */
  registerBasesView(): boolean {
    return false;
  }

  registerEditorExtension(extension: Extension): void {
    this.app.editorExtensions.push(extension);
    this.register(() => {
      this.app.editorExtensions.remove(extension);
    });
  }

  registerEditorSuggest(suggest: EditorSuggest<unknown>): void {
    this.app.editorSuggests.add(suggest);
    this.register(() => {
      this.app.editorSuggests.remove(suggest);
    });
  }

  registerObsidianProtocolHandler(action: string, handler: (data: ProtocolData) => unknown): void {
    this.app.protocolHandlers.register(action, handler);
    this.register(() => {
      this.app.protocolHandlers.unregister(action);
    });
  }

  registerCliHandler(
    command: string,
    description: string,
    flags: CliFlags | null,
    handler: CliHandler,
  ): void {
    this.app.cli.register(command, { description, flags, handler });
    this.register(() => {
      this.app.cli.unregister(command);
    });
  }

  /** The content of `data.json`, or null when there is none. @throws when it is not JSON. */
  async loadData(): Promise<unknown> {
    const path = dataPath(this);
    const { adapter } = this.app.vault;
    if (!(await adapter.exists(path))) return null;
    return JSON.parse(await adapter.read(path));
  }

  async saveData(data: unknown): Promise<void> {
    const { adapter } = this.app.vault;
    const folder = folderOf(this);
    if (!(await adapter.exists(folder))) await adapter.mkdir(folder);
    await this.app.activity.during(adapter.write(dataPath(this), JSON.stringify(data, null, 2)));
  }
}

function folderOf({ app, manifest }: Plugin): string {
  return `${app.vault.configDir}/plugins/${manifest.id}`;
}

function dataPath(plugin: Plugin): string {
  return `${folderOf(plugin)}/data.json`;
}
