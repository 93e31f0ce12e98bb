import type { ParsedNote } from "../model/note";
import { isParsedNote } from "./noteShape";
import { isNullOr, isNumber, isRecordOf, isText } from "./shape";

/** What notes are read by: read by anything else, the same text may say something else. */
export interface ReadingKey {
  /** The plugin's. */
  readonly version: string;
  /** The settings that decide how notes are read, as one text. */
  readonly settings: string;
  readonly language: string;
}

/** By what the app tells one state of a file from another, without reading it. */
export interface FileStamp {
  /** Milliseconds. */
  readonly mtime: number;
  /** Bytes. */
  readonly size: number;
}

/** What a restart keeps of a file. */
export interface KeptNote {
  readonly stamp: FileStamp;
  /** Null for a file that looked like a note that takes part, but is none: it need not be read again either. */
  readonly note: ParsedNote | null;
}

interface Snapshot extends ReadingKey, FileStamp {
  readonly note: ParsedNote | null;
}

const isSnapshot = isRecordOf<Snapshot>({
  version: isText,
  settings: isText,
  language: isText,
  mtime: isNumber,
  size: isNumber,
  note: isNullOr(isParsedNote),
});

/** What is stored for a file. Its shape may change with every version: the key tells. */
export function snapshotOf({ stamp, note }: KeptNote, key: ReadingKey): string {
  const snapshot: Snapshot = { ...key, mtime: stamp.mtime, size: stamp.size, note };
  return JSON.stringify(snapshot);
}

/** What was stored for a file; null when that is damaged, of another file, or was read by another key. */
export function readSnapshot(stored: unknown, path: string, key: ReadingKey): KeptNote | null {
  const snapshot = typeof stored === "string" ? parsed(stored) : null;
  if (!isSnapshot(snapshot) || !isSameKey(snapshot, key)) return null;
  const { mtime, size, note } = snapshot;
  return note === null || note.path === path ? { stamp: { mtime, size }, note } : null;
}

/** Whether two stamps are of one state of a file. */
export function isSameStamp(a: FileStamp, b: FileStamp): boolean {
  return a.mtime === b.mtime && a.size === b.size;
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

function isSameKey(a: ReadingKey, b: ReadingKey): boolean {
  return a.version === b.version && a.settings === b.settings && a.language === b.language;
}
