import { debounce, TFile, type App, type CachedMetadata, type Component, type TAbstractFile } from "obsidian";
import type { NoteIndex } from "../index/noteIndex";
import type { ParsedNote } from "../model/note";
import { notePath, type NotePath } from "../model/notePath";
import { fingerprintOf } from "../note/lines";
import type { ReadingRules } from "../note/noteReading";
import { parseNote } from "../note/parseNote";
import { mayTakePart, outlineOf } from "./noteOutline";

/** What decides which notes are read, and how. */
export interface FeedRules {
  reading(): ReadingRules;
  /** Whether the notes at a path are never ours: templates, and what the app's user excluded. */
  excludes(path: string): boolean;
}

/** Notes read between two breaths of the main thread. */
const batch = 25;

/**
 * Keeps the index in step with the vault. Notes are chosen from the app's own cache, so a foreign note
 * costs one look and no read. Every event is applied; only telling of it is gathered.
 */
export class VaultFeed {
  /** Counts the events of each path: what was read before the latest one is stale. */
  private readonly latest = new Map<NotePath, number>();
  private readonly listeners = new Set<() => void>();
  /** Counts the calls that read everything: only the latest goes on. */
  private runs = 0;
  private progress: { readonly done: number; readonly total: number } | null = { done: 0, total: 0 };
  private readonly tell = debounce(() => {
    for (const listener of this.listeners) listener();
  }, 20);
  private readonly relinkSoon = debounce(() => {
    this.index.relink();
    this.tell();
  }, 20);

  constructor(
    private readonly app: App,
    private readonly index: NoteIndex,
    private readonly rules: FeedRules,
  ) {}

  /** Notes looked at so far while the first index is made; null once it is complete. */
  get reading(): { readonly done: number; readonly total: number } | null {
    return this.progress;
  }

  /** Calls back, gathered, whenever the index may have changed. Returns the way to stop. */
  onChange(listener: () => void): () => void {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  }

  /** Listens from now on, and reads what is there. To be called once the layout is ready. */
  async start(owner: Component): Promise<void> {
    const { metadataCache, vault } = this.app;
    owner.registerEvent(metadataCache.on("changed", this.take.bind(this)));
    owner.registerEvent(vault.on("delete", this.drop.bind(this)));
    owner.registerEvent(vault.on("rename", this.move.bind(this)));
    owner.registerEvent(vault.on("create", this.relinkSoon));
    await this.readAll();
  }

  /** Reads everything again, after what decides on reading has changed. */
  async readAll(): Promise<void> {
    const run = (this.runs += 1);
    this.dropOutsiders();
    const files = this.app.vault.getMarkdownFiles().filter((file) => this.isCandidate(file));
    for (let done = 0; done < files.length; done += batch) {
      if (run !== this.runs) return; // a later call reads all of it again, by newer rules
      this.progress = { done, total: files.length };
      this.tell();
      await Promise.all(files.slice(done, done + batch).map((file) => this.read(file)));
      await new Promise((resolve) => window.setTimeout(resolve));
    }
    if (run !== this.runs) return;
    this.progress = null;
    this.index.relink();
    this.tell();
  }

  /** Resolves once the index holds this text of a note, or after a while in which it did not come. */
  async caughtUp(path: NotePath, text: string, patience = 2000): Promise<void> {
    const wanted = fingerprintOf(text);
    const until = Date.now() + patience;
    while (this.index.get(path)?.fingerprint !== wanted && Date.now() < until) {
      await new Promise((resolve) => window.setTimeout(resolve, 20));
    }
  }

  private isCandidate(file: TFile): boolean {
    const cache = this.app.metadataCache.getFileCache(file);
    return cache !== null && this.takesPart(file.path, cache);
  }

  private takesPart(path: string, cache: CachedMetadata): boolean {
    return !this.rules.excludes(path) && mayTakePart(cache, this.rules.reading().tag);
  }

  /** Forgets notes that the rules no longer let in. */
  private dropOutsiders(): void {
    for (const { path } of this.index.all()) {
      const cache = this.app.metadataCache.getCache(path);
      if (cache !== null && !this.takesPart(path, cache)) this.index.remove(path);
    }
  }

  /** Says that there is an event of this path, before which everything read is stale. */
  private count(path: NotePath): void {
    this.latest.set(path, (this.latest.get(path) ?? 0) + 1);
  }

  private async read(file: TFile): Promise<void> {
    const path = notePath(file.path);
    const event = this.latest.get(path) ?? 0;
    try {
      const text = await this.app.vault.cachedRead(file);
      const cache = this.app.metadataCache.getFileCache(file);
      // An event that came meanwhile brought a newer text than the one just read.
      if (cache !== null && (this.latest.get(path) ?? 0) === event) this.put(path, text, cache);
    } catch (reason) {
      // What is known of a note that cannot be read now stays; the next event reads it again.
      console.warn(`Mentoring: could not read ${path}`, reason);
    }
  }

  private take(file: TFile, text: string, cache: CachedMetadata): void {
    const path = notePath(file.path);
    this.count(path);
    if (file.extension !== "md") return;
    const { revision } = this.index;
    if (this.takesPart(path, cache)) this.put(path, text, cache);
    else this.index.remove(path);
    if (this.index.revision !== revision) this.tell();
  }

  private put(path: NotePath, text: string, cache: CachedMetadata): void {
    const note = this.parse(path, text, cache);
    if (note === null) this.index.remove(path);
    else this.index.put(note);
  }

  /** A text that no parser was ready for becomes a note to check, and the others go on. */
  private parse(path: NotePath, text: string, cache: CachedMetadata): ParsedNote | null {
    try {
      return parseNote(path, text, outlineOf(cache), this.rules.reading());
    } catch (reason) {
      console.error(`Mentoring: could not understand ${path}`, reason);
      const problems = [{ kind: "unreadable-note" } as const];
      return { kind: "other", path, fingerprint: fingerprintOf(text), items: [], links: [], problems };
    }
  }

  private drop(file: TAbstractFile): void {
    const path = notePath(file.path);
    this.count(path);
    this.index.remove(path);
    this.relinkSoon();
  }

  /** The app tells of every file below a renamed folder, and of no change of their text. */
  private move(file: TAbstractFile, from: string): void {
    if (!(file instanceof TFile)) return;
    const to = notePath(file.path);
    // What is being read for the old path would come back as a note that is not there.
    this.count(notePath(from));
    this.count(to);
    this.index.rename(notePath(from), to);
    if (this.rules.excludes(to) || file.extension !== "md") this.index.remove(to);
    else if (!this.index.has(to) && this.isCandidate(file)) void this.read(file).then(() => this.relinkSoon());
    this.relinkSoon();
  }
}
