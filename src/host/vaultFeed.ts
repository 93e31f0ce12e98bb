import { TFile, type App, type CachedMetadata, type Component, type TAbstractFile } from "obsidian";
import { itemsOfNote } from "../index/noteItems";
import type { NoteIndex } from "../index/noteIndex";
import type { ParsedNote } from "../model/note";
import { notePath, type NotePath } from "../model/notePath";
import type { ReadingRules } from "../note/noteReading";
import { noteWith, parseNote } from "../note/parseNote";
import { readBody } from "../note/readLater";
import { Breath, unhurried } from "./breath";
import { gathered } from "./gathered";
import { idly } from "./idly";
import type { KeptNotes } from "./keptNotes";
import { isSameStamp, type FileStamp, type KeptText } from "./keptText";
import { News } from "./news";
import { mayTakePart, outlineOf } from "./noteOutline";
import { sideBySide } from "./sideBySide";

/** What decides which notes are read, and how. */
export interface FeedRules {
  reading(): ReadingRules;
  /** Whether the notes at a path are never ours: templates, and what the app's user excluded. */
  excludes(path: string): boolean;
}

/**
 * Keeps the index in step with the vault. Notes are chosen from the app's own cache, so a foreign note
 * costs one look and no read, and one that was read before and has not changed since costs no read either.
 * Every event is applied; only telling of it is gathered.
 */
export class VaultFeed {
  /** Counts the events of each path: what was read before the latest one is stale. */
  private readonly latest = new Map<NotePath, number>();
  private readonly news = new News();
  /** Counts the calls that read everything: only the latest goes on. */
  private runs = 0;
  /** Whether what stands below the properties has been read; of what was edited since, whoever asks reads it. */
  private isReadAhead = false;
  private progress: { readonly done: number; readonly total: number } | null = { done: 0, total: 0 };
  private readonly relinkSoon = gathered(() => {
    this.index.relink();
    this.news.tell();
  });

  constructor(
    private readonly app: App,
    private readonly index: NoteIndex,
    private readonly rules: FeedRules,
    private readonly kept: KeptNotes,
  ) {}

  /** Notes looked at so far while the first index is made; null once it is complete. */
  get reading(): { readonly done: number; readonly total: number } | null {
    return this.progress;
  }

  /** Calls whoever shows the notes back, gathered, whenever the index may have changed. Returns the way to stop. */
  onChange(listener: () => void): () => void {
    return this.news.toViews(listener);
  }

  /** Reads in turns what a view that opens is about to ask for and idle time has not brought yet. */
  async readAhead(): Promise<void> {
    if (this.progress === null && !this.isReadAhead) await unhurried(this.readBodies(this.runs));
  }

  /** Calls back likewise whoever looks at properties alone, and before the others. Returns the way to stop. */
  follow(follower: () => void): () => void {
    return this.news.toFollowers(follower);
  }

  /** Calls back whoever can wait until nothing has changed for a while. Returns the way to stop. */
  onceQuiet(listener: () => void): () => void {
    return this.news.onceQuiet(listener);
  }

  /** Tells of a change that no note brought, such as one of the settings. */
  announce(): void {
    this.news.tell();
  }

  /** Listens from now on, and reads what is there. To be called once the layout is ready. */
  async start(owner: Component): Promise<void> {
    const { metadataCache, vault, workspace } = this.app;
    owner.registerEvent(metadataCache.on("changed", this.take.bind(this)));
    owner.registerEvent(vault.on("delete", this.drop.bind(this)));
    owner.registerEvent(vault.on("rename", this.move.bind(this)));
    owner.registerEvent(vault.on("create", this.relinkSoon));
    owner.registerEvent(
      workspace.on("quit", (tasks) => {
        tasks.addPromise(this.kept.writeNow());
      }),
    );
    owner.register(() => {
      this.runs += 1; // nobody needs what is still to be read
      this.news.stop();
      void this.kept.writeNow();
    });
    const run = (this.runs += 1);
    const restored = await this.restore();
    await this.readFiles(run, (file) => !restored.has(file));
  }

