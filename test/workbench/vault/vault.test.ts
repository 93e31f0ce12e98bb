import { describe, expect, it } from "vitest";
import { MemoryStorage } from "./memoryStorage";
import type { TAbstractFile } from "./tAbstractFile";
import { TFile } from "./tFile";
import { Vault } from "./vault";

async function open(files: Record<string, string> = {}): Promise<{ vault: Vault; storage: MemoryStorage }> {
  const storage = new MemoryStorage(files);
  const vault = new Vault(storage, "Test");
  await vault.load();
  return { vault, storage };
}

/** Notes the events from now on, as `modify a.md`. */
function listen(vault: Vault): string[] {
  const heard: string[] = [];
  for (const name of ["create", "modify", "delete"]) {
    vault.on(name, (file: TAbstractFile) => heard.push(`${name} ${file.path}`));
  }
  vault.on("rename", (file: TAbstractFile, oldPath: string) =>
    heard.push(`rename ${oldPath} → ${file.path}`),
  );
  return heard;
}

function fileAt(vault: Vault, path: string): TFile {
  const file = vault.getFileByPath(path);
  if (!file) throw new Error(`no ${path}`);
  return file;
}

describe("loading a vault", () => {
  it("tells of every folder and file, the folder first", async () => {
    const vault = new Vault(new MemoryStorage({ "People/Ana.md": "", "Inbox.md": "" }), "Test");
    const heard = listen(vault);
    await vault.load();
    expect(heard).toEqual(["create Inbox.md", "create People", "create People/Ana.md"]);
  });

  it("keeps hidden files to the adapter", async () => {
    const { vault } = await open({ ".obsidian/app.json": '{"newLinkFormat": "relative"}', "a.md": "" });
    expect(vault.getFiles().map((file) => file.path)).toEqual(["a.md"]);
    expect(await vault.adapter.exists(".obsidian/app.json")).toBe(true);
    expect(vault.getConfig("newLinkFormat")).toBe("relative");
  });

  it("gives each file its place, name and times", async () => {
    const { vault } = await open({ "People/Ana Silva.MD": "text" });
    const file = fileAt(vault, "People/Ana Silva.MD");
    expect(file).toMatchObject({ name: "Ana Silva.MD", basename: "Ana Silva", extension: "md" });
    expect(file.parent?.path).toBe("People");
    expect(file.parent?.parent?.isRoot()).toBe(true);
    expect(file.stat.size).toBe(4);
  });
});

describe("creating", () => {
  it("puts the text in place and tells of it before it answers", async () => {
    const { vault, storage } = await open();
    const heard = listen(vault);
    const file = await vault.create("a.md", "text");
    expect(heard).toEqual(["create a.md"]);
    expect(file).toBe(vault.getAbstractFileByPath("a.md"));
    expect(storage.text("a.md")).toBe("text");
  });

  it("refuses a taken path, whatever lies there", async () => {
    const { vault, storage } = await open({ "a.md": "old", "Folder/b.md": "" });
    await expect(vault.create("a.md", "new")).rejects.toThrow("File already exists.");
    await expect(vault.create("Folder", "new")).rejects.toThrow("File already exists.");
    await expect(vault.createFolder("Folder")).rejects.toThrow("Folder already exists.");
    await expect(vault.createFolder("a.md")).rejects.toThrow("Folder already exists.");
    expect(storage.text("a.md")).toBe("old");
  });

  it("fails in a folder that is missing or is a file", async () => {
    const { vault } = await open({ "a.md": "" });
    await expect(vault.create("Missing/b.md", "")).rejects.toThrow("ENOENT");
    await expect(vault.create("a.md/b.md", "")).rejects.toThrow("ENOENT");
  });

  it("lets one of two at once have the path", async () => {
    const { vault, storage } = await open();
    const results = await Promise.allSettled([vault.create("a.md", "one"), vault.create("a.md", "two")]);
    expect(results[1]).toEqual({ status: "rejected", reason: new Error("File already exists.") });
    expect(storage.text("a.md")).toBe("one");
  });

  it("makes the folders on the way to a folder", async () => {
    const { vault } = await open();
    const heard = listen(vault);
    await vault.createFolder("a/b/");
    expect(heard).toEqual(["create a", "create a/b"]);
  });
});

