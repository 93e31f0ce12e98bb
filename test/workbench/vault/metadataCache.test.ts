import type { CachedMetadata } from "obsidian";
import { describe, expect, it } from "vitest";
import { MemoryStorage } from "./memoryStorage";
import { MetadataCache } from "./metadataCache";
import type { TAbstractFile } from "./tAbstractFile";
import type { TFile } from "./tFile";
import { Vault } from "./vault";

interface Opened {
  readonly storage: MemoryStorage;
  readonly vault: Vault;
  readonly cache: MetadataCache;
  readonly heard: string[];
}

async function open(files: Record<string, string>): Promise<Opened> {
  const storage = new MemoryStorage(files);
  const vault = new Vault(storage, "Test");
  const cache = new MetadataCache(vault);
  await vault.load();
  await cache.preload();
  return { storage, vault, cache, heard: listen(vault, cache) };
}

function listen(vault: Vault, cache: MetadataCache): string[] {
  const heard: string[] = [];
  for (const name of ["create", "modify", "rename", "delete"]) {
    vault.on(name, (file: TAbstractFile) => heard.push(`${name} ${file.path}`));
  }
  cache.on("changed", (file: TFile, text: string) => heard.push(`changed ${file.path}: ${text}`));
  cache.on("deleted", (file: TFile, last: CachedMetadata | null) =>
    heard.push(`deleted ${file.path}, ${last?.headings?.[0]?.heading ?? "unknown"}`),
  );
  cache.on("resolved", () => heard.push("resolved"));
  return heard;
}

function fileAt(vault: Vault, path: string): TFile {
  const file = vault.getFileByPath(path);
  if (!file) throw new Error(`no ${path}`);
  return file;
}

describe("the order of events", () => {
  it("has the cache's after the vault's, and not before the writer goes on", async () => {
    const { vault, cache, heard } = await open({ "a.md": "" });
    await vault.modify(fileAt(vault, "a.md"), "# One");
    heard.push("written");
    expect(cache.getCache("a.md")?.headings).toBeUndefined();
    await cache.idle();
    expect(heard).toEqual(["modify a.md", "written", "changed a.md: # One", "resolved"]);
    expect(cache.getCache("a.md")?.headings?.[0]?.heading).toBe("One");
  });

  it("has one change for several writes, with the last text", async () => {
    const { vault, cache, heard } = await open({ "a.md": "" });
    const file = fileAt(vault, "a.md");
    await Promise.all([vault.modify(file, "one"), vault.modify(file, "two")]);
    await cache.idle();
    expect(heard).toEqual(["modify a.md", "modify a.md", "changed a.md: two", "resolved"]);
  });

  it("has no change for a rename, after which the metadata is at the new path", async () => {
    const { vault, cache, heard } = await open({ "a.md": "# One" });
    await vault.rename(fileAt(vault, "a.md"), "b.md");
    expect(cache.getFileCache(fileAt(vault, "b.md"))?.headings?.[0]?.heading).toBe("One");
    await cache.idle();
    expect(heard).toEqual(["rename b.md", "resolved"]);
    expect(cache.getCache("a.md")).toBeNull();
  });

  it("brings an outside edit as a change of file and metadata", async () => {
    const { storage, cache, heard } = await open({ "a.md": "" });
    storage.edit("a.md", "- [x] Done");
    await cache.idle();
    expect(heard).toEqual(["modify a.md", "changed a.md: - [x] Done", "resolved"]);
    expect(cache.getCache("a.md")?.listItems?.[0]?.task).toBe("x");
  });

  it("hands over what a deleted note last said", async () => {
    const { vault, cache, heard } = await open({ "a.md": "# One" });
    await vault.delete(fileAt(vault, "a.md"));
    await cache.idle();
    expect(heard.toSorted()).toEqual(["delete a.md", "deleted a.md, One", "resolved"]);
  });

  it("has nothing of a note that was removed before its turn", async () => {
    const { vault, cache, heard } = await open({ "a.md": "" });
    await vault.modify(fileAt(vault, "a.md"), "one");
    await vault.delete(fileAt(vault, "a.md"));
    await cache.idle();
    expect(heard.filter((event) => event.startsWith("changed"))).toEqual([]);
  });

  it("tells of every note when the vault is new to it", async () => {
    const vault = new Vault(new MemoryStorage({ "a.md": "one", "b.md": "two", "c.png": "" }), "Test");
    const cache = new MetadataCache(vault);
    const heard = listen(vault, cache);
    await vault.load();
    cache.indexAll();
    await cache.idle();
    expect(heard.slice(3)).toEqual(["changed a.md: one", "changed b.md: two", "resolved"]);
  });
});