  /** Reads everything again, after what decides on reading has changed. */
  async readAll(): Promise<void> {
    const run = (this.runs += 1);
    this.dropOutsiders();
    await this.readFiles(run, () => true);
  }

  /** Forgets what a restart would not read again. The index stays as it is. */
  async clearKept(): Promise<void> {
    await this.kept.clear();
  }

  /** Takes in what is kept of files that are as they were; gives these files. */
  private async restore(): Promise<ReadonlySet<TFile>> {
    const restored = new Set<TFile>();
    await this.kept.restore((path, kept) => {
      const file = this.app.vault.getFileByPath(path);
      const cache = file === null ? null : this.app.metadataCache.getFileCache(file);
      if (file === null || cache === null || !this.isAsKept(file, cache, kept)) return false;
      this.put(path, kept.text, cache);
      restored.add(file);
      return true;
    });
    return restored;
  }

  /** What an event brought meanwhile is newer than what is kept. */
  private isAsKept({ path, stat }: TFile, cache: CachedMetadata, kept: KeptText): boolean {
    return isSameStamp(stat, kept) && this.takesPart(path, cache) && !this.latest.has(notePath(path));
  }

  private async readFiles(run: number, isWanted: (file: TFile) => boolean): Promise<void> {
    this.isReadAhead = false;
    const breath = new Breath();
    const files = await this.chosen(isWanted, breath);
    const readNext = async ([done, file]: readonly [number, TFile]): Promise<void> => {
      this.progress = { done, total: files.length };
      this.news.tellProgress();
      await this.read(file);
    };
    // A later call reads all of it again, by newer rules.
    await sideBySide(files.entries(), readNext, () => run !== this.runs);
    if (this.news.hasViews) await unhurried(this.readBodies(run));
    await breath.take(); // what follows is done in one go
    if (run !== this.runs) return;
    this.progress = null;
    this.news.tell();
    // The app's profiler shows it beside what the app itself was doing.
    performance.mark("mentoring: index complete");
    void idly(this.readBodies(run)).then(() => {
      this.isReadAhead ||= run === this.runs;
    });
  }

  /** Whoever shows the notes asks for all items at once, which would hold the app up. */
  private *readBodies(run: number): Generator<undefined, void, undefined> {
    for (const note of this.index.all()) {
      if (run !== this.runs) return;
      yield* readBody(note);
      itemsOfNote(note);
    }
  }

  private async chosen(isWanted: (file: TFile) => boolean, breath: Breath): Promise<readonly TFile[]> {
    const files: TFile[] = [];
    for (const file of this.app.vault.getMarkdownFiles()) {
      if (isWanted(file) && this.isCandidate(file)) files.push(file);
      if (breath.isDue) await breath.take();
    }
    return files;
  }

  /** Resolves once the index holds this text of a note, or after a while in which it did not come. */
  async caughtUp(path: NotePath, text: string, patience = 2000): Promise<void> {
    const until = Date.now() + patience;
    while (this.index.get(path)?.text !== text && Date.now() < until) {
      await new Promise((resolve) => window.setTimeout(resolve, 20));
    }
  }

  private isCandidate(file: TFile): boolean {
    const cache = this.app.metadataCache.getFileCache(file);
    return cache !== null && file.extension === "md" && this.takesPart(file.path, cache);
  }

  private takesPart(path: string, cache: CachedMetadata): boolean {
    // In this order, because most notes are foreign, and asking the app what it excludes takes longer.
    return mayTakePart(cache, this.rules.reading().tag) && !this.rules.excludes(path);
  }

  /** Forgets notes that the rules no longer let in. */
  private dropOutsiders(): void {
    for (const { path } of this.index.all()) {
      const cache = this.app.metadataCache.getCache(path);
      if (cache !== null && !this.takesPart(path, cache)) this.leaveOut(path);
    }
  }

