import { mkdir, mkdtemp, readdir, readFile, rm, stat, symlink, writeFile } from "node:fs/promises";
import { request } from "node:http";
import os from "node:os";
import path from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { ServerStorage } from "../vault/serverStorage";
import { startServer } from "./server";

let folder: string;
let vault: string;
let server: Awaited<ReturnType<typeof startServer>>;

beforeEach(async () => {
  folder = await mkdtemp(path.join(os.tmpdir(), "mentoring-server-"));
  vault = path.join(folder, "vault");
  const plugin = path.join(folder, "plugin");
  await Promise.all([mkdir(vault), mkdir(plugin)]);
  await writeFile(path.join(folder, "secret.md"), "secret");
  await writeFile(path.join(vault, "a.md"), "text");
  await writeFile(path.join(plugin, "main.js"), "plugin");
  await writeFile(path.join(plugin, "other.js"), "not the plugin");
  server = await startServer({ vault, plugin });
});

afterEach(async () => {
  await server.close();
  await rm(folder, { recursive: true });
});

/** A request with headers that `fetch` would not send. */
function ask(target: string, headers: Record<string, string>, method = "GET"): Promise<number> {
  return new Promise((resolve, reject) => {
    const sent = request(`${server.url}${target}`, { headers, method }, (response) => {
      response.resume();
      resolve(response.statusCode ?? 0);
    });
    sent.once("error", reject).end();
  });
}

describe("who is answered", () => {
  it("is this machine's own page", async () => {
    const port = new URL(server.url).port;
    expect(await ask("/vault/list", {})).toBe(200);
    expect(await ask("/vault/list", { host: `localhost:${port}`, origin: `http://localhost:${port}` })).toBe(
      200,
    );
  });

  it.each([
    ["a name bound to this machine", { host: "evil.example:80" }],
    ["another page", { origin: "https://evil.example" }],
    ["a page on another port", { origin: "http://127.0.0.1:1" }],
    ["a page without an origin", { origin: "null" }],
    ["another site's script", { "sec-fetch-site": "cross-site", "sec-fetch-mode": "no-cors" }],
  ])("is not %s", async (_who, headers: Record<string, string>) => {
    expect(await ask("/vault/list", headers)).toBe(403);
    expect(await ask("/vault/file?path=a.md", headers, "DELETE")).toBe(403);
    expect(await readFile(path.join(vault, "a.md"), "utf8")).toBe("text");
  });
});

describe("what is served", () => {
  it("is the plugin's own files, nothing beside them", async () => {
    expect(await ask("/plugin/main.js", {})).toBe(200);
    expect(await ask("/plugin/other.js", {})).toBe(404);
    expect(await ask("/plugin/..%2fsecret.md", {})).toBe(404);
  });

  it("says the vault's name", async () => {
    const response = await fetch(`${server.url}/config.json`);
    expect(await response.json()).toEqual({ vault: "vault" });
  });
});