describe("resolving links", () => {
  const files = {
    "Ana.md": "",
    "People/Ben.md": "",
    "Archive/Old/Ben.md": "",
    "Archive/Notes/today.md": "",
    "People/picture.png": "",
  };

  it.each([
    ["Ana", "People/Ben.md", "Ana.md"],
    ["ana.MD", "People/Ben.md", "Ana.md"],
    ["picture.png", "Ana.md", "People/picture.png"],
    ["picture", "Ana.md", null],
    ["Nobody", "Ana.md", null],
    ["People/Ben", "Archive/Old/Ben.md", "People/Ben.md"],
    ["Old/Ben", "Ana.md", "Archive/Old/Ben.md"],
    ["d/Ben", "Ana.md", null],
    ["Ben", "Ana.md", "People/Ben.md"],
    ["Ben", "Archive/today.md", "Archive/Old/Ben.md"],
    ["./Ben", "People/other.md", "People/Ben.md"],
    ["./Ben", "Ana.md", null],
    ["../Old/Ben", "Archive/Notes/today.md", "Archive/Old/Ben.md"],
    ["/People/Ben", "Archive/Old/Ben.md", "People/Ben.md"],
    ["", "People/Ben.md", "People/Ben.md"],
  ])("takes [[%s]] in %s for %s", async (link, source, target) => {
    const { cache } = await open(files);
    expect(cache.getFirstLinkpathDest(link, source)?.path ?? null).toBe(target);
  });

  it("counts links in text and properties, those to nothing apart", async () => {
    const note = '---\nmentor: "[[Ana]]"\n---\n[[Ana#Goals|her]] ![[picture.png]] [[Nobody#x]] [[#here]]';
    const { cache } = await open({ ...files, "note.md": note });
    expect(cache.resolvedLinks["note.md"]).toEqual({ "Ana.md": 2, "People/picture.png": 1, "note.md": 1 });
    expect(cache.unresolvedLinks["note.md"]).toEqual({ Nobody: 1 });
  });

  it("finds a link's target when it comes", async () => {
    const { vault, cache } = await open({ "note.md": "[[Cleo]]" });
    await vault.create("Cleo.md", "");
    await cache.idle();
    expect(cache.resolvedLinks["note.md"]).toEqual({ "Cleo.md": 1 });
  });

  it("writes the shortest link that is not another's", async () => {
    const { vault, cache } = await open(files);
    expect(cache.fileToLinktext(fileAt(vault, "Ana.md"), "x.md")).toBe("Ana");
    expect(cache.fileToLinktext(fileAt(vault, "People/Ben.md"), "x.md")).toBe("People/Ben");
    expect(cache.fileToLinktext(fileAt(vault, "Ana.md"), "x.md", false)).toBe("Ana.md");
    expect(cache.fileToLinktext(fileAt(vault, "People/picture.png"), "x.md")).toBe("picture.png");
  });
});

describe("excluded files", () => {
  it("are those below a path or matching a pattern", async () => {
    const filters = '{"userIgnoreFilters": ["Archive/", "/\\\\.draft\\\\.md$/"]}';
    const { cache } = await open({ ".obsidian/app.json": filters });
    const paths = ["archive/a.md", "Archives.md", "Notes/a.draft.md", "a.md"];
    expect(paths.map((path) => cache.isUserIgnored(path))).toEqual([true, false, true, false]);
  });
});
