import type { App } from "obsidian";
import { BatchLedger } from "./batchLedger";
import { answerOf, endOf, openedDatabase } from "./database";
import { readKeptText, type KeptText } from "./keptText";

/** Where texts of files are kept, by their paths. */
export interface SnapshotStore {
  /** All that is stored, some at a time, and no path twice. */
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

/** What is written at one time is one row: the browser takes about as long for one text as for hundreds. */
interface Batch extends Row {
  readonly key: number;
  readonly entries: readonly StoredSnapshot[];
}

/** What lies in the table: the browser sees to a key, and nobody to the rest. */
interface Row {
  readonly key: IDBValidKey;
}

/** The key in the app's storage of this vault on this device; what lies there is small, so only a name does. */
const nameKey = "mentoring-cache";
const table = "batches";
const version = 2;
/** Batches that are fetched at once: making objects of some hundred texts takes some milliseconds. */
const fetched = 4;
/** A batch of so few notes is a small one; and so many of them are written as one at the next start. */
const small = 20;
const manySmall = 64;

/** The snapshot of this vault on this device, in a database of the browser's. */
export class IndexedSnapshots implements SnapshotStore {
  private opening: Promise<IDBDatabase> | null = null;
  private readonly ledger = new BatchLedger();
  private newest = 0;

  constructor(private readonly app: App) {}

  async *load(): AsyncIterable<readonly StoredSnapshot[]> {
    const database = await this.open();
    const scattered: Batch[] = [];
    let rows = await rowsAfter(-Infinity, database);
    for (let last = rows.at(-1); last !== undefined; last = rows.at(-1)) {
      const next = rowsAfter(last.key, database); // comes while these are looked at
      const batches = rows.filter(isBatch);
      if (batches.length < rows.length) await this.drop(rows.filter((row) => !isBatch(row)));
      for (const batch of batches) {
        const entries = this.entered(batch);
        if (entries.length <= small) scattered.push({ key: batch.key, entries });
        yield entries;
      }
      rows = await next;
    }
    if (scattered.length > manySmall) await this.gather(scattered);
  }

  async write(changes: ReadonlyMap<string, KeptText | null>): Promise<void> {
    const database = await this.open();
    const batch = { key: (this.newest -= 1), entries: entriesOf(changes) };
    const forgotten = [...changes].flatMap(([path, stored]) =>
      stored === null ? this.ledger.forget(path) : [],
    );
    this.ledger.enter(
      batch.key,
      batch.entries.map(({ path }) => path),
    );
    const transaction = database.transaction(table, "readwrite");
    const batches = transaction.objectStore(table);
    if (batch.entries.length > 0) batches.put(batch satisfies Batch);
    for (const key of new Set([...forgotten, ...this.ledger.wasteful()])) this.thin(key, batches);
    await endOf(transaction);
  }

  async clear(): Promise<void> {
    const database = await this.open();
    const transaction = database.transaction(table, "readwrite");
    transaction.objectStore(table).clear();
    this.ledger.clear();
    await endOf(transaction);
  }

  /** What is damaged may hold words of the person's, which nothing would ever take out again. */
  private async drop(damaged: readonly Row[]): Promise<void> {
    const transaction = (await this.open()).transaction(table, "readwrite");
    for (const { key } of damaged) transaction.objectStore(table).delete(key);
    await endOf(transaction);
  }

  /** The entries of a batch that count. */
  private entered({ key, entries }: Batch): readonly StoredSnapshot[] {
    this.ledger.enter(
      key,
      entries.map(({ path }) => path),
    );
    return entries.filter(({ path }) => this.ledger.counts(path, key));
  }

  /** Takes what does not count out of a batch. */
  private thin(key: number, batches: IDBObjectStore): void {
    const isEmpty = this.ledger.counting(key) === 0;
    this.ledger.thin(key);
    if (isEmpty) {
      batches.delete(key);
      return;
    }
    const request: IDBRequest<unknown> = batches.get(key);
    request.onsuccess = () => {
      const batch = request.result;
      if (!isBatch(batch)) return;
      const entries = batch.entries.filter(({ path }) => this.ledger.counts(path, key));
      batches.put({ key, entries } satisfies Batch);
    };
  }

  /** Writes as one batch what was written a few notes at a time. */
  private async gather(scattered: readonly Batch[]): Promise<void> {
    const changes = new Map<string, KeptText>();
    for (const { key, entries } of scattered) {
      for (const { path, stored } of entries) {
        const kept = readKeptText(stored);
        if (kept !== null && this.ledger.counts(path, key)) changes.set(path, kept);
      }
    }
    await this.write(changes);
  }

  /** The vault's name would not do: two vaults may share it. */
  private open(): Promise<IDBDatabase> {
    this.opening ??= this.opened().catch((reason: unknown) => {
      this.opening = null;
      throw reason;
    });
    return this.opening;
  }

  private async opened(): Promise<IDBDatabase> {
    const database = await openedDatabase(this.name(), version, table, { keyPath: "key" });
    const [lowest = 0] = await answerOf(database.transaction(table).objectStore(table).getAllKeys(null, 1));
    if (Number.isSafeInteger(lowest)) this.newest = Math.min(this.newest, Number(lowest));
    else database.transaction(table, "readwrite").objectStore(table).clear(); // keys of nobody's
    return database;
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

function entriesOf(changes: ReadonlyMap<string, KeptText | null>): readonly StoredSnapshot[] {
  return [...changes].flatMap(([path, stored]) => (stored === null ? [] : [{ path, stored }]));
}

/** The next rows, the newest batch first. */
async function rowsAfter(key: IDBValidKey, database: IDBDatabase): Promise<readonly Row[]> {
  const rows = database.transaction(table).objectStore(table);
  const found = await answerOf<unknown[]>(rows.getAll(IDBKeyRange.lowerBound(key, true), fetched));
  return found as Row[]; // the table takes none without a key
}

function isBatch(row: unknown): row is Batch {
  if (typeof row !== "object" || row === null || !("key" in row && "entries" in row)) return false;
  return Number.isSafeInteger(row.key) && Array.isArray(row.entries) && row.entries.every(isEntry);
}

function isEntry(entry: unknown): entry is StoredSnapshot {
  return (
    typeof entry === "object" &&
    entry !== null &&
    "stored" in entry &&
    "path" in entry &&
    typeof entry.path === "string"
  );
}
