import type { App } from "obsidian";
import type { KeptText } from "./keptText";

/** Where texts of files are kept, by their paths. */
export interface SnapshotStore {
  /** All that is stored, some at a time. */
  load(): AsyncIterable<readonly StoredSnapshot[]>;
  /** Stores texts by path, and forgets the paths whose text is null; all or nothing. */
  write(changes: ReadonlyMap<string, KeptText | null>): Promise<void>;
  /** Forgets everything. */
  clear(): Promise<void>;
}

/** As it is found: whoever reads it must doubt it. */
export interface StoredSnapshot {
  readonly path: string;
  readonly stored: unknown;
}

/** The key in the app's storage of this vault on this device; what lies there is small, so only a name does. */
const nameKey = "mentoring-cache";
const table = "notes";
/** Rows that are fetched at once: with texts of common length, making objects of them takes some milliseconds. */
const fetched = 500;
/**
 * How long an answer is waited for, in milliseconds. Some never come: Safari's database is known to hang until the
 * app is started again, and a full disk or a version that another window holds open keep it waiting, too.
 */
const patience = 5000;

/** The snapshot of this vault on this device, in a database of the browser's. */
export class IndexedSnapshots implements SnapshotStore {
  private opening: Promise<IDBDatabase> | null = null;

  constructor(private readonly app: App) {}

  async *load(): AsyncIterable<readonly StoredSnapshot[]> {
    const database = await this.open();
    let rows = await rowsAfter("", database);
    for (let last = rows.at(-1); last !== undefined; last = rows.at(-1)) {
      const next = rowsAfter(last.path, database); // comes while these are looked at
      yield rows;
      rows = await next;
    }
  }

  async write(changes: ReadonlyMap<string, KeptText | null>): Promise<void> {
    const database = await this.open();
    const transaction = database.transaction(table, "readwrite");
    const notes = transaction.objectStore(table);
    for (const [path, stored] of changes) {
      if (stored === null) notes.delete(path);
      else notes.put({ path, stored } satisfies StoredSnapshot);
    }
    await endOf(transaction);
  }

  async clear(): Promise<void> {
    const database = await this.open();
    const transaction = database.transaction(table, "readwrite");
    transaction.objectStore(table).clear();
    await endOf(transaction);
  }

  /** The vault's name would not do: two vaults may share it. */
  private open(): Promise<IDBDatabase> {
    this.opening ??= opened(indexedDB.open(this.name(), 1)).catch((reason: unknown) => {
      this.opening = null;
      throw reason;
    });
    return this.opening;
  }

  private name(): string {
    const known: unknown = this.app.loadLocalStorage(nameKey);
    if (typeof known === "string" && known !== "") return known;
    const parts = crypto.getRandomValues(new Uint32Array(4));
    const name = `mentoring-${[...parts].map((part) => part.toString(36)).join("")}`;
    this.app.saveLocalStorage(nameKey, name);
    return name;
  }
}

function opened(request: IDBOpenDBRequest): Promise<IDBDatabase> {
  request.onupgradeneeded = () => request.result.createObjectStore(table, { keyPath: "path" });
  return answerOf(request);
}

/** The next rows in the order of their paths. */
async function rowsAfter(path: string, database: IDBDatabase): Promise<readonly StoredSnapshot[]> {
  const rows = database.transaction(table).objectStore(table);
  const found = await answerOf<unknown[]>(rows.getAll(IDBKeyRange.lowerBound(path, true), fetched));
  return found.filter(isRow);
}

function isRow(row: unknown): row is StoredSnapshot {
  return (
    typeof row === "object" &&
    row !== null &&
    "stored" in row &&
    "path" in row &&
    typeof row.path === "string"
  );
}

function answerOf<T>(request: IDBRequest<T>): Promise<T> {
  return inTime((resolve, reject) => {
    request.onsuccess = () => {
      resolve(request.result);
    };
    request.onerror = () => {
      reject(request.error ?? new Error("The browser's database refused."));
    };
  });
}

function endOf(transaction: IDBTransaction): Promise<void> {
  return inTime((resolve, reject) => {
    const fail = (): void => {
      reject(transaction.error ?? new Error("The browser's database did not store."));
    };
    transaction.oncomplete = () => {
      resolve();
    };
    transaction.onerror = fail;
    transaction.onabort = fail;
  });
}

type Asking<T> = (resolve: (value: T) => void, reject: (reason: Error) => void) => void;

/** Rejects when no answer comes, as it does for one that says no. */
function inTime<T>(ask: Asking<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    const timer = window.setTimeout(() => {
      reject(new Error("The browser's database did not answer."));
    }, patience);
    const first =
      <Value>(settle: (value: Value) => void) =>
      (value: Value): void => {
        window.clearTimeout(timer);
        settle(value);
      };
    ask(first(resolve), first(reject));
  });
}
