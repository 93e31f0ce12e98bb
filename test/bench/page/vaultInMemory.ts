import type { CachedMetadata } from "obsidian";
import { MemoryStorage } from "../../workbench/vault/memoryStorage";
import { MetadataCache } from "../../workbench/vault/metadataCache";
import type { StorageEntry } from "../../workbench/vault/storage";
import { folderOf } from "../../workbench/vault/path";
import { Vault } from "../../workbench/vault/vault";
import type { VaultSize } from "../benchBrowser";
import { generatedNote, ITEMS } from "../generatedNotes";
import { BrowserFiles } from "./browserFiles";

/** A file's times, which must be the same at every start. */
const WRITTEN = 1_772_000_000_000;

/** The app's cache with what it knows ready-made, as the app itself remembers it from its last run. */
export class ReadyCache extends MetadataCache {
  private readonly known = new Map<string, CachedMetadata>();

  know(path: string, cache: CachedMetadata): void {
    this.known.set(path, cache);
  }

  override getCache(path: string): CachedMetadata | null {
    return this.known.get(path) ?? null;
  }
}

/** Files that count how often one of them is read: in memory, or on the disk from when they are put there. */
export class CountingStorage extends MemoryStorage {
  reads = 0;
  private disk: BrowserFiles | null = null;

  async putOnDisk(): Promise<void> {
    const files = (await this.list()).filter(({ kind }) => kind === "file");
    const disk = new BrowserFiles();
    await disk.write(files.map(({ path }) => [path, this.text(path) ?? ""]));
    this.disk = disk;
  }

  override readText(path: string): Promise<string> {
    this.reads += 1;
    return this.disk?.read(path) ?? super.readText(path);
  }

  /** What was just written is read from memory, as systems do it. */
  override write(...written: Parameters<MemoryStorage["write"]>): Promise<StorageEntry> {
    this.disk?.leaveOut(written[0]);
    return super.write(...written);
  }
}

/** A vault without a disk, as the plugin meets it. */
export interface VaultInMemory {
  readonly storage: CountingStorage;
  readonly vault: Vault;
  readonly cache: ReadyCache;
}

/** A generated vault that the app has loaded, with its cache, before any plugin is there. */
export async function vaultInMemory({
  notes,
  ours,
  items = ITEMS,
  isOnDisk = false,
}: VaultSize): Promise<VaultInMemory> {
  const storage = new CountingStorage();
  const vault = new Vault(storage, "Benchmark");
  const cache = new ReadyCache(vault);
  for (let number = 0; number < notes; number += 1) {
    const note = generatedNote(number, ours, items);
    await storage.createFolder(folderOf(note.path));
    await storage.write(note.path, note.text, { mtime: WRITTEN + number });
    cache.know(note.path, note.cache);
  }
  if (isOnDisk) await storage.putOnDisk();
  await vault.load();
  // The first link makes the workbench list all names, which the app has done long before a plugin asks.
  cache.getFirstLinkpathDest("Anything", "");
  return { storage, vault, cache };
}
