import { folderOf, isWithin, nameOf } from "./path";
import type { TFile } from "./tFile";
import type { Vault } from "./vault";

/**
 * Finds the file that a link means, by the app's rules: the exact path, else a file of that name, those at or below
 * the source's folder first, then those with the shortest path. Case does not matter, and `.md` may be left out.
 */
export class LinkResolver {
  private byName: Map<string, TFile[]> | null = null;

  constructor(private readonly vault: Vault) {
    const forget = (): void => {
      this.byName = null;
    };
    for (const name of ["create", "delete", "rename"]) vault.on(name, forget);
  }

  /** @param linkpath the file's part of a link, empty for the source itself */
  resolve(linkpath: string, sourcePath: string): TFile | null {
    if (linkpath === "") return this.vault.getFileByPath(sourcePath);
    const wanted = fromRoot(linkpath, sourcePath).toLowerCase();
    const candidates = this.named(nameOf(wanted));
    const exact = candidates.find((file) => pathsOf(file).includes(wanted));
    if (exact || isAnchored(linkpath)) return exact ?? null;
    const ending = candidates.filter((file) => pathsOf(file).some((path) => path.endsWith(`/${wanted}`)));
    return nearest(ending, folderOf(sourcePath));
  }

  /** All files with a name, whatever its case; `.md` may be left out. */
  named(name: string): TFile[] {
    const index = (this.byName ??= this.index());
    const key = name.toLowerCase();
    return [...(index.get(key) ?? []), ...(index.get(`${key}.md`) ?? [])];
  }

  private index(): Map<string, TFile[]> {
    const index = new Map<string, TFile[]>();
    for (const file of this.vault.getFiles()) {
      const key = file.name.toLowerCase();
      index.set(key, [...(index.get(key) ?? []), file]);
    }
    return index;
  }
}

/** Whether a link says from where its path is counted, so that no other place will do. */
function isAnchored(linkpath: string): boolean {
  return /^\.{0,2}\//.test(linkpath);
}

/** A link's path counted from the vault's root, where the link says from where its own is counted. */
function fromRoot(linkpath: string, sourcePath: string): string {
  if (!isAnchored(linkpath)) return linkpath;
  const names =
    linkpath.startsWith("/") || folderOf(sourcePath) === "/" ? [] : folderOf(sourcePath).split("/");
  for (const name of linkpath.split("/")) {
    if (name === "..") names.pop();
    else if (name !== "." && name !== "") names.push(name);
  }
  return names.join("/");
}

/** The paths that a link may call a file by, in lower case. */
function pathsOf(file: TFile): string[] {
  const path = file.path.toLowerCase();
  return path.endsWith(".md") ? [path, path.slice(0, -".md".length)] : [path];
}

function nearest(files: readonly TFile[], folder: string): TFile | null {
  const byDistance = files.toSorted((one, other) => {
    const inside = Number(isWithin(other.path, folder)) - Number(isWithin(one.path, folder));
    return inside || one.path.length - other.path.length;
  });
  return byDistance[0] ?? null;
}
