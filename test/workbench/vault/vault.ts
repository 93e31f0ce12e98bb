import type { DataWriteOptions } from "obsidian";
import type { TAbstractFile } from "./tAbstractFile";
import { Events } from "./events";
import { TFile } from "./tFile";
import { FileTree } from "./fileTree";
import { TFolder } from "./tFolder";
import { folderOf, isHidden, normalizePath } from "./path";
import type { StorageChange, StorageEntry, VaultStorage } from "./storage";
import { strict } from "./strict";
import { type AdapterObserver, VaultAdapter } from "./vaultAdapter";
import { VaultConfig } from "./vaultConfig";

/**
 * A vault over a storage, as `obsidian.Vault`. Events of a call come before its promise resolves; those of outside
 * changes when storage tells of them: `create`, `modify`, `delete` (file), `rename` (file, old path), and, not
 * public in the app, `raw` (a path, hidden ones too, that somebody else changed). Hidden files are reached through
 * the adapter alone.
 */
export class Vault extends Events {
  readonly configDir = ".obsidian";
  readonly adapter: VaultAdapter;
  private readonly tree = new FileTree(this);
  private readonly config: VaultConfig;
  private stopWatching: (() => void) | null = null;

  constructor(
    storage: VaultStorage,
    private readonly name: string,
  ) {
    super();
    this.adapter = strict(new VaultAdapter(storage, name, this.observer()), "vault.adapter");
    this.config = new VaultConfig(storage, `${this.configDir}/app.json`);
  }

  /** Begins to watch, and reads what there is, with a `create` for each file and folder; once, at start. */
  async load(): Promise<void> {
    await this.config.load();
    this.stopWatching = await this.adapter.storage.watch((change) => {
      this.takeOutside(change);
    });
    for (const entry of await this.adapter.storage.list()) this.takeUnlessKnown(entry);
  }

  /** Stops watching. */
  close(): void {
    this.stopWatching?.();
    this.stopWatching = null;
  }

  /** A setting of the vault's `app.json`; not public in the app. */
  getConfig(key: string): unknown {
    return this.config.get(key);
  }

  getName(): string {
    return this.name;
  }

  getRoot(): TFolder {
    return this.tree.root;
  }

  getAbstractFileByPath(path: string): TAbstractFile | null {
    return this.tree.get(path);
  }

  getFileByPath(path: string): TFile | null {
    const file = this.tree.get(path);
    return file instanceof TFile ? file : null;
  }

  getFolderByPath(path: string): TFolder | null {
    const folder = this.tree.get(path);
    return folder instanceof TFolder ? folder : null;
  }

  getAllLoadedFiles(): TAbstractFile[] {
    return this.tree.all();
  }

  getFiles(): TFile[] {
    return this.tree.all().filter((file) => file instanceof TFile);
  }

  getMarkdownFiles(): TFile[] {
    return this.getFiles().filter((file) => file.extension === "md");
  }

  getAllFolders(includeRoot = false): TFolder[] {
    const folders = this.tree.all().filter((file) => file instanceof TFolder);
    return includeRoot ? folders : folders.filter((folder) => !folder.isRoot());
  }

  static recurseChildren(root: TFolder, visit: (file: TAbstractFile) => unknown): void {
    visit(root);
    for (const child of root.children) {
      if (child instanceof TFolder) Vault.recurseChildren(child, visit);
      else visit(child);
    }
  }

  /** @throws Error "File already exists." on a taken path; `ENOENT: …` when the folder is missing */
  create(path: string, data: string, options?: DataWriteOptions): Promise<TFile> {
    return this.createWith(path, data, options);
  }

  /** @throws as `create` */
  createBinary(path: string, data: ArrayBuffer, options?: DataWriteOptions): Promise<TFile> {
    return this.createWith(path, data, options);
  }

  /** Makes a folder and those above it. @throws Error "Folder already exists." on a taken path */
  async createFolder(path: string): Promise<TFolder> {
    const normal = normalizePath(path);
    if (await this.adapter.exists(normal)) throw new Error("Folder already exists.");
    await this.adapter.mkdir(normal);
    return required(this.getFolderByPath(normal), normal);
  }

  read(file: TFile): Promise<string> {
    return this.adapter.read(file.path);
  }

  cachedRead(file: TFile): Promise<string> {
    return this.adapter.read(file.path);
  }

  readBinary(file: TFile): Promise<ArrayBuffer> {
    return this.adapter.readBinary(file.path);
  }

  getResourcePath(file: TFile): string {
    return this.adapter.getResourcePath(file.path);
  }

  modify(file: TFile, data: string, options?: DataWriteOptions): Promise<void> {
    return this.adapter.write(file.path, data, options);
  }