describe("a vault's files", () => {
  const outside = [
    "../secret.md",
    "x/../../secret.md",
    "/etc/hostname",
    "..",
    ".",
    "",
    "a//b",
    "..\\secret.md",
  ];

  it.each(outside)("are not at %j", async (file) => {
    const storage = new ServerStorage(server.url);
    await expect(storage.readText(file)).rejects.toThrow("no path of the vault");
    await expect(storage.write(file, "x")).rejects.toThrow("no path of the vault");
    await expect(storage.rename("a.md", file)).rejects.toThrow("no path of the vault");
    await expect(storage.remove(file)).rejects.toThrow("no path of the vault");
    await expect(storage.createFolder(file)).rejects.toThrow("no path of the vault");
    expect(await readdir(folder)).toEqual(["plugin", "secret.md", "vault"]);
  });

  it("are not behind symbolic links", async () => {
    await symlink(path.join(folder, "secret.md"), path.join(vault, "link.md"));
    await symlink(folder, path.join(vault, "up"));
    const storage = new ServerStorage(server.url);
    expect((await storage.list()).map((entry) => entry.path)).toEqual(["a.md"]);
    await expect(storage.readText("link.md")).rejects.toThrow("symbolic link");
    await expect(storage.write("up/new.md", "x")).rejects.toThrow("symbolic link");
    await expect(storage.remove("up/secret.md")).rejects.toThrow("symbolic link");
    await expect(storage.remove("/")).rejects.toThrow("not removed");
  });

  it("are listed with size and time, folders before what is in them, hidden ones left out", async () => {
    await mkdir(path.join(vault, "Folder"));
    await writeFile(path.join(vault, "Folder/b.md"), "");
    await mkdir(path.join(vault, ".obsidian"));
    const storage = new ServerStorage(server.url);
    const entries = await storage.list();
    expect(entries.map(({ kind, path: at }) => `${kind} ${at}`)).toEqual([
      "folder Folder",
      "file a.md",
      "file Folder/b.md",
    ]);
    const onDisk = await stat(path.join(vault, "a.md"));
    expect(entries[1]?.stat).toMatchObject({ size: 4, mtime: Math.round(onDisk.mtimeMs) });
    const inside = await storage.listFolder("/");
    expect(inside.map((entry) => entry.path)).toEqual([".obsidian", "Folder", "a.md"]);
  });

  it("are read many at a time", async () => {
    const storage = new ServerStorage(server.url);
    expect(await storage.readTexts(["a.md", "missing.md"])).toEqual(["text", null]);
    await expect(storage.readTexts(["../secret.md"])).rejects.toThrow("no path of the vault");
  });

  it("are written whole, leaving nothing beside them", async () => {
    const storage = new ServerStorage(server.url);
    const entry = await storage.write("a.md", "\uFEFFnew ✅", { mtime: 1_700_000_000_000 });
    expect(entry.stat).toMatchObject({ size: 10, mtime: 1_700_000_000_000 });
    expect(await storage.readText("a.md")).toBe("\uFEFFnew ✅");
    expect(await readdir(vault)).toEqual(["a.md"]);
  });

  it("are made only where nothing is, in folders that are there", async () => {
    const storage = new ServerStorage(server.url);
    await expect(storage.write("a.md", "x", { exclusive: true })).rejects.toThrow("EEXIST");
    await expect(storage.write("Missing/b.md", "x", { exclusive: true })).rejects.toThrow("ENOENT");
    await expect(storage.write("a.md/b.md", "x")).rejects.toThrow("ENOTDIR");
    await expect(storage.rename("a.md", "a.md")).rejects.toThrow("EEXIST");
    expect(await storage.stat("a.md/b.md")).toBeNull();
    expect(await readFile(path.join(vault, "a.md"), "utf8")).toBe("text");
  });

  it("are moved and removed", async () => {
    const storage = new ServerStorage(server.url);
    await storage.createFolder("x/y");
    await storage.rename("a.md", "x/y/b.md");
    expect(await readFile(path.join(vault, "x/y/b.md"), "utf8")).toBe("text");
    await storage.remove("x");
    expect(await readdir(vault)).toEqual([]);
  });

  it("that are not UTF-8 are read with U+FFFD", async () => {
    await writeFile(path.join(vault, "latin.md"), Buffer.from([0x63, 0x61, 0x66, 0xe9]));
    expect(await new ServerStorage(server.url).readText("latin.md")).toBe("caf\uFFFD");
  });
});

describe("changes on disk", () => {
  it("are told as they are", async () => {
    const changes = await listen();
    await writeFile(path.join(vault, "b.md"), "new");
    await until(changes, /^\{"kind":"written".*"path":"b\.md".*"size":3\D/);
    await rm(path.join(vault, "a.md"));
    await until(changes, /^\{"kind":"removed","path":"a\.md"\}$/);
  });
});

/** The changes that the server tells of from now on. */
async function listen(): Promise<AsyncGenerator<unknown, void>> {
  const response = await fetch(`${server.url}/vault/events`);
  return messages(response.body ?? new ReadableStream());
}

/** Waits for a change of a path that leaves it like this; the test's own time limit ends it when none comes. */
async function until(changes: AsyncGenerator<unknown, void>, wanted: RegExp): Promise<void> {
  for (let next = await changes.next(); !next.done; next = await changes.next()) {
    if (wanted.test(JSON.stringify(next.value))) return;
  }
  throw new Error(`The server told of no change like ${wanted.source}.`);
}

async function* messages(body: ReadableStream<Uint8Array>): AsyncGenerator<unknown, void> {
  let text = "";
  const decoder = new TextDecoder();
  for await (const chunk of body) {
    text += decoder.decode(chunk, { stream: true });
    for (let end = text.indexOf("\n\n"); end >= 0; end = text.indexOf("\n\n")) {
      yield JSON.parse(text.slice("data: ".length, end));
      text = text.slice(end + 2);
    }
  }
}
