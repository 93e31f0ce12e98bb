import type { TFile } from "obsidian";
import { notePath, type NotePath } from "../model/notePath";
import { Breath } from "./breath";
import { readKeptText, type FileStamp, type KeptText } from "./keptText";
import { OnceQuiet } from "./onceQuiet";
import type { SnapshotStore } from "./snapshotStore";

/** How long nothing must happen until it is written what is to be kept, in milliseconds. */
const quiet = 2000;
/** Notes that are written at once. */
const batch = 200;

/** A note that waits to be written; null for one that is to be forgotten. */
type Waiting = KeptText | ToldText | null;

/**
 * What the app told of a note. Its file may have changed again since the text was read, so that what
 * state the text is of is only known once all is quiet.
 */
interface ToldText {
  readonly text: string;
  readonly file: TFile;
}

/**
 * The texts of notes are kept over a restart, so that unchanged ones need not be read again: opening a file
 * costs more than all that is found in it. It is a cache alone: whatever fails here costs time, and is not
 * worth telling anybody.
 */
export class KeptNotes {
  private readonly stored = new Set<NotePath>();
  private readonly waiting = new Map<NotePath, Waiting>();
  private writing: Promise<void> = Promise.resolve();
  private readonly writeOnceQuiet = new OnceQuiet(quiet, () => void this.writeAll());

  constructor(private readonly store: SnapshotStore) {}

  /** Hands over all that is kept. What is not taken is forgotten. */
  async restore(take: (path: NotePath, kept: KeptText) => boolean): Promise<void> {
    const breath = new Breath();
    try {
      for await (const snapshots of this.store.load()) {
        for (const { path, stored } of snapshots) {
          this.stored.add(notePath(path));
          const kept = readKeptText(stored);
          const taken = kept !== null && take(notePath(path), kept);
          if (!taken && !this.waiting.has(notePath(path))) this.forget(notePath(path));
          if (breath.isDue) await breath.take();
        }
      }
    } catch (reason) {
      console.debug("Mentoring: the cache could not be read", reason);
    }
  }

  /** Keeps what was read of a file while it was in that state. */
  keepRead(path: NotePath, text: string, { mtime, size }: FileStamp): void {
    this.await(path, { text, mtime, size });
  }

  /** Keeps what the app told of a file. */
  keepTold(path: NotePath, text: string, file: TFile): void {
    this.await(path, { text, file });
  }

  forget(path: NotePath): void {
    if (this.stored.has(path) || this.waiting.has(path)) this.await(path, null);
  }

  /** Writes what is certain, before the app or the plugin ends. The rest is read again next time. */
  async writeNow(): Promise<void> {
    this.writeOnceQuiet.cancel();
    for (const [path, waiting] of this.waiting) if (isTold(waiting)) this.waiting.set(path, null);
    await this.writeAll();
  }

  /** Forgets all that is kept on this device. What is read from now on is kept again. */
  async clear(): Promise<void> {
    this.waiting.clear();
    this.stored.clear();
    await this.writing;
    await this.store.clear();
  }

  private await(path: NotePath, waiting: Waiting): void {
    this.waiting.set(path, waiting);
    this.writeOnceQuiet.ask();
  }

  private writeAll(): Promise<void> {
    this.writing = this.writing
      .then(() => this.writeWaiting())
      .catch((reason: unknown) => {
        console.debug("Mentoring: the cache could not be written", reason);
      });
    return this.writing;
  }

  private async writeWaiting(): Promise<void> {
    while (this.waiting.size > 0) {
      const changes = this.nextChanges();
      await this.store.write(changes);
      for (const [path, kept] of changes) {
        if (kept === null) this.stored.delete(path);
        else this.stored.add(path);
      }
    }
  }

  private nextChanges(): ReadonlyMap<NotePath, KeptText | null> {
    const changes = new Map<NotePath, KeptText | null>();
    for (const [path, waiting] of this.waiting) {
      if (changes.size === batch) break;
      this.waiting.delete(path);
      changes.set(path, isTold(waiting) ? stamped(waiting) : waiting);
    }
    return changes;
  }
}

function isTold(waiting: Waiting): waiting is ToldText {
  return waiting !== null && "file" in waiting;
}

function stamped({ text, file: { stat } }: ToldText): KeptText {
  return { text, mtime: stat.mtime, size: stat.size };
}
