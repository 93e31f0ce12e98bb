import type { CachedMetadata } from "obsidian";
import { getLinkpath } from "../markdown/linktext";
import { parseMetadata } from "../markdown/parseMetadata";
import { Events } from "./events";
import { LinkResolver } from "./linkResolver";
import { folderOf } from "./path";
import type { TAbstractFile } from "./tAbstractFile";
import { TFile } from "./tFile";
import type { Vault } from "./vault";

type LinkCounts = Record<string, Record<string, number>>;

// At start so many notes are read at once, and everybody else gets a turn after them.
const BATCH = 50;

/**
 * What the notes of a vault say, as `obsidian.MetadataCache`. Events: `changed` (file, text, cache), always later
 * than the vault's own event and never on a rename; `deleted` (file, last cache); `resolve` (file) when its links are
 * known; `resolved` when nothing waits any more.
 */
export class MetadataCache extends Events {
  resolvedLinks: LinkCounts = {};
  unresolvedLinks: LinkCounts = {};
  private readonly caches = new Map<string, CachedMetadata>();
  private readonly waiting = new Set<TFile>();
  private readonly resolver: LinkResolver;
  private draining: Promise<void> | null = null;
  private started = false;

  constructor(private readonly vault: Vault) {
    super();
    this.resolver = new LinkResolver(vault);
    vault.on("create", (file: TAbstractFile) => {
      this.enqueue(file);
    });
    vault.on("modify", (file: TAbstractFile) => {
      this.enqueue(file);
    });
    vault.on("rename", (file: TAbstractFile, oldPath: string) => {
      this.move(file, oldPath);
    });
    vault.on("delete", (file: TAbstractFile) => {
      this.drop(file);
    });
  }

  /**
   * Fills the cache without a `changed`, then `resolved`: the app's start with a vault that it knows from before.
   * Call it, or `indexAll`, once after the vault is loaded.
   */
  async preload(): Promise<void> {
    this.started = true;
    const files = this.vault.getMarkdownFiles();
    for (let at = 0; at < files.length; at += BATCH) {
      const batch = files.slice(at, at + BATCH);
      const texts = await this.vault.adapter.storage.readTexts(batch.map((file) => file.path));
      batch.forEach((file, index) => {
        this.keepUnlessNewer(file, texts[index] ?? null);
      });
    }
    this.resolveAll();
    this.trigger("resolved");
  }

  /** Indexes every note with a `changed` for each: the app's start with a vault that it sees for the first time. */
  indexAll(): void {
    this.started = true;
    for (const file of this.vault.getMarkdownFiles()) this.enqueue(file);
  }

  /** Resolves when no note waits to be read. */
  async idle(): Promise<void> {
    while (this.draining) await this.draining;
  }

  getFileCache(file: TFile): CachedMetadata | null {
    return this.getCache(file.path);
  }

  getCache(path: string): CachedMetadata | null {
    return this.caches.get(path) ?? null;
  }

  getFirstLinkpathDest(linkpath: string, sourcePath: string): TFile | null {
    return this.resolver.resolve(linkpath, sourcePath);
  }

  /** The text that a link to a file needs, by the vault's setting for new links: shortest when unique, or a path. */
  fileToLinktext(file: TFile, sourcePath: string, omitMdExtension = true): string {
    const bare = omitMdExtension && file.extension === "md";
    const cut = (text: string): string => (bare ? text.slice(0, -".md".length) : text);
    const format = this.vault.getConfig("newLinkFormat");
    if (format === "relative") return cut(relativePath(file.path, sourcePath));
    if (format === "absolute" || this.resolver.named(file.name).length > 1) return cut(file.path);
    return cut(file.name);
  }

  /** Whether a path is among the app's excluded files; not public in the app. */
  isUserIgnored(path: string): boolean {
    const filters = this.vault.getConfig("userIgnoreFilters");
    if (!Array.isArray(filters)) return false;
    return filters.some((filter) => typeof filter === "string" && matchesFilter(path, filter));
  }

