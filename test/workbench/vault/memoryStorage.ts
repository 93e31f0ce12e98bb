import type { FileStats } from "obsidian";
import { decodeText } from "./decodeText";
import { folderOf, isHidden, isWithin } from "./path";
import type { StorageChange, StorageEntry, StorageWrite, VaultStorage } from "./storage";

type Stored =
  | { readonly kind: "file"; readonly bytes: Uint8Array; readonly stat: FileStats }
  | { readonly kind: "folder"; readonly stat: FileStats };

/** A vault's files in memory, for tests; `edit` and `editAway` stand for another program on the same folder. */
export class MemoryStorage implements VaultStorage {
  private readonly entries = new Map<string, Stored>();
  private readonly listeners = new Set<(change: StorageChange) => void>();
  private clock = 0;

  /** @param files path to text, or to bytes that need not be UTF-8; folders come into being as needed */
  constructor(files: Readonly<Record<string, string | Uint8Array>> = {}) {
    for (const [path, data] of Object.entries(files)) {
      this.makeFolders(folderOf(path));
      this.put(path, toBytes(data));
    }
  }

  /** Another program writes a file, in a new folder if need be. */
  edit(path: string, data: string | Uint8Array): void {
    this.makeFolders(folderOf(path));
    this.tell({ kind: "written", entry: this.put(path, toBytes(data)) });
  }

  /** Another program removes a file or folder. */
  editAway(path: string): void {
    this.forget(path);
    this.tell({ kind: "removed", path });
  }

  /** What stands in a file at this moment; undefined where there is none. */
  text(path: string): string | undefined {
    const stored = this.entries.get(path);
    return stored?.kind === "file" ? decodeText(stored.bytes) : undefined;
  }

  list(): Promise<readonly StorageEntry[]> {
    const paths = [...this.entries.keys()].filter((path) => !isHidden(path)).sort();
    return Promise.resolve(paths.map((path) => this.entry(path)));
  }

  listFolder(folder: string): Promise<readonly StorageEntry[]> {
    const paths = [...this.entries.keys()].filter((path) => folderOf(path) === folder).sort();
    return Promise.resolve(paths.map((path) => this.entry(path)));
  }

  stat(path: string): Promise<StorageEntry | null> {
    return Promise.resolve(this.entries.has(path) ? this.entry(path) : null);
  }

  async readText(path: string): Promise<string> {
    return decodeText(await this.readBinary(path));
  }

  readTexts(paths: readonly string[]): Promise<readonly (string | null)[]> {
    return Promise.resolve(paths.map((path) => this.text(path) ?? null));
  }

  readBinary(path: string): Promise<ArrayBuffer> {
    return attempt(() => new Uint8Array(this.fileAt(path).bytes).buffer);
  }

  write(path: string, data: string | ArrayBuffer, options: StorageWrite = {}): Promise<StorageEntry> {
    return attempt(() => {
      const stored = this.entries.get(path);
      if (options.exclusive && stored) throw new Error(`EEXIST: file already exists, open '${path}'`);
      if (stored?.kind === "folder")
        throw new Error(`EISDIR: illegal operation on a directory, open '${path}'`);
      this.requireFolder(folderOf(path), `open '${path}'`);
      return this.put(path, toBytes(data), options.mtime);
    });
  }

  createFolder(path: string): Promise<void> {
    return attempt(() => {
      this.makeFolders(path);
    });
  }

  rename(from: string, to: string): Promise<void> {
    return attempt(() => {
      if (!this.entries.has(from)) throw new Error(`ENOENT: no such file or directory, rename '${from}'`);
      this.requireFolder(folderOf(to), `rename '${from}' -> '${to}'`);
      for (const [path, stored] of [...this.entries].filter(([path]) => isWithin(path, from))) {
        this.entries.delete(path);
        this.entries.set(to + path.slice(from.length), stored);
      }
    });
  }

  remove(path: string): Promise<void> {
    return attempt(() => {
      this.forget(path);
    });
  }

  resourceUrl(path: string): string {
    return `memory:///${encodeURI(path)}`;
  }

  watch(listener: (change: StorageChange) => void): Promise<() => void> {
    this.listeners.add(listener);
    return Promise.resolve(() => this.listeners.delete(listener));
  }

  private put(path: string, bytes: Uint8Array, mtime?: number): StorageEntry {
    const now = this.tick();
    const ctime = this.entries.get(path)?.stat.ctime ?? now;
    this.entries.set(path, {
      kind: "file",
      bytes,
      stat: { ctime, mtime: mtime ?? now, size: bytes.byteLength },
    });
    return this.entry(path);
  }

  private makeFolders(path: string): void {
    if (path === "/") return;
    const stored = this.entries.get(path);
    if (stored?.kind === "file") throw new Error(`EEXIST: file already exists, mkdir '${path}'`);
    if (stored) return;
    this.makeFolders(folderOf(path));
    const now = this.tick();
    this.entries.set(path, { kind: "folder", stat: { ctime: now, mtime: now, size: 0 } });
  }

  private requireFolder(path: string, call: string): void {
    if (path === "/" || this.entries.get(path)?.kind === "folder") return;
    throw new Error(`ENOENT: no such file or directory, ${call}`);
  }

  private forget(path: string): void {
    const gone = [...this.entries.keys()].filter((each) => isWithin(each, path));
    if (gone.length === 0) throw new Error(`ENOENT: no such file or directory, unlink '${path}'`);
    for (const each of gone) this.entries.delete(each);
  }

  private fileAt(path: string): Stored & { kind: "file" } {
    const stored = this.entries.get(path);
    if (stored?.kind === "file") return stored;
    throw new Error(`ENOENT: no such file or directory, open '${path}'`);
  }

  private entry(path: string): StorageEntry {
    const stored = this.entries.get(path);
    if (!stored) throw new Error(`ENOENT: no such file or directory, stat '${path}'`);
    return { kind: stored.kind, path, stat: stored.stat };
  }

  /** Two changes never share a time, however fast a test is. */
  private tick(): number {
    this.clock = Math.max(this.clock + 1, Date.now());
    return this.clock;
  }

  private tell(change: StorageChange): void {
    for (const listener of this.listeners) listener(change);
  }
}

function toBytes(data: string | Uint8Array | ArrayBuffer): Uint8Array {
  if (typeof data === "string") return new TextEncoder().encode(data);
  return new Uint8Array(data);
}

function attempt<T>(work: () => T): Promise<T> {
  return new Promise((resolve) => {
    resolve(work());
  });
}
