import path from "node:path";
import { watch } from "chokidar";
import type { StorageChange } from "../vault/storage";
import { TEMPORARY, type VaultFolder } from "./vaultFolder";

/** Tells of what changes in a vault's folder, whoever changes it, until it is closed. */
export class OutsideChanges {
  private readonly listeners = new Set<(change: StorageChange) => void>();
  private readonly watcher;

  constructor(private readonly vault: VaultFolder) {
    this.watcher = watch(vault.root, {
      ignoreInitial: true,
      followSymlinks: false,
      ignored: (where) => isIgnored(where, vault.root),
    });
    this.watcher.on("all", (_event, where) => {
      // A file that cannot be looked at any more is told of by its next event.
      this.look(where).catch(() => undefined);
    });
  }

  /** Resolves when nothing that changes from now on is missed. */
  async ready(): Promise<void> {
    await new Promise<void>((resolve) => {
      this.watcher.once("ready", () => {
        resolve();
      });
    });
  }

  listen(listener: (change: StorageChange) => void): () => void {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  }

  close(): Promise<void> {
    return this.watcher.close();
  }

  /** What counts is how the path is now: the watcher may be late. */
  private async look(where: string): Promise<void> {
    const file = this.vault.pathOf(where);
    if (file === "") return;
    const entry = await this.vault.stat(file);
    const change: StorageChange = entry ? { kind: "written", entry } : { kind: "removed", path: file };
    for (const listener of this.listeners) listener(change);
  }
}

function isIgnored(where: string, root: string): boolean {
  const names = path.relative(root, where).split(path.sep);
  return names.includes(".git") || names.some((name) => name.startsWith(TEMPORARY));
}