  private enqueue(file: TAbstractFile): void {
    if (!this.started || !(file instanceof TFile)) return;
    if (file.extension === "md") this.waiting.add(file);
    this.draining ??= this.drain();
  }

  /** The first step waits for a turn of the event loop, so that the vault's event is over for everybody. */
  private async drain(): Promise<void> {
    await new Promise((resolve) => setTimeout(resolve));
    for (const file of this.waiting) {
      this.waiting.delete(file);
      const text = await this.read(file);
      const cache = this.getFileCache(file);
      if (text !== null && cache) this.trigger("changed", file, text, cache);
      // Without a pause, a vault full of notes would keep everybody else waiting.
      await new Promise((resolve) => setTimeout(resolve));
    }
    this.draining = null;
    this.resolveAll();
    this.trigger("resolved");
  }

  /** A note's text, with its cache made; null when the note is gone by now. */
  private async read(file: TFile): Promise<string | null> {
    try {
      const text = await this.vault.cachedRead(file);
      if (this.vault.getFileByPath(file.path) !== file) return null;
      this.caches.set(file.path, parseMetadata(text));
      return text;
    } catch {
      return null;
    }
  }

  /** What was read after a change meanwhile is newer. */
  private keepUnlessNewer(file: TFile, text: string | null): void {
    if (text === null || this.caches.has(file.path) || this.vault.getFileByPath(file.path) !== file) return;
    this.caches.set(file.path, parseMetadata(text));
  }

  private move(file: TAbstractFile, oldPath: string): void {
    const cache = this.caches.get(oldPath);
    this.caches.delete(oldPath);
    if (cache) this.caches.set(file.path, cache);
    this.resolveSoon();
  }

  private drop(file: TAbstractFile): void {
    const cache = this.caches.get(file.path) ?? null;
    this.caches.delete(file.path);
    if (file instanceof TFile) this.trigger("deleted", file, cache);
    this.resolveSoon();
  }

  private resolveSoon(): void {
    if (this.started) this.draining ??= this.drain();
  }

  private resolveAll(): void {
    const before = { resolved: this.resolvedLinks, unresolved: this.unresolvedLinks };
    this.resolvedLinks = {};
    this.unresolvedLinks = {};
    for (const [path, cache] of this.caches) this.resolveLinks(path, cache);
    for (const path of this.caches.keys()) {
      const same =
        sameCounts(before.resolved[path], this.resolvedLinks[path]) &&
        sameCounts(before.unresolved[path], this.unresolvedLinks[path]);
      const file = this.vault.getFileByPath(path);
      if (!same && file) this.trigger("resolve", file);
    }
  }

  private resolveLinks(path: string, cache: CachedMetadata): void {
    const resolved: Record<string, number> = {};
    const unresolved: Record<string, number> = {};
    for (const { link } of [
      ...(cache.links ?? []),
      ...(cache.embeds ?? []),
      ...(cache.frontmatterLinks ?? []),
    ]) {
      const linkpath = getLinkpath(link);
      const target = this.getFirstLinkpathDest(linkpath, path);
      if (target) resolved[target.path] = (resolved[target.path] ?? 0) + 1;
      else unresolved[linkpath] = (unresolved[linkpath] ?? 0) + 1;
    }
    this.resolvedLinks[path] = resolved;
    this.unresolvedLinks[path] = unresolved;
  }
}

function sameCounts(
  one: Record<string, number> | undefined,
  other: Record<string, number> | undefined,
): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}

/** A filter between slashes is a regular expression, any other the beginning of a path. */
function matchesFilter(path: string, filter: string): boolean {
  const pattern = /^\/(.+)\/$/.exec(filter)?.[1];
  if (pattern === undefined) return path.toLowerCase().startsWith(filter.toLowerCase());
  return new RegExp(pattern, "i").test(path);
}

function relativePath(path: string, sourcePath: string): string {
  const from = folderOf(sourcePath) === "/" ? [] : folderOf(sourcePath).split("/");
  const to = path.split("/");
  let shared = 0;
  while (shared < from.length && from[shared] === to[shared]) shared++;
  return [...from.slice(shared).map(() => ".."), ...to.slice(shared)].join("/");
}
