import { debounce, type TFile } from "obsidian";
import { readSnapshot, snapshotOf, type FileStamp, type KeptNote, type ReadingKey } from "../index/snapshot";
import type { ParsedNote } from "../model/note";
import { notePath, type NotePath } from "../model/notePath";
import { Breath } from "./breath";
import type { SnapshotStore } from "./snapshotStore";

/** How long nothing must happen until it is written what is to be kept, in milliseconds. */
const quiet = 2000;
/** Notes that are written at once. */
const batch = 50;

/** A note that waits to be written; null for one that is to be forgotten. */
type Waiting = KeptNote | ToldNote | null;

/**
 * What the app told of a note. Its file may have changed again since the text was read, so that what
 * state the text is of is only known once all is quiet.
 */
interface ToldNote {
  readonly note: ParsedNote | null;
  readonly file: TFile;
}

/**
 * What was read of notes is kept over a restart, so that unchanged ones need not be read again. It is a
 * cache alone: whatever fails here costs time, and is not worth telling anybody.
 */
export class KeptNotes {
  private readonly stored = new Set<NotePath>();
  private readonly waiting = new Map<NotePath, Waiting>();
  private writing: Promise<void> = Promise.resolve();
  private readonly writeSoon = debounce(() => void this.writeAll(), quiet, true);

  constructor(
    private readonly store: SnapshotStore,
    private readonly key: () => ReadingKey,
  ) {}

  /** Hands over all that is kept. What is not taken is forgotten. */
  async restore(take: (path: NotePath, kept: KeptNote) => boolean): Promise<void> {
    const breath = new Breath();
    const key = this.key();
    try {
      for await (const snapshots of this.store.load()) {
        for (const { path, stored } of snapshots) {
          this.stored.add(notePath(path));
          const kept = readSnapshot(stored, path, key);
          const taken = kept !== null && take(notePath(path), kept);
          if (!taken && !this.waiting.has(notePath(path))) this.forget(notePath(path));
          await breath.take();
        }
      }
    } catch (reason) {
      console.debug("Mentoring: the cache could not be read", reason);
    }
  }

  /** Keeps what was read of a file while it was in that state. */
  keepRead(path: NotePath, note: ParsedNote | null, stamp: FileStamp): void {
    this.await(path, { note, stamp });
  }

  /** Keeps what the app told of a file. */
  keepTold(path: NotePath, note: ParsedNote | null, file: TFile): void {
    this.await(path, { note, file });
  }

  forget(path: NotePath): void {
    if (this.stored.has(path) || this.waiting.has(path)) this.await(path, null);
  }

  /** Writes what is certain, before the app or the plugin ends. The rest is read again next time. */
  async writeNow(): Promise<void> {
    this.writeSoon.cancel();
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
    this.writeSoon();
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
    const breath = new Breath();
    while (this.waiting.size > 0) {
      const changes = new Map<NotePath, string | null>();
      for (const [path, waiting] of this.waiting) {
        if (changes.size === batch) break;
        this.waiting.delete(path);
        changes.set(
          path,
          waiting === null ? null : snapshotOf(isTold(waiting) ? stamped(waiting) : waiting, this.key()),
        );
        await breath.take();
      }
      await this.store.write(changes);
      for (const [path, text] of changes) {
        if (text === null) this.stored.delete(path);
        else this.stored.add(path);
      }
    }
  }
}

function isTold(waiting: Waiting): waiting is ToldNote {
  return waiting !== null && "file" in waiting;
}

function stamped({ note, file: { stat } }: ToldNote): KeptNote {
  return { note, stamp: { mtime: stat.mtime, size: stat.size } };
}
