import { randomUUID } from "node:crypto";
import { lstat, mkdir, readdir, readFile, realpath, rename, rm, utimes, writeFile } from "node:fs/promises";
import path from "node:path";
import { isHidden, joinPath } from "../vault/path";
import type { StorageEntry, StorageWrite } from "../vault/storage";

/** A path that is not one of the vault's: it leads out of it, or through a symbolic link. */
export class ForeignPath extends Error {}

/** Files that are written next to their target and then put in its place begin with this. */
export const TEMPORARY = ".workbench-";

/** A vault's folder on disk. Paths are the vault's, `/` for the folder itself; nothing outside is ever touched. */
export class VaultFolder {
  private constructor(readonly root: string) {}

  /** @throws Error when there is no such folder */
  static async open(folder: string): Promise<VaultFolder> {
    const root = await realpath(folder);
    await readdir(root);
    return new VaultFolder(root);
  }

  /** Everything that is not hidden, folders before what lies in them. */
  async list(): Promise<StorageEntry[]> {
    const found: StorageEntry[] = [];
    const folders = ["/"];
    for (let folder = folders.pop(); folder !== undefined; folder = folders.pop()) {
      const entries = (await this.listFolder(folder)).filter((entry) => !isHidden(entry.path));
      found.push(...entries);
      folders.push(...entries.filter((entry) => entry.kind === "folder").map((entry) => entry.path));
    }
    return found;
  }

  /** What lies directly in a folder; symbolic links are left out. */
  async listFolder(folder: string): Promise<StorageEntry[]> {
    const names = await readdir(await this.resolve(folder));
    const paths = names.filter((name) => !name.startsWith(TEMPORARY)).sort();
    const entries = await Promise.all(
      paths.map((name) => this.statAt(path.join(this.root, folder, name), joinPath(folder, name))),
    );
    return entries.filter((entry) => entry !== null);
  }

  async stat(file: string): Promise<StorageEntry | null> {
    return this.statAt(await this.resolve(file), file);
  }

  async read(file: string): Promise<Buffer> {
    return readFile(await this.resolve(file));
  }

  /** Puts the content in place at once, with the mode that the file had; or, exclusively, makes the file. */
  async write(file: string, data: Uint8Array, options: StorageWrite): Promise<StorageEntry> {
    const where = await this.resolve(file);
    if (options.exclusive) await writeFile(where, data, { flag: "wx" });
    else await replaceFile(where, data);
    if (options.mtime !== undefined) await utimes(where, options.mtime / 1000, options.mtime / 1000);
    return this.required(where, file);
  }

  async createFolder(folder: string): Promise<void> {
    await mkdir(await this.resolve(folder), { recursive: true });
  }

  /** @throws Error `EEXIST: …` when the new path is taken */
  async rename(from: string, to: string): Promise<StorageEntry> {
    const [source, target] = [await this.resolve(from), await this.resolve(to)];
    if ((await this.statAt(target, to)) !== null)
      throw new Error(`EEXIST: file already exists, rename to '${to}'`);
    await rename(source, target);
    return this.required(target, to);
  }

  async remove(file: string): Promise<void> {
    if (file === "/") throw new ForeignPath("The vault itself is not removed.");
    await rm(await this.resolve(file), { recursive: true });
  }

  /** The vault's path of a place on disk. */
  pathOf(where: string): string {
    return path.relative(this.root, where).split(path.sep).join("/");
  }

  /** @throws {ForeignPath} */
  private async resolve(file: string): Promise<string> {
    if (file === "/") return this.root;
    const names = file.split("/");
    if (names.some((name) => name === "" || name === "." || name === ".." || /[\\\0]/.test(name))) {
      throw new ForeignPath(`'${file}' is no path of the vault.`);
    }
    let where = this.root;
    for (const name of names) {
      where = path.join(where, name);
      if (await isSymbolicLink(where)) throw new ForeignPath(`'${file}' leads through a symbolic link.`);
    }
    return where;
  }

  /** A symbolic link counts as nothing. */
  private async statAt(where: string, file: string): Promise<StorageEntry | null> {
    try {
      const stat = await lstat(where);
      if (!stat.isFile() && !stat.isDirectory()) return null;
      const times = { ctime: Math.round(stat.birthtimeMs), mtime: Math.round(stat.mtimeMs) };
      const kind = stat.isFile() ? "file" : "folder";
      return { kind, path: file, stat: { ...times, size: stat.isFile() ? stat.size : 0 } };
    } catch (error) {
      if (isMissing(error)) return null;
      throw error;
    }
  }

  private async required(where: string, file: string): Promise<StorageEntry> {
    const entry = await this.statAt(where, file);
    if (!entry) throw new Error(`ENOENT: no such file or directory, stat '${file}'`);
    return entry;
  }
}

/** A reader sees the old content or the new one, never a part. */
async function replaceFile(where: string, data: Uint8Array): Promise<void> {
  const beside = path.join(path.dirname(where), `${TEMPORARY}${randomUUID()}`);
  const old = await lstat(where).catch(() => null);
  if (old?.isDirectory()) throw new Error(`EISDIR: illegal operation on a directory, open '${where}'`);
  try {
    await writeFile(beside, data, { flag: "wx", mode: old?.mode ?? 0o666 });
    await rename(beside, where);
  } catch (error) {
    await rm(beside, { force: true });
    throw error;
  }
}

async function isSymbolicLink(where: string): Promise<boolean> {
  try {
    return (await lstat(where)).isSymbolicLink();
  } catch (error) {
    if (isMissing(error)) return false;
    throw error;
  }
}

/** Nothing is there, or what lies on the way to it is a file. */
function isMissing(error: unknown): boolean {
  return error instanceof Error && "code" in error && (error.code === "ENOENT" || error.code === "ENOTDIR");
}
