import type { PluginManifest } from "obsidian";
import type { App } from "../app";
import type { Plugin } from "./plugin";

type PluginClass = new (app: App, manifest: PluginManifest) => Plugin;

/** Runs a plugin's `main.js` and gives its default export. Handed in, for it knows all that plugins are given. */
export type PluginLoader = (main: string, id: string) => PluginClass;

/** The files of a plugin as they are released. */
export interface PluginFiles {
  readonly main: string;
  readonly styles: string;
  readonly manifest: PluginManifest;
}

/** The plugins that are loaded. */
export class Plugins {
  readonly plugins: Record<string, Plugin> = {};
  readonly manifests: Record<string, PluginManifest> = {};
  readonly enabledPlugins = new Set<string>();

  constructor(
    private readonly app: App,
    private readonly classOf: PluginLoader,
  ) {}

  getPlugin(id: string): Plugin | null {
    return this.plugins[id] ?? null;
  }

  /**
   * Loads a plugin from its files and waits for its `onload`.
   */
  async load({ main, styles, manifest }: PluginFiles): Promise<Plugin> {
    const PluginClass = this.classOf(main, manifest.id);
    const plugin = new PluginClass(this.app, manifest);
    this.manifests[manifest.id] = manifest;
    this.plugins[manifest.id] = plugin;
    this.enabledPlugins.add(manifest.id);
    this.addStyles(plugin, styles);
    await load(plugin);
    return plugin;
  }

  /** Unloads the plugin; its views stay behind as "no longer active". */
  unload(id: string): void {
    this.plugins[id]?.unload();
    Reflect.deleteProperty(this.plugins, id);
    this.enabledPlugins.delete(id);
  }

  /** True the first time that the plugin is enabled in this vault and browser. */
  isFirstEnable(id: string): boolean {
    const key = `enabled:${id}`;
    const first = this.app.loadLocalStorage(key) === null;
    this.app.saveLocalStorage(key, true);
    return first;
  }

  private addStyles(plugin: Plugin, styles: string): void {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(styles);
    document.adoptedStyleSheets.push(sheet);
    plugin.register(() => {
      document.adoptedStyleSheets.remove(sheet);
    });
  }
}

/** `Component.load` does not hand on what `onload` returns; for a plugin it is a promise to wait for. */
async function load(plugin: Plugin): Promise<void> {
  let loading: unknown;
  const onload: () => unknown = plugin.onload.bind(plugin);
  plugin.onload = () => {
    loading = onload();
  };
  plugin.load();
  await loading;
}