  modifyBinary(file: TFile, data: ArrayBuffer, options?: DataWriteOptions): Promise<void> {
    return this.adapter.writeBinary(file.path, data, options);
  }

  append(file: TFile, data: string, options?: DataWriteOptions): Promise<void> {
    return this.adapter.append(file.path, data, options);
  }

  appendBinary(file: TFile, data: ArrayBuffer, options?: DataWriteOptions): Promise<void> {
    return this.adapter.appendBinary(file.path, data, options);
  }

  /** Changes a text as it stands on disk when its turn comes; calls for one file run one after the other. */
  process(file: TFile, answer: (data: string) => string, options?: DataWriteOptions): Promise<string> {
    return this.adapter.process(file.path, answer, options);
  }

  async delete(file: TAbstractFile): Promise<void> {
    await this.adapter.remove(file.path);
  }

  /** The system's trash cannot be had here, so that both kinds go to `.trash`. */
  async trash(file: TAbstractFile, system: boolean): Promise<void> {
    if (system && (await this.adapter.trashSystem())) return;
    await this.adapter.trashLocal(file.path);
  }

  /** @throws Error "Destination file already exists!" on a taken path */
  async rename(file: TAbstractFile, newPath: string): Promise<void> {
    await this.adapter.rename(file.path, normalizePath(newPath));
  }

  /** Copies a file. @throws Error for a folder, and "Destination file already exists!" on a taken path */
  async copy<T extends TAbstractFile>(file: T, newPath: string): Promise<T> {
    if (!(file instanceof TFile)) throw new Error("The workbench copies files only, not folders.");
    await this.adapter.copy(file.path, normalizePath(newPath));
    // A `TFile` was copied, so that a `TFile` came of it, which is what `T` is here.
    return required(this.getFileByPath(normalizePath(newPath)), newPath) as TAbstractFile as T;
  }

  private async createWith(
    path: string,
    data: string | ArrayBuffer,
    options?: DataWriteOptions,
  ): Promise<TFile> {
    const normal = normalizePath(path);
    if (await this.adapter.exists(normal)) throw new Error("File already exists.");
    await this.adapter.create(normal, data, options).catch((error: unknown) => {
      throw isTaken(error) ? new Error("File already exists.") : error;
    });
    return required(this.getFileByPath(normal), normal);
  }

  private observer(): AdapterObserver {
    return {
      written: (entry) => {
        this.take(entry);
      },
      removed: (path) => {
        this.drop(path);
      },
      renamed: (path, newPath) => {
        this.move(path, newPath);
      },
    };
  }

  private takeOutside(change: StorageChange): void {
    switch (change.kind) {
      case "removed":
        this.drop(change.path);
        this.trigger("raw", change.path);
        return;
      case "written":
        this.takeUnlessKnown(change.entry);
        this.trigger("raw", change.entry.path);
    }
  }

  private takeUnlessKnown(entry: StorageEntry): void {
    if (!this.isKnownAs(entry)) this.take(entry);
  }

  /** An outside change that says what is known already is the echo of a write of our own. */
  private isKnownAs({ kind, path, stat }: StorageEntry): boolean {
    const known = this.tree.get(path);
    if (known instanceof TFolder) return kind === "folder";
    return known instanceof TFile && known.stat.mtime === stat.mtime && known.stat.size === stat.size;
  }

  private take({ kind, path, stat }: StorageEntry): void {
    if (isHidden(path)) return;
    const known = this.tree.get(path);
    if (known instanceof TFile) {
      known.stat = stat;
      this.trigger("modify", known);
      return;
    }
    if (known) return;
    for (const folder of this.tree.addFolders(kind === "folder" ? path : folderOf(path))) {
      this.trigger("create", folder);
    }
    if (kind === "file") this.trigger("create", this.tree.addFile(path, stat));
  }

  private drop(path: string): void {
    const file = this.tree.get(path);
    if (!file) return;
    for (const gone of this.tree.remove(file)) this.trigger("delete", gone);
  }

  private move(path: string, newPath: string): void {
    const file = this.tree.get(path);
    if (!file || isHidden(newPath)) {
      this.drop(path);
      return;
    }
    for (const moved of this.tree.move(file, newPath)) this.trigger("rename", moved.file, moved.oldPath);
  }
}

/** Somebody else was faster. */
function isTaken(error: unknown): boolean {
  return error instanceof Error && error.message.startsWith("EEXIST");
}

function required<T>(found: T | null, path: string): T {
  if (found === null) throw new Error(`${path} was written but is not in the vault; is its name hidden?`);
  return found;
}
