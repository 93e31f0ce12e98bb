import { MarkdownView } from "obsidian";
import { describe, expect, it } from "vitest";
import { NoteStore } from "../../src/host/noteStore";
import { Refusal } from "../../src/host/refusal";
import { notePath } from "../../src/model/notePath";
import { english } from "../../src/text/en";
import { HostApp } from "./hostApp";

async function opened(
  texts: Readonly<Record<string, string | Uint8Array>>,
): Promise<{ host: HostApp; store: NoteStore }> {
  const host = new HostApp(texts);
  await host.open();
  return { host, store: new NoteStore(host.app, english) };
}

const path = notePath("Mentoring/Ana/Note.md");

/** Opens a note in an editor, which holds a text that was typed and is saved a moment after it is told to. */
function typed(host: HostApp, name: string, text: string): void {
  const file = host.file(name);
  const save = async (): Promise<void> => {
    await new Promise((resolve) => setTimeout(resolve, 5));
    await host.vault.modify(file, text);
  };
  const view = { file, save };
  Object.setPrototypeOf(view, MarkdownView.prototype);
  const others = host.app.workspace.getLeavesOfType("markdown");
  Object.assign(host.app.workspace, { getLeavesOfType: () => [...others, { view }] });
}

describe("a new note", () => {
  it("is made with the folders above it, and goes again by undo", async () => {
    const { host, store } = await opened({});
    const written = await store.create(path, "Text\r\n");
    expect(host.storage.text(path)).toBe("Text\r\n");
    await written.undo();
    expect(host.vault.getFileByPath(path)).toBeNull();
    expect(host.storage.text(`.trash/Note.md`) ?? host.storage.text(`.trash/${path}`)).toBe("Text\r\n");
  });

  it("is refused on a taken path, which stays as it was", async () => {
    const { host, store } = await opened({ [path]: "Mine" });
    await expect(store.create(path, "Other")).rejects.toEqual(new Refusal(english.notices.taken(path)));
    expect(host.storage.text(path)).toBe("Mine");
  });

  it("is refused below a file", async () => {
    const { host, store } = await opened({ Mentoring: "I am a file" });
    await expect(store.create(path, "Text")).rejects.toEqual(
      new Refusal(english.notices.folderIsFile("Mentoring")),
    );
    expect(host.storage.text("Mentoring")).toBe("I am a file");
  });

  it("is refused in words when the disk refuses", async () => {
    const { host, store } = await opened({});
    host.storage.write = () => Promise.reject(new Error("ENOSPC: no space left on device"));
    const words = english.notices.failed(path, "ENOSPC: no space left on device");
    await expect(store.create(path, "Text")).rejects.toEqual(new Refusal(words));
  });

  it("is refused in words when a folder above it cannot be made", async () => {
    const { host, store } = await opened({});
    host.storage.createFolder = () => Promise.reject(new Error("EACCES"));
    await expect(store.create(path, "Text")).rejects.toEqual(
      new Refusal(english.notices.failed("Mentoring", "EACCES")),
    );
  });

  it("does not mind that another one makes the same folder at the same time", async () => {
    const { host, store } = await opened({});
    await Promise.all(
      ["a", "b", "c"].map((name) => store.create(notePath(`Mentoring/Ana/${name}.md`), name)),
    );
    expect(host.vault.getMarkdownFiles()).toHaveLength(3);
  });

  it("stays when somebody has written in it before the undo", async () => {
    const { host, store } = await opened({});
    const written = await store.create(path, "Text");
    await host.vault.modify(host.file(path), "Text, and more");
    await expect(written.undo()).rejects.toEqual(new Refusal(english.notices.changedSince(path)));
    expect(host.storage.text(path)).toBe("Text, and more");
  });

  it("cannot be taken back once it is gone", async () => {
    const { host, store } = await opened({});
    const written = await store.create(path, "Text");
    await host.vault.rename(host.file(path), "Elsewhere.md");
    await expect(written.undo()).rejects.toEqual(new Refusal(english.notices.gone(path)));
    expect(host.storage.text("Elsewhere.md")).toBe("Text");
  });
});

