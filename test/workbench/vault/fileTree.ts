import type { FileStats } from "obsidian";
import type { PublicVault, TAbstractFile } from "./tAbstractFile";
import { TFile } from "./tFile";
import { TFolder } from "./tFolder";
import { folderOf, nameOf, splitExtension } from "./path";

/** The files and folders that a vault knows, by path and as a tree. It keeps objects; it touches no storage. */
export class FileTree {
  readonly root: TFolder;
  private readonly byPath = new Map<string, TAbstractFile>();

  constructor(private readonly vault: PublicVault) {
    this.root = new TFolder(vault, "/");
    this.root.name = "";
    this.byPath.set("/", this.root);
  }

  get(path: string): TAbstractFile | null {
    return this.byPath.get(path) ?? null;
  }

  all(): TAbstractFile[] {
    return [...this.byPath.values()];
  }

  addFile(path: string, stat: FileStats): TFile {
    const file = new TFile(this.vault, path, stat);
    this.attach(file);
    return file;
  }

  /** The folders that were missing on the way to a path, outermost first, now in the tree. */
  addFolders(path: string): TFolder[] {
    const known = this.get(path);
    if (known instanceof TFolder) return [];
    if (known) throw new Error(`${path} is a file.`);
    const above = this.addFolders(folderOf(path));
    const folder = new TFolder(this.vault, path);
    this.attach(folder);
    return [...above, folder];
  }

  /** Takes a file, or a folder with all below it, out of the tree; what was taken out, innermost first. */
  remove(file: TAbstractFile): TAbstractFile[] {
    const gone = [...below(file), file];
    this.detach(file);
    for (const each of gone) this.byPath.delete(each.path);
    return gone;
  }

  /** Gives a file, or a folder with all below it, a new path; each with the path it had, the outermost first. */
  move(file: TAbstractFile, newPath: string): { file: TAbstractFile; oldPath: string }[] {
    const moved = [file, ...below(file).reverse()].map((each) => ({ file: each, oldPath: each.path }));
    this.detach(file);
    for (const { oldPath } of moved) this.byPath.delete(oldPath);
    for (const { file: each, oldPath } of moved)
      setPath(each, newPath + oldPath.slice(moved[0]?.oldPath.length));
    this.attach(file);
    for (const { file: each } of moved) this.byPath.set(each.path, each);
    return moved;
  }

  private attach(file: TAbstractFile): void {
    const parent = this.get(folderOf(file.path));
    if (!(parent instanceof TFolder)) throw new Error(`${file.path} has no folder.`);
    file.parent = parent;
    parent.children.push(file);
    this.byPath.set(file.path, file);
  }

  private detach(file: TAbstractFile): void {
    if (file.parent) file.parent.children = file.parent.children.filter((child) => child !== file);
    file.parent = null;
  }
}

function setPath(file: TAbstractFile, path: string): void {
  file.path = path;
  file.name = nameOf(path);
  if (file instanceof TFile) Object.assign(file, splitExtension(file.name));
}

/** Everything below a folder, innermost first; nothing for a file. */
function below(file: TAbstractFile): TAbstractFile[] {
  if (!(file instanceof TFolder)) return [];
  return file.children.flatMap((child) => [...below(child), child]);
}
