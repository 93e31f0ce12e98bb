import "../../workbench/app/dom";
import moment from "moment";
import { App } from "../../workbench/app/app";
import { loadPluginClass } from "../../workbench/app/plugin/loadPluginClass";
import type { PluginFiles } from "../../workbench/app/plugin/plugins";
import type { TFile } from "../../workbench/vault/tFile";
import type { VaultSize } from "../benchBrowser";
import { editedNote, generatedNote, ITEMS } from "../generatedNotes";
import { offerWhatPeersNeed } from "./appNeeds";
import { indexCost, type IndexCost } from "./indexCost";
import { readySignal } from "./readySignals";
import { scrollThrough, showItems, type ShownItems } from "./shownItems";
import { vaultInMemory, type VaultInMemory } from "./vaultInMemory";

/** The first index of one plugin in one start of the app. */
export interface Indexed {
  /** Milliseconds from the layout being ready to the plugin's own signal. */
  readonly time: number;
  /** Files that it read. */
  readonly reads: number;
}

/** A vault that is ready, and the app over it. */
interface Prepared extends VaultInMemory {
  readonly app: App;
  readonly ours: number;
  /** Action items in each note of ours. */
  readonly items: number;
}

/** What the benchmark does with the page, in this order. */
class BenchPage {
  private held: Prepared | null = null;
  private ready: Promise<void> = Promise.resolve();
  private shown: ShownItems | null = null;

  /** Makes a vault and the app over it. */
  async prepare(size: VaultSize): Promise<void> {
    const made = await vaultInMemory(size);
    const app = new App(made.vault, made.cache, loadPluginClass);
    offerWhatPeersNeed(app);
    Object.assign(window, { app, moment });
    this.held = { ...made, app, ours: size.ours, items: size.items ?? ITEMS };
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

  /** Shows the open items of all notes, as the plugin that is loaded does it; resolves once they are painted. */
  async showItems(): Promise<void> {
    this.shown = await showItems(this.prepared.app);
  }

  hideItems(): void {
    this.shown?.hide();
  }

  /** Scrolls through the list to its end and back, a part of a screen with each frame. */
  async scroll(): Promise<void> {
    await scrollThrough(this.shownList);
  }

  /** List items in the page for the items shown. */
  rows(): number {
    return this.shownList.querySelectorAll("li").length;
  }

  /** Rewords an item in one note after the other, and tells of each as the app does, a while apart. */
  async edit(edits: number, round: number, apart: number): Promise<void> {
    for (let number = 0; number < edits; number += 1) {
      await this.editNote((number * 37) % this.prepared.ours, round);
      await new Promise((resolve) => setTimeout(resolve, apart));
    }
  }

  private async editNote(number: number, round: number): Promise<void> {
    const { storage, vault, cache, ours, items } = this.prepared;
    const note = editedNote(generatedNote(number, ours, items), round);
    const entry = await storage.write(note.path, note.text);
    const file: TFile | null = vault.getFileByPath(note.path);
    if (file === null) throw new Error(`There is no ${note.path}.`);
    file.stat = entry.stat;
    cache.know(note.path, note.cache);
    cache.trigger("changed", file, note.text, note.cache);
    cache.trigger("resolve", file);
    cache.trigger("resolved");
  }

  private get shownList(): HTMLElement {
    if (this.shown === null) throw new Error("The items must be shown first.");
    return this.shown.list;
  }

  private get prepared(): Prepared {
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
