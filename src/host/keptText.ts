/** By what the app tells one state of a file from another, without reading it. */
export interface FileStamp {
  /** Milliseconds. */
  readonly mtime: number;
  /** Bytes. */
  readonly size: number;
}

/** What a restart keeps of a file: its text, and the state that it was in then. */
export interface KeptText extends FileStamp {
  readonly text: string;
}

/** Whether two stamps are of one state of a file. */
export function isSameStamp(a: FileStamp, b: FileStamp): boolean {
  return a.mtime === b.mtime && a.size === b.size;
}

/** What was stored for a file; null when that is damaged, or was stored by an older version of the plugin. */
export function readKeptText(stored: unknown): KeptText | null {
  if (typeof stored !== "object" || stored === null) return null;
  if (!("mtime" in stored && "size" in stored && "text" in stored)) return null;
  const { mtime, size, text } = stored;
  const isWhole = Number.isFinite(mtime) && Number.isFinite(size) && typeof text === "string";
  return isWhole ? { mtime: Number(mtime), size: Number(size), text } : null;
}
