import type { KeptText } from "../../src/host/keptText";
import type { SnapshotStore, StoredSnapshot } from "../../src/host/snapshotStore";

/** A snapshot in memory: what a vault and device keep between two starts. */
export class MemorySnapshots implements SnapshotStore {
  readonly texts = new Map<string, unknown>();

  async *load(): AsyncIterable<readonly StoredSnapshot[]> {
    await Promise.resolve();
    for (const [path, stored] of [...this.texts]) yield [{ path, stored }];
  }

  write(changes: ReadonlyMap<string, KeptText | null>): Promise<void> {
    for (const [path, text] of changes) {
      if (text === null) this.texts.delete(path);
      else this.texts.set(path, text);
    }
    return Promise.resolve();
  }

  clear(): Promise<void> {
    this.texts.clear();
    return Promise.resolve();
  }
}
