import type { FileStats } from "obsidian";

/** A file or folder as it lies in storage. */
export interface StorageEntry {
  readonly kind: "file" | "folder";
  readonly path: string;
  readonly stat: FileStats;
}

/** Something that was changed by somebody else than the vault. */
export type StorageChange =
  | { readonly kind: "written"; readonly entry: StorageEntry }
  | { readonly kind: "removed"; readonly path: string };

export interface StorageWrite {
  /** Fails when the path is taken. */
  readonly exclusive?: boolean;
  /** Times to give the file, in milliseconds; now when absent. */
  readonly mtime?: number | undefined;
}

/**
 * Where a vault's files lie. Paths are relative to the vault, without a slash at either end; the vault itself is
 * `/`. Names keep their case, and two names that differ only in case are two files. Every call rejects with an
 * `Error` whose message begins with the system's code (`ENOENT: …`) when it cannot be done.
 */
export interface VaultStorage {
  /** Everything that is not hidden, folders before what lies in them. */
  list(): Promise<readonly StorageEntry[]>;
  /** What lies directly in a folder, hidden names included. */
  listFolder(path: string): Promise<readonly StorageEntry[]>;
  stat(path: string): Promise<StorageEntry | null>;
  readText(path: string): Promise<string>;
  /** Many texts at once; null for what is no file any more. */
  readTexts(paths: readonly string[]): Promise<readonly (string | null)[]>;
  readBinary(path: string): Promise<ArrayBuffer>;
  /** Puts the whole content in place at once; fails when the folder is missing. */
  write(path: string, data: string | ArrayBuffer, options?: StorageWrite): Promise<StorageEntry>;
  /** Makes a folder and those above it. */
  createFolder(path: string): Promise<void>;
  rename(from: string, to: string): Promise<void>;
  /** Removes a file, or a folder with all that is in it. */
  remove(path: string): Promise<void>;
  /** An address that a page can load the file from. */
  resourceUrl(path: string): string;
  /** Tells about outside changes, from when the promise resolves until the function that it gives is called. */
  watch(listener: (change: StorageChange) => void): Promise<() => void>;
}
