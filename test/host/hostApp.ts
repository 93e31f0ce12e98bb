import type { App, Component as AppComponent } from "obsidian";
import { headingWords } from "../../src/host/feedRules";
import { KeptNotes } from "../../src/host/keptNotes";
import { linkResolver } from "../../src/host/links";
import { VaultFeed, type FeedRules } from "../../src/host/vaultFeed";
import { NoteIndex } from "../../src/index/noteIndex";
import type { UserNames } from "../../src/index/people";
import { defaultSettings } from "../../src/model/settings";
import { leadWords } from "../../src/note/leadWords";
import { noteTexts } from "../../src/text/languages";
import { Component } from "../workbench/vault/component";
import { Events } from "../workbench/vault/events";
import { FileManager } from "../workbench/vault/fileManager";
import { MemoryStorage } from "../workbench/vault/memoryStorage";
import { MetadataCache } from "../workbench/vault/metadataCache";
import type { TFile } from "../workbench/vault/tFile";
import type { VaultStorage } from "../workbench/vault/storage";
import { Vault } from "../workbench/vault/vault";
import { MemorySnapshots } from "./memorySnapshots";

// The app's page has it; here there is no page, and all that is asked of it is a timer.
Object.assign(globalThis, { window: globalThis });

/** The part of the app that notes are read and written through: the workbench's vault and cache, and no page. */
export class HostApp {
  readonly storage: MemoryStorage;
  readonly vault: Vault;
  readonly cache: MetadataCache;
  readonly app: App;
  /** The paths of all notes that were read one by one. */
  readonly reads: string[] = [];

  /**
   * @param texts the vault's notes, or the files that an app which was closed has left
   * @param reached what lies between the app and the files
   */
  constructor(
    texts: Readonly<Record<string, string | Uint8Array>> | MemoryStorage,
    reached: (files: MemoryStorage) => VaultStorage = (files) => files,
  ) {
    this.storage = texts instanceof MemoryStorage ? texts : new MemoryStorage(texts);
    this.vault = new Vault(reached(this.storage), "Test");
    this.cache = new MetadataCache(this.vault);
    const fileManager = new FileManager(this.vault, this.cache);
    const leaf = { openFile: () => Promise.resolve(), view: null };
    const workspace = Object.assign(new Events(), {
      getLeavesOfType: () => [],
      getActiveFile: () => null,
      getLeaf: () => leaf,
      openLinkText: () => Promise.resolve(),
    });
    const parts: unknown = { vault: this.vault, metadataCache: this.cache, fileManager, workspace };
    this.app = parts as App; // all that reading and writing notes asks of it
  }

  /** Loads the vault, with all its notes in the cache, as an app that is started again. */
  async open(): Promise<void> {
    await this.vault.load();
    await this.cache.preload();
    const read = this.vault.cachedRead.bind(this.vault);
    this.vault.cachedRead = (file: TFile): Promise<string> => {
      this.reads.push(file.path);
      return read(file);
    };
  }

  file(path: string): TFile {
    const file = this.vault.getFileByPath(path);
    if (file === null) throw new Error(`There is no ${path}.`);
    return file;
  }

  /** Resolves once the cache has told of everything, and all that was gathered has been said. */
  async settled(): Promise<void> {
    for (let round = 0; round < 3; round += 1) {
      await this.cache.idle();
      await new Promise((resolve) => setTimeout(resolve, 25));
    }
  }
}

export interface Fed {
  readonly host: HostApp;
  readonly index: NoteIndex;
  readonly feed: VaultFeed;
  readonly kept: KeptNotes;
  /** What is read and how; a test may change it as the settings do. */
  readonly rules: { tag: string; done: string; excluded: readonly string[] };
}

export const maya: UserNames = { name: "Maya", aliases: [], note: "" };

/** An index that a feed keeps in step with a vault; not started yet. */
export function fed(host: HostApp, snapshots = new MemorySnapshots()): Fed {
  const rules: Fed["rules"] = { tag: defaultSettings.tag, done: "", excluded: ["Templates/"] };
  const headings = headingWords(noteTexts);
  const feedRules: FeedRules = {
    reading: () => ({
      headings,
      leads: leadWords(noteTexts),
      tag: rules.tag,
      extraMarks: { done: rules.done, cancelled: "" },
    }),
    excludes: (path) => rules.excluded.some((folder) => path.startsWith(folder)),
  };
  const index = new NoteIndex(linkResolver(host.app), maya);
  const kept = new KeptNotes(snapshots);
  return { host, index, kept, feed: new VaultFeed(host.app, index, feedRules, kept), rules };
}

/** What owns the feed's listeners, as the plugin does. */
export function owner(): AppComponent {
  const component = new Component();
  component.load();
  const owner: unknown = component;
  return owner as AppComponent; // the workbench's stands in for the app's
}

/** The same, started: everything has been read. */
export async function started(texts: Readonly<Record<string, string>>): Promise<Fed> {
  const host = new HostApp(texts);
  await host.open();
  const all = fed(host);
  await all.feed.start(owner());
  await host.settled();
  return all;
}