describe("a change", () => {
  it("is decided on the text as it is when its turn comes, so that none is lost", async () => {
    const { host, store } = await opened({ [path]: "" });
    const append = (line: string): Promise<unknown> => store.change(path, (text) => `${text}${line}\n`);
    const lines = Array.from({ length: 20 }, (_, at) => `line ${at}`);
    await Promise.all(
      lines.map((line, at) => (at % 2 ? append(line) : host.vault.append(host.file(path), `${line}\n`))),
    );
    expect(host.storage.text(path)?.trim().split("\n").sort()).toEqual([...lines].sort());
  });

  it("may leave the text alone, and then has nothing to undo", async () => {
    const { host, store } = await opened({ [path]: "Text" });
    expect(await store.change(path, () => null)).toBeNull();
    expect(await store.change(path, (text) => text)).toBeNull();
    expect(host.storage.text(path)).toBe("Text");
  });

  it("is undone to the byte, unless somebody wrote since", async () => {
    const { host, store } = await opened({ [path]: "One\r\nTwo" });
    const first = await store.change(path, (text) => text.replace("Two", "2"));
    await first?.undo();
    expect(host.storage.text(path)).toBe("One\r\nTwo");
    const second = await store.change(path, (text) => text.replace("Two", "2"));
    await host.vault.append(host.file(path), "\nThree");
    await expect(second?.undo()).rejects.toEqual(new Refusal(english.notices.changedSince(path)));
    expect(host.storage.text(path)).toBe("One\r\n2\nThree");
  });

  it("is refused for a text that may not have been UTF-8, whose bytes stay", async () => {
    const bytes = new Uint8Array([0x4d, 0xfc, 0x6c, 0x6c, 0x65, 0x72]); // Müller in Latin-1
    const { host, store } = await opened({ [path]: bytes });
    const change = store.change(path, (text) => `${text}!`);
    await expect(change).rejects.toEqual(new Refusal(english.notices.notText(path)));
    expect(new Uint8Array(await host.storage.readBinary(path))).toEqual(bytes);
  });

  it("puts a question mark for what came from bytes or halves that are no character, and goes on writing", async () => {
    const { host, store } = await opened({ [path]: "One\n" });
    const made = await store.create(notePath("Made.md"), "From M\uFFFDller \uD83D");
    const added = await store.change(path, (text) => `${text}\uFFFD Two 🌱\n`);
    await store.change(path, (text) => `${text}Three\n`);
    expect(host.storage.text("Made.md")).toBe("From M?ller ?");
    expect(host.storage.text(path)).toBe("One\n? Two 🌱\nThree\n");
    await made.undo();
    expect(host.storage.text("Made.md")).toBeUndefined();
    await expect(added?.undo()).rejects.toEqual(new Refusal(english.notices.changedSince(path)));
  });

  it("is refused for a note that is gone", async () => {
    const { store } = await opened({});
    await expect(store.change(path, (text) => text)).rejects.toEqual(new Refusal(english.notices.gone(path)));
  });

  it("of properties keeps every other byte, and is refused where they do not parse", async () => {
    const text = "---\r\n# mine\r\ntype:   mentoring-agenda # ours\r\n---\r\nText";
    const { host, store } = await opened({ [path]: text, "Broken.md": "---\na: b: c\n---\n" });
    await store.setProperties(path, { status: "missed" });
    expect(host.storage.text(path)).toBe(text.replace("# ours\r\n", "# ours\r\nstatus: missed\r\n"));
    const refused = store.setProperties(notePath("Broken.md"), { status: "missed" });
    await expect(refused).rejects.toEqual(new Refusal(english.notices.brokenProperties("Broken.md")));
  });
});

describe("a note's new path", () => {
  const to = notePath("Mentoring/Ben/Other.md");

  it("is followed by links, and taken back with them", async () => {
    const { host, store } = await opened({ [path]: "Text", "Daily.md": "See [[Note]]." });
    const back = await store.rename(path, to);
    expect([host.storage.text(to), host.storage.text("Daily.md")]).toEqual(["Text", "See [[Other]]."]);
    await back();
    expect([host.storage.text(path), host.storage.text("Daily.md")]).toEqual(["Text", "See [[Note]]."]);
  });

  it("is refused where it is taken, and where the note is gone", async () => {
    const { host, store } = await opened({ [path]: "Text", [to]: "Mine" });
    await expect(store.rename(path, to)).rejects.toEqual(new Refusal(english.notices.taken(to)));
    const gone = notePath("Gone.md");
    await expect(store.rename(gone, notePath("New.md"))).rejects.toEqual(
      new Refusal(english.notices.gone(gone)),
    );
    expect(host.storage.text(to)).toBe("Mine");
  });

  it("is not taken back over a note that has the old path by then", async () => {
    const { host, store } = await opened({ [path]: "Text" });
    const back = await store.rename(path, to);
    await store.create(path, "New");
    await expect(back()).rejects.toEqual(new Refusal(english.notices.taken(path)));
    expect(host.storage.text(path)).toBe("New");
  });
});

describe("what is typed in an open note and not saved yet", () => {
  it("is what a change is decided on, and stays", async () => {
    const { host, store } = await opened({ [path]: "One\n" });
    typed(host, path, "One\nTwo\n");
    await store.change(path, (text) => text.replace("One", "1"));
    expect(host.storage.text(path)).toBe("1\nTwo\n");
  });

  it("is read, and goes along to a new path", async () => {
    const { host, store } = await opened({ [path]: "One" });
    typed(host, path, "One, and more");
    expect(await store.read(path)).toBe("One, and more");
    const to = notePath("Other.md");
    typed(host, path, "One, and much more");
    await store.rename(path, to);
    expect(host.storage.text(to)).toBe("One, and much more");
  });

  it("keeps a change, and a new note, from being taken back", async () => {
    const { host, store } = await opened({ "Old.md": "Old" });
    const made = await store.create(path, "New");
    const changed = await store.change(notePath("Old.md"), () => "Changed");
    typed(host, path, "New, and mine");
    typed(host, "Old.md", "Changed, and mine");
    for (const undo of [made.undo, changed?.undo]) await expect(undo?.()).rejects.toBeInstanceOf(Refusal);
    expect([host.storage.text(path), host.storage.text("Old.md")]).toEqual([
      "New, and mine",
      "Changed, and mine",
    ]);
  });

  it("is left to its editor while another note is written", async () => {
    const { host, store } = await opened({ [path]: "One", "Other.md": "Saved" });
    typed(host, "Other.md", "Half a word");
    await store.change(path, () => "Two");
    expect(host.storage.text("Other.md")).toBe("Saved");
  });

  it("keeps a note from being written that could not be saved", async () => {
    const { host, store } = await opened({ [path]: "One" });
    typed(host, path, "One, and mine");
    host.storage.write = () => Promise.reject(new Error("EIO"));
    const asked: string[] = [];
    const change = store.change(path, (text) => {
      asked.push(text);
      return text;
    });
    await expect(change).rejects.toEqual(new Refusal(english.notices.failed(path, "EIO")));
    expect(asked).toEqual([]);
  });
});