  /** Says that there is an event of this path, before which everything read is stale. */
  private count(path: NotePath): void {
    this.latest.set(path, (this.latest.get(path) ?? 0) + 1);
  }

  private async read(file: TFile): Promise<void> {
    const path = notePath(file.path);
    const event = this.latest.get(path) ?? 0;
    // Of a file that changes while it is read, this is known for out of date by the next start.
    const stamp: FileStamp = { mtime: file.stat.mtime, size: file.stat.size };
    try {
      const text = await this.app.vault.cachedRead(file);
      const cache = this.app.metadataCache.getFileCache(file);
      // An event that came meanwhile brought a newer text than the one just read; one that came between
      // choosing and reading may have taken the note to where it is none of ours.
      if (cache === null || (this.latest.get(path) ?? 0) !== event || !this.isCandidate(file)) return;
      this.put(path, text, cache);
      this.kept.keepRead(path, text, stamp);
    } catch (reason) {
      if (this.app.vault.getFileByPath(path) !== file) return; // gone meanwhile, as the vault has told
      // What is known of a note that cannot be read now stays; the next event reads it again.
      console.warn(`Mentoring: could not read ${path}`, reason);
    }
  }

  private take(file: TFile, text: string, cache: CachedMetadata): void {
    const path = notePath(file.path);
    this.count(path);
    if (file.extension !== "md") return;
    const { revision, heads } = this.index;
    if (this.takesPart(path, cache)) {
      this.put(path, text, cache);
      this.kept.keepTold(path, text, file);
    } else this.leaveOut(path);
    if (this.index.heads !== heads) this.news.tell();
    else if (this.index.revision !== revision) this.news.tellOfText();
  }

  private put(path: NotePath, text: string, cache: CachedMetadata): void {
    const note = this.parse(path, text, cache);
    if (note === null) this.index.remove(path);
    else this.index.put(note);
  }

  private leaveOut(path: NotePath): void {
    this.index.remove(path);
    this.kept.forget(path);
  }

  /** A text that no parser was ready for becomes a note to check, and the others go on. */
  private parse(path: NotePath, text: string, cache: CachedMetadata): ParsedNote | null {
    const rules = this.rules.reading();
    try {
      return parseNote(path, text, outlineOf(cache), rules, this.index.get(path));
    } catch (reason) {
      rules.onUnreadable?.(path, reason);
      return noteWith(path, text, { kind: "unreadable-note" });
    }
  }

  private drop(file: TAbstractFile): void {
    const path = notePath(file.path);
    this.count(path);
    const there = this.app.vault.getFileByPath(path);
    if (there === null || there === file) this.leaveOut(path);
    else this.readNow(there); // told late: another note has taken the path
    this.relinkSoon();
  }

  /** The app tells of every file below a renamed folder, and of no change of their text. */
  private move(file: TAbstractFile, before: string): void {
    if (!(file instanceof TFile)) return;
    const [from, to] = [notePath(before), notePath(file.path)];
    // What is being read for the old path would come back as a note that is not there.
    this.count(from);
    this.count(to);
    // Told late, another note may have taken the old path, or this one be gone; what is known is of that then.
    const isFree = this.app.vault.getFileByPath(from) === null;
    const isThere = this.app.vault.getFileByPath(to) === file;
    const isFollowed = isFree && isThere && !this.index.has(to);
    if (isFollowed) this.index.rename(from, to);
    if (isFree) this.leaveOut(from);
    if (isThere) this.arrive(file, isFollowed ? this.index.get(to) : null);
    this.relinkSoon();
  }

  /** Takes in a note at its new path. @param known what it says, where that is known */
  private arrive(file: TFile, known: ParsedNote | null): void {
    const path = notePath(file.path);
    if (this.rules.excludes(path) || file.extension !== "md") this.leaveOut(path);
    else if (known !== null) this.kept.keepTold(path, known.text, file);
    else if (this.isCandidate(file)) this.readNow(file);
  }

  private readNow(file: TFile): void {
    void this.read(file).then(() => {
      this.relinkSoon();
    });
  }
}
