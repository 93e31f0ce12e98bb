import { describe, expect, it } from "vitest";
import { FileManager } from "./fileManager";
import { MemoryStorage } from "./memoryStorage";
import { MetadataCache } from "./metadataCache";
import type { TFile } from "./tFile";
import { Vault } from "./vault";

interface Opened {
  readonly storage: MemoryStorage;
  readonly vault: Vault;
  readonly manager: FileManager;
}

async function open(files: Record<string, string>, settings: Record<string, unknown> = {}): Promise<Opened> {
  const storage = new MemoryStorage({ ...files, ".obsidian/app.json": JSON.stringify(settings) });
  const vault = new Vault(storage, "Test");
  const cache = new MetadataCache(vault);
  await vault.load();
  await cache.preload();
  return { storage, vault, manager: new FileManager(vault, cache) };
}

function fileAt(vault: Vault, path: string): TFile {
  const file = vault.getFileByPath(path);
  if (!file) throw new Error(`no ${path}`);
  return file;
}

describe("renaming with links", () => {
  it("rewrites links in text and properties and leaves every other byte", async () => {
    const before = [
      "---",
      'mentor: "[[Ana Silva]]" # hers',
      "people:",
      '  - "[[Ana Silva|Ana]]"',
      "---",
      "[[Ana Silva#Goals|goals]], ![[ana silva]], [her](Ana%20Silva.md#Goals), `[[Ana Silva]]`, [[Ben]]",
    ].join("\r\n");
    const { storage, vault, manager } = await open({ "Ana Silva.md": "", "Ben.md": "", "note.md": before });
    await manager.renameFile(fileAt(vault, "Ana Silva.md"), "Ana Lima.md");
    const after = before
      .replace('"[[Ana Silva]]"', '"[[Ana Lima]]"')
      .replace("[[Ana Silva|Ana]]", "[[Ana Lima|Ana]]")
      .replace("[[Ana Silva#Goals", "[[Ana Lima#Goals")
      .replace("![[ana silva]]", "![[Ana Lima]]")
      .replace("Ana%20Silva.md", "Ana%20Lima.md");
    expect(storage.text("note.md")).toBe(after);
  });

  it("leaves links alone that still lead there, and follows a folder", async () => {
    const files = { "People/Ana.md": "", "note.md": "[[Ana]] and [[People/Ana]]" };
    const { storage, vault, manager } = await open(files);
    await manager.renameFile(vault.getFolderByPath("People") ?? vault.getRoot(), "Friends");
    expect(storage.text("note.md")).toBe("[[Ana]] and [[Ana]]");
  });

  it("updates the links in the renamed note itself", async () => {
    const { storage, vault, manager } = await open({ "a.md": "[[a#Heading]]" });
    await manager.renameFile(fileAt(vault, "a.md"), "b.md");
    expect(storage.text("b.md")).toBe("[[b#Heading]]");
  });
});

describe("making links", () => {
  const files = { "Ana.md": "", "x/Ben.md": "", "y/Ben.md": "", "x/a b.png": "" };

  it("writes wikilinks, with a path where the name is not enough", async () => {
    const { vault, manager } = await open(files);
    const link = (path: string, ...rest: string[]): string =>
      manager.generateMarkdownLink(fileAt(vault, path), "note.md", ...rest);
    expect(link("Ana.md")).toBe("[[Ana]]");
    expect(link("Ana.md", "#Goals", "hers")).toBe("[[Ana#Goals|hers]]");
    expect(link("x/Ben.md")).toBe("[[x/Ben]]");
    expect(link("x/a b.png")).toBe("![[a b.png]]");
  });

  it("writes Markdown links and relative paths where the settings say so", async () => {
    const { vault, manager } = await open(files, { useMarkdownLinks: true, newLinkFormat: "relative" });
    expect(manager.generateMarkdownLink(fileAt(vault, "x/a b.png"), "y/note.md")).toBe(
      "![a b](../x/a%20b.png)",
    );
  });
});

describe("settings about files", () => {
  it("say where a new note goes", async () => {
    const at = async (settings: Record<string, unknown>): Promise<string> => {
      const { manager } = await open({ "Inbox/a.md": "", "People/Ana.md": "" }, settings);
      return manager.getNewFileParent("People/Ana.md").path;
    };
    expect(await at({})).toBe("/");
    expect(await at({ newFileLocation: "current" })).toBe("People");
    expect(await at({ newFileLocation: "folder", newFileFolderPath: "Inbox" })).toBe("Inbox");
    expect(await at({ newFileLocation: "folder", newFileFolderPath: "Missing" })).toBe("/");
  });

  it("say where a removed note goes", async () => {
    const { storage, vault, manager } = await open({ "a.md": "text" }, { trashOption: "none" });
    await manager.trashFile(fileAt(vault, "a.md"));
    expect(storage.text(".trash/a.md")).toBeUndefined();
  });
});

describe("processFrontMatter", () => {
  it("writes all properties anew, without the comments", async () => {
    const { storage, vault, manager } = await open({ "a.md": "---\na: '1' # one\nb: 2\n---\nText" });
    await manager.processFrontMatter(fileAt(vault, "a.md"), (frontmatter) => {
      frontmatter["c"] = "[[Ana]]";
      delete frontmatter["b"];
    });
    expect(storage.text("a.md")).toBe('---\na: "1"\nc: "[[Ana]]"\n---\nText');
  });

  it("gives properties to a note without", async () => {
    const { storage, vault, manager } = await open({ "a.md": "Text" });
    await manager.processFrontMatter(fileAt(vault, "a.md"), (frontmatter) => {
      frontmatter["a"] = null;
    });
    expect(storage.text("a.md")).toBe("---\na:\n---\nText");
  });
});
