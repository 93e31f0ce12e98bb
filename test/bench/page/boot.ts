import "../../workbench/app/dom";
import moment from "moment";
import { App } from "../../workbench/app/app";
import { loadPluginClass } from "../../workbench/app/plugin/loadPluginClass";
import type { PluginFiles } from "../../workbench/app/plugin/plugins";
import type { TFile } from "../../workbench/vault/tFile";
import { editedNote, generatedNote } from "../generatedNotes";
import { offerWhatPeersNeed } from "./appNeeds";
import { indexCost, type IndexCost } from "./indexCost";
import { readySignal } from "./readySignals";
import { vaultInMemory, type VaultInMemory } from "./vaultInMemory";

/** The first index of one plugin in one start of the app. */
export interface Indexed {
  /** Milliseconds from the layout being ready to the plugin's own signal. */
  readonly time: number;
  /** Files that it read. */
  readonly reads: number;
}

/** What the benchmark does with the page, in this order. */
class BenchPage {
  private held: (VaultInMemory & { readonly app: App; readonly ours: number }) | null = null;
  private ready: Promise<void> = Promise.resolve();

  /** Makes a vault and the app over it. */
  async prepare(notes: number, ours: number): Promise<void> {
    const made = await vaultInMemory(notes, ours);
    const app = new App(made.vault, made.cache, loadPluginClass);
    offerWhatPeersNeed(app);
    Object.assign(window, { app, moment });
    this.held = { ...made, app, ours };
  }

  /** Loads a plugin; that it makes anything of the vault before the layout is ready is not expected of any. */
  async load(files: PluginFiles): Promise<void> {
    const { app } = this.prepared;
    this.ready = readySignal(app, files.manifest.id);
    await app.plugins.load(files);
  }

  /** Starts the app with the plugin that is loaded. */
  async start(): Promise<Indexed> {
    const { app, storage } = this.prepared;
    const layout = { ready: 0 };
    app.workspace.onLayoutReady(() => {
      performance.mark("bench: start");
      layout.ready = performance.now();
    });
    await app.workspace.start();
    await this.ready;
    performance.mark("bench: end");
    return { time: performance.now() - layout.ready, reads: storage.reads };
  }

  /** Starts the app without a plugin, to tell what the page itself costs. */
  async startAlone(): Promise<void> {
    await this.prepared.app.workspace.start();
  }

  /** What the index alone costs; needs no vault. */
  indexCost(notes: number): IndexCost {
    return indexCost(notes);
  }

  /** Rewords an item in one note after the other, and tells of each as the app does, a while apart. */
  async edit(edits: number, round: number): Promise<void> {
    for (let number = 0; number < edits; number += 1) {
      await this.editNote((number * 37) % this.prepared.ours, round);
      await new Promise((resolve) => setTimeout(resolve, 30));
    }
  }

  private async editNote(number: number, round: number): Promise<void> {
    const { storage, vault, cache, ours } = this.prepared;
    const note = editedNote(generatedNote(number, ours), round);
    const entry = await storage.write(note.path, note.text);
    const file: TFile | null = vault.getFileByPath(note.path);
    if (file === null) throw new Error(`There is no ${note.path}.`);
    file.stat = entry.stat;
    cache.know(note.path, note.cache);
    cache.trigger("changed", file, note.text, note.cache);
    cache.trigger("resolve", file);
    cache.trigger("resolved");
  }

  private get prepared(): VaultInMemory & { readonly app: App; readonly ours: number } {
    if (this.held === null) throw new Error("The vault must be prepared first.");
    return this.held;
  }
}

declare global {
  interface Window {
    bench: BenchPage;
  }
}

window.bench = new BenchPage();
