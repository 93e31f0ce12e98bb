import "./dom";
import moment from "moment";
import type { PluginManifest } from "obsidian";
import { FaultyStorage } from "../vault/faultyStorage";
import { MetadataCache } from "../vault/metadataCache";
import { ServerStorage } from "../vault/serverStorage";
import { Vault } from "../vault/vault";
import { App } from "./app";
import { guarded, reportError, watchErrors } from "./errors";
import { setLanguage } from "./language";
import { watchTooltips } from "./overlay/tooltip";
import { setPhonePlatform } from "./platform";
import { loadPluginClass } from "./plugin/loadPluginClass";
import type { PluginFiles } from "./plugin/plugins";
import { setLook, setTheme } from "./theme";
import { Tasks } from "./tasks";
import { Workbench } from "./workbench";

watchErrors();
watchTooltips();
guarded(boot);

/** Starts the app in the app's order: files, plugin, layout, those who wait for it, first enabling. */
async function boot(): Promise<void> {
  const switches = new URLSearchParams(location.search);
  setTheme(switches.get("theme") === "dark" ? "dark" : "light");
  const look = switches.get("look");
  if (look !== null) setLook(await fetchText(`/looks/${look}.css`));
  setPhonePlatform(isPhone(switches.get("phone")));
  setLanguage(switches.get("lang") ?? "en");
  const { vault: name } = (await fetchJson("/config.json")) as { vault: string };
  document.title = `${name} - Workbench`;
  const storage = new FaultyStorage(new ServerStorage(location.origin));
  const vault = new Vault(storage, name);
  const cache = new MetadataCache(vault);
  const app = new App(vault, cache, loadPluginClass);
  const workbench = new Workbench(app, storage);
  Object.assign(window, { app, moment, workbench });
  await vault.load();
  await cache.preload();
  await startPlugin(app);
  await openNamed(app, switches.get("open"));
  window.addEventListener("beforeunload", () => {
    app.workspace.trigger("quit", new Tasks());
  });
  document.body.addClass("workbench-ready");
}

/** The address decides; where it does not, a window that is as narrow as a phone. */
function isPhone(asked: string | null): boolean {
  return asked === null ? matchMedia("(width < 600px)").matches : asked === "1";
}

async function startPlugin(app: App): Promise<void> {
  const files = await fetchPlugin();
  const { id } = files.manifest;
  const plugin = await app.plugins.load(files).catch((error: unknown) => {
    reportError(error);
    return null;
  });
  await app.workspace.start();
  if (!plugin) return;
  watchSettingsFile(app, id);
  if (app.plugins.isFirstEnable(id))
    guarded(() => {
      plugin.onUserEnable();
    });
}

async function openNamed(app: App, path: string | null): Promise<void> {
  if (path !== null) await app.workspace.openLinkText(path, "");
}

async function fetchPlugin(): Promise<PluginFiles> {
  const [main, styles, manifest] = await Promise.all([
    fetchText("/plugin/main.js"),
    fetchText("/plugin/styles.css"),
    fetchJson("/plugin/manifest.json"),
  ]);
  return { main, styles, manifest: manifest as PluginManifest };
}

/** Tells the plugin when its settings file was changed by somebody else, such as a sync service. */
function watchSettingsFile(app: App, id: string): void {
  const path = `${app.vault.configDir}/plugins/${id}/data.json`;
  app.vault.on("raw", (changed: string) => {
    if (changed === path) guarded(() => app.plugins.getPlugin(id)?.onExternalSettingsChange?.());
  });
}

async function fetchText(address: string): Promise<string> {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`${address}: ${response.status} ${response.statusText}`);
  return response.text();
}

async function fetchJson(address: string): Promise<unknown> {
  return JSON.parse(await fetchText(address));
}
