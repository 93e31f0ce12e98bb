import { decodeText } from "./decodeText";
import type { StorageChange, StorageEntry, StorageWrite, VaultStorage } from "./storage";

/** A vault's files on disk, by way of the workbench's local server. */
export class ServerStorage implements VaultStorage {
  /** How each path was left by a call of ours, by which the server's news of it is known for an echo. */
  private readonly left = new Map<string, string>();
  private readonly calls = new Set<Promise<unknown>>();

  /** @param origin the server's address, without a slash at the end */
  constructor(private readonly origin: string) {}

  async list(): Promise<readonly StorageEntry[]> {
    return (await this.ask("GET", "list", {})) as readonly StorageEntry[];
  }

  async listFolder(path: string): Promise<readonly StorageEntry[]> {
    return (await this.ask("GET", "folder", { path })) as readonly StorageEntry[];
  }

  async stat(path: string): Promise<StorageEntry | null> {
    return (await this.ask("GET", "stat", { path })) as StorageEntry | null;
  }

  async readText(path: string): Promise<string> {
    return decodeText(await this.readBinary(path));
  }

  async readTexts(paths: readonly string[]): Promise<readonly (string | null)[]> {
    return (await this.ask("POST", "texts", {}, JSON.stringify(paths))) as readonly (string | null)[];
  }

  async readBinary(path: string): Promise<ArrayBuffer> {
    const response = await this.send("GET", "file", { path });
    return response.arrayBuffer();
  }

  write(path: string, data: string | ArrayBuffer, options: StorageWrite = {}): Promise<StorageEntry> {
    const mtime = options.mtime === undefined ? {} : { mtime: String(options.mtime) };
    const exclusive = options.exclusive ? { exclusive: "yes" } : {};
    return this.counted(async () => {
      const entry = (await this.ask("PUT", "file", { path, ...mtime, ...exclusive }, data)) as StorageEntry;
      this.left.set(path, stampOf({ kind: "written", entry }));
      return entry;
    });
  }

  async createFolder(path: string): Promise<void> {
    await this.send("POST", "folder", { path });
  }

  rename(from: string, to: string): Promise<void> {
    return this.counted(async () => {
      const entry = (await this.ask("POST", "rename", { path: from, to })) as StorageEntry;
      this.left.set(from, stampOf({ kind: "removed", path: from }));
      this.left.set(to, stampOf({ kind: "written", entry }));
    });
  }

  remove(path: string): Promise<void> {
    return this.counted(async () => {
      await this.send("DELETE", "file", { path });
      this.left.set(path, stampOf({ kind: "removed", path }));
    });
  }

  resourceUrl(path: string): string {
    return this.url("file", { path });
  }

  watch(listener: (change: StorageChange) => void): Promise<() => void> {
    const source = new EventSource(this.url("events", {}));
    let queue = Promise.resolve();
    source.addEventListener("message", (event: MessageEvent<string>) => {
      // The server writes one `StorageChange` a message.
      const change = JSON.parse(event.data) as StorageChange;
      queue = queue.then(() => this.pass(change, listener));
    });
    return new Promise((resolve, reject) => {
      source.addEventListener("open", () => {
        resolve(() => {
          source.close();
        });
      });
      source.addEventListener("error", () => {
        reject(new Error("The workbench's server does not tell of changes."));
      });
    });
  }

  /** News may overtake the answer to the call that it is an echo of, so calls under way are waited for. */
  private async pass(change: StorageChange, listener: (change: StorageChange) => void): Promise<void> {
    await Promise.allSettled(this.calls);
    const path = change.kind === "written" ? change.entry.path : change.path;
    if (this.left.get(path) === stampOf(change)) return;
    this.left.delete(path);
    listener(change);
  }

  private counted<T>(work: () => Promise<T>): Promise<T> {
    const call = work();
    this.calls.add(call);
    const forget = (): void => {
      this.calls.delete(call);
    };
    void call.then(forget, forget);
    return call;
  }

  /** The server's answer, in the shape that the call has by `server/vaultApi.ts`. */
  private async ask(
    method: string,
    call: string,
    query: Record<string, string>,
    body?: string | ArrayBuffer,
  ): Promise<unknown> {
    const response = await this.send(method, call, query, body);
    return response.json();
  }

  private async send(
    method: string,
    call: string,
    query: Record<string, string>,
    body?: string | ArrayBuffer,
  ): Promise<Response> {
    const response = await fetch(this.url(call, query), { method, body: body ?? null });
    if (!response.ok) throw new Error(await response.text());
    return response;
  }

  private url(call: string, query: Record<string, string>): string {
    return `${this.origin}/vault/${call}?${new URLSearchParams(query).toString()}`;
  }
}

/** What tells two states of a path apart. */
function stampOf(change: StorageChange): string {
  if (change.kind === "removed") return "removed";
  const { kind, stat } = change.entry;
  return kind === "folder" ? "folder" : `${stat.mtime} ${stat.size}`;
}
