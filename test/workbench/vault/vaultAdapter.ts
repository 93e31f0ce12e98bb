import type { DataAdapter, DataWriteOptions, ListedFiles, Stat } from "obsidian";
import { joinPath, nameOf } from "./path";
import { PathQueue } from "./pathQueue";
import type { StorageEntry, VaultStorage } from "./storage";

/** Is told of every change that goes through the adapter, as soon as storage has it. */
export interface AdapterObserver {
  written(entry: StorageEntry): void;
  removed(path: string): void;
  renamed(path: string, newPath: string): void;
}

/**
 * The vault's files by path, hidden ones included, as `obsidian.DataAdapter`. Writes of one path wait for each
 * other, and the observer hears of each before its promise resolves.
 */
export class VaultAdapter implements DataAdapter {
  private readonly queue = new PathQueue();

  constructor(
    readonly storage: VaultStorage,
    private readonly vaultName: string,
    private readonly observer: AdapterObserver,
  ) {}

  getName(): string {
    return this.vaultName;
  }

  async exists(path: string): Promise<boolean> {
    return path === "/" || (await this.storage.stat(path)) !== null;
  }

  async stat(path: string): Promise<Stat | null> {
    const entry = await this.storage.stat(path);
    return entry ? { type: entry.kind, ...entry.stat } : null;
  }

  async list(path: string): Promise<ListedFiles> {
    const entries = await this.storage.listFolder(path === "" ? "/" : path);
    const of = (kind: StorageEntry["kind"]): string[] =>
      entries.filter((entry) => entry.kind === kind).map((entry) => entry.path);
    return { files: of("file"), folders: of("folder") };
  }

  read(path: string): Promise<string> {
    return this.storage.readText(path);
  }

  readBinary(path: string): Promise<ArrayBuffer> {
    return this.storage.readBinary(path);
  }

  write(path: string, data: string, options?: DataWriteOptions): Promise<void> {
    return this.queue.run(path, () => this.put(path, data, options));
  }

  writeBinary(path: string, data: ArrayBuffer, options?: DataWriteOptions): Promise<void> {
    return this.queue.run(path, () => this.put(path, data, options));
  }

  append(path: string, data: string, options?: DataWriteOptions): Promise<void> {
    return this.queue.run(path, async () => {
      const before = (await this.exists(path)) ? await this.read(path) : "";
      await this.put(path, before + data, options);
    });
  }

  appendBinary(path: string, data: ArrayBuffer, options?: DataWriteOptions): Promise<void> {
    return this.queue.run(path, async () => {
      const before = (await this.exists(path)) ? await this.readBinary(path) : new ArrayBuffer(0);
      await this.put(path, await new Blob([before, data]).arrayBuffer(), options);
    });
  }

  /** Reads, lets the function answer, and writes when the answer is another text, with no write in between. */
  process(path: string, answer: (data: string) => string, options?: DataWriteOptions): Promise<string> {
    return this.queue.run(path, async () => {
      const before = await this.read(path);
      const after = answer(before);
      if (after !== before) await this.put(path, after, options);
      return after;
    });
  }

  /** Writes a file that must not exist yet. */
  create(path: string, data: string | ArrayBuffer, options?: DataWriteOptions): Promise<void> {
    return this.queue.run(path, () => this.put(path, data, options, true));
  }

  getResourcePath(path: string): string {
    return this.storage.resourceUrl(path);
  }

  mkdir(path: string): Promise<void> {
    return this.queue.run(path, async () => {
      await this.storage.createFolder(path);
      const entry = await this.storage.stat(path);
      if (entry) this.observer.written(entry);
    });
  }

  /** There is no system trash to be had from a page. */
  trashSystem(): Promise<boolean> {
    return Promise.resolve(false);
  }

  /** Moves to `.trash`, under the name with the first free number where the name is taken. */
  async trashLocal(path: string): Promise<void> {
    await this.storage.createFolder(".trash");
    await this.rename(path, await this.freePath(joinPath(".trash", nameOf(path))));
  }

  async rmdir(path: string, recursive: boolean): Promise<void> {
    const inside = await this.storage.listFolder(path);
    if (!recursive && inside.length > 0) throw new Error(`ENOTEMPTY: directory not empty, rmdir '${path}'`);
    await this.remove(path);
  }

  remove(path: string): Promise<void> {
    return this.queue.run(path, async () => {
      await this.storage.remove(path);
      this.observer.removed(path);
    });
  }

  async rename(path: string, newPath: string): Promise<void> {
    if (await this.exists(newPath)) throw new Error("Destination file already exists!");
    await this.queue.run(path, async () => {
      await this.storage.rename(path, newPath);
      this.observer.renamed(path, newPath);
    });
  }

  async copy(path: string, newPath: string): Promise<void> {
    if (await this.exists(newPath)) throw new Error("Destination file already exists!");
    const data = await this.readBinary(path);
    await this.queue.run(newPath, () => this.put(newPath, data));
  }

  /** Resolves when no write is under way. */
  idle(): Promise<void> {
    return this.queue.idle();
  }

  private async put(
    path: string,
    data: string | ArrayBuffer,
    options?: DataWriteOptions,
    exclusive = false,
  ): Promise<void> {
    const entry = await this.storage.write(path, data, { exclusive, mtime: options?.mtime });
    this.observer.written(entry);
  }

  private async freePath(path: string): Promise<string> {
    const dot = nameOf(path).lastIndexOf(".");
    const cut = dot > 0 ? path.length - nameOf(path).length + dot : path.length;
    let candidate = path;
    for (let number = 2; await this.exists(candidate); number++) {
      candidate = `${path.slice(0, cut)} ${String(number)}${path.slice(cut)}`;
    }
    return candidate;
  }
}