describe("changing", () => {
  it("runs interleaved changes of one file one after the other, each on what the last one left", async () => {
    const { vault, storage } = await open({ "a.md": "" });
    const file = fileAt(vault, "a.md");
    const add = (word: string): Promise<string> => vault.process(file, (text) => `${text}${word};`);
    await Promise.all([add("one"), vault.append(file, "two;"), add("three")]);
    expect(storage.text("a.md")).toBe("one;two;three;");
  });

  it("hands the text as it is on disk then, not as it was last told", async () => {
    const { vault, storage } = await open({ "a.md": "old" });
    const changed = vault.process(fileAt(vault, "a.md"), (text) => `${text}!`);
    storage.edit("a.md", "outside");
    expect(await changed).toBe("outside!");
  });

  it("writes nothing when the answer is the same text or the function throws", async () => {
    const { vault, storage } = await open({ "a.md": "old" });
    const heard = listen(vault);
    await vault.process(fileAt(vault, "a.md"), (text) => text);
    const refusal = vault.process(fileAt(vault, "a.md"), () => {
      throw new Error("no");
    });
    await expect(refusal).rejects.toThrow("no");
    expect(heard).toEqual([]);
    expect(storage.text("a.md")).toBe("old");
  });

  it("keeps a byte order mark and reads what is not UTF-8 as U+FFFD", async () => {
    const storage = new MemoryStorage({
      "bom.md": "\uFEFFtext",
      "latin.md": new Uint8Array([0x63, 0x61, 0x66, 0xe9]),
    });
    const vault = new Vault(storage, "Test");
    await vault.load();
    expect(await vault.read(fileAt(vault, "bom.md"))).toBe("\uFEFFtext");
    expect(await vault.read(fileAt(vault, "latin.md"))).toBe("caf\uFFFD");
  });
});

describe("moving and removing", () => {
  it("tells of a renamed folder and of every file below it, each the same object as before", async () => {
    const { vault } = await open({ "Old/a.md": "", "Old/Deep/b.md": "" });
    const file = fileAt(vault, "Old/Deep/b.md");
    const heard = listen(vault);
    await vault.rename(file.parent?.parent ?? file, "New");
    expect(heard).toEqual([
      "rename Old → New",
      "rename Old/a.md → New/a.md",
      "rename Old/Deep → New/Deep",
      "rename Old/Deep/b.md → New/Deep/b.md",
    ]);
    expect(fileAt(vault, "New/Deep/b.md")).toBe(file);
    expect(vault.getAbstractFileByPath("Old/a.md")).toBeNull();
  });

  it("does not rename onto a taken path", async () => {
    const { vault } = await open({ "a.md": "", "b.md": "" });
    const rename = vault.rename(fileAt(vault, "a.md"), "b.md");
    await expect(rename).rejects.toThrow("Destination file already exists!");
  });

  it("tells of what a removed folder held, and then of the folder", async () => {
    const { vault } = await open({ "Folder/a.md": "" });
    const heard = listen(vault);
    await vault.delete(vault.getFolderByPath("Folder") ?? vault.getRoot());
    expect(heard).toEqual(["delete Folder/a.md", "delete Folder"]);
  });

  it("moves to the vault's trash under a free name", async () => {
    const { vault, storage } = await open({ "a.md": "one", "Folder/a.md": "two" });
    await vault.trash(fileAt(vault, "a.md"), true);
    await vault.trash(fileAt(vault, "Folder/a.md"), false);
    expect([storage.text(".trash/a.md"), storage.text(".trash/a 2.md")]).toEqual(["one", "two"]);
    expect(vault.getFiles()).toEqual([]);
  });

  it("copies a file", async () => {
    const { vault, storage } = await open({ "a.md": "text" });
    const copy = await vault.copy(fileAt(vault, "a.md"), "b.md");
    expect(copy).toBeInstanceOf(TFile);
    expect(storage.text("b.md")).toBe("text");
  });
});

describe("changes from outside", () => {
  it("come as the events that they are", async () => {
    const { vault, storage } = await open({ "a.md": "" });
    const heard = listen(vault);
    storage.edit("a.md", "edited");
    storage.edit("New/b.md", "");
    storage.editAway("New");
    expect(heard).toEqual(["modify a.md", "create New", "create New/b.md", "delete New/b.md", "delete New"]);
    expect(fileAt(vault, "a.md").stat.size).toBe(6);
  });

  it("to hidden files are told of by their path, unlike our own", async () => {
    const { vault, storage } = await open({ ".obsidian/app.json": "{}" });
    const raw: string[] = [];
    vault.on("raw", (path: string) => raw.push(path));
    await vault.adapter.write(".obsidian/app.json", "{ }");
    storage.edit(".obsidian/plugins/x/data.json", "{}");
    expect(raw).toEqual([".obsidian/plugins/x/data.json"]);
  });
});
