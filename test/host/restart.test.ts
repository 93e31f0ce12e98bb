import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { describe, expect, it } from "vitest";
import { KeptNotes } from "../../src/host/keptNotes";
import type { ParsedNote } from "../../src/model/note";
import { notePath } from "../../src/model/notePath";
import type { MemoryStorage } from "../workbench/vault/memoryStorage";
import { fed, HostApp, owner, type Fed } from "./hostApp";
import { MemorySnapshots } from "./memorySnapshots";

const recap = (item: string): string =>
  `---\ntype: mentoring-recap\nmentor: "[[Ana]]"\ndate: 2026-03-03\n---\n## Action items\n- [ ] ${item}\n`;

/** One run of the app over files that outlive it: what was read, and the index at its end. */
async function run(
  files: MemoryStorage,
  snapshots: MemorySnapshots,
  meanwhile: (all: Fed) => Promise<void> = () => Promise.resolve(),
  before: (all: Fed) => void = () => undefined,
): Promise<{ readonly reads: readonly string[]; readonly notes: ReadonlyMap<string, ParsedNote> }> {
  const host = new HostApp(files);
  await host.open();
  const all = fed(host, snapshots);
  const app = owner();
  before(all);
  await all.feed.start(app);
  await host.settled();
  await meanwhile(all);
  await host.settled();
  app.unload();
  await all.kept.writeNow();
  host.vault.close();
  return { reads: host.reads, notes: new Map(all.index.all().map((note) => [note.path, note])) };
}

const sampleVault = path.resolve(import.meta.dirname, "../vault");

function sampleTexts(): Readonly<Record<string, string>> {
  const notes = readdirSync(sampleVault, { recursive: true, encoding: "utf8" }).filter((file) =>
    file.endsWith(".md"),
  );
  return Object.fromEntries(notes.map((file) => [file, readFileSync(path.join(sampleVault, file), "utf8")]));
}

function filesOf(texts: Readonly<Record<string, string>>): MemoryStorage {
  return new HostApp(texts).storage;
}

describe("a restart", () => {
  it("reads none of the sample vault's notes, and knows what reading them all again would tell", async () => {
    const files = filesOf(sampleTexts());
    const snapshots = new MemorySnapshots();
    const first = await run(files, snapshots);
    expect(first.reads.length).toBeGreaterThan(100);
    const second = await run(files, snapshots);
    expect(second.reads).toEqual([]);
    expect(second.notes).toEqual(first.notes);
  });

  it("reads what was changed, or came, while the app was closed, and forgets what went", async () => {
    const files = filesOf({ "a.md": recap("A"), "b.md": recap("B"), "c.md": recap("C") });
    const snapshots = new MemorySnapshots();
    await run(files, snapshots);
    files.edit("b.md", recap("X"));
    files.edit("d.md", recap("D"));
    files.editAway("c.md");
    const { reads, notes } = await run(files, snapshots);
    expect(reads.toSorted()).toEqual(["b.md", "d.md"]);
    expect([...notes.values()].map(({ items }) => items[0]?.description).toSorted()).toEqual(["A", "D", "X"]);
    expect([...snapshots.texts.keys()].toSorted()).toEqual(["a.md", "b.md", "d.md"]);
  });

  it("reads what has another size, though it was changed on the same day and second", async () => {
    const files = filesOf({ "a.md": recap("A") });
    const snapshots = new MemorySnapshots();
    await run(files, snapshots);
    const mtime = (await files.stat("a.md"))?.stat.mtime;
    await files.write("a.md", recap("Another"), { mtime });
    expect((await run(files, snapshots)).notes.get("a.md")?.items[0]?.description).toBe("Another");
  });

  it("does not read again what looked like a note of ours and is none", async () => {
    const files = filesOf({ "a.md": "- [ ] Buy bread\n\nAbout #mentoring.\n" });
    const snapshots = new MemorySnapshots();
    expect((await run(files, snapshots)).reads).toEqual(["a.md"]);
    expect((await run(files, snapshots)).reads).toEqual([]);
  });

  it("leaves out what is excluded by now, and reads it when it counts again", async () => {
    const files = filesOf({ "Old/a.md": recap("A") });
    const snapshots = new MemorySnapshots();
    await run(files, snapshots);
    const excluded = await run(files, snapshots, undefined, ({ rules }) => {
      rules.excluded = ["Old/"];
    });
    expect(excluded.notes.size).toBe(0);
    expect((await run(files, snapshots)).notes.size).toBe(1);
  });

  it("needs no file when other settings decide how notes are read: the texts are what is kept", async () => {
    const files = filesOf({ "a.md": recap("A").replace("[ ]", "[!]") });
    const snapshots = new MemorySnapshots();
    await run(files, snapshots);
    const { reads, notes } = await run(files, snapshots, undefined, ({ rules }) => {
      rules.done = "!";
    });
    expect(reads).toEqual([]);
    expect(notes.get("a.md")?.items[0]?.status).toBe("done");
  });

  it("reads a note again that was edited right before the end, which may have changed once more", async () => {
    const files = filesOf({ "a.md": recap("A"), "b.md": recap("B") });
    const snapshots = new MemorySnapshots();
    const edit = async ({ host }: Fed): Promise<void> => {
      await host.vault.modify(host.file("a.md"), recap("Edited"));
    };
    await run(files, snapshots, edit);
    const { reads, notes } = await run(files, snapshots);
    expect(reads).toEqual(["a.md"]);
    expect(notes.get("a.md")?.items[0]?.description).toBe("Edited");
  });

  it("keeps an edited and a renamed note once all has been quiet for a while", async () => {
    const files = filesOf({ "a.md": recap("A"), "b.md": recap("B") });
    const snapshots = new MemorySnapshots();
    await run(files, snapshots, async ({ host }) => {
      await host.vault.modify(host.file("a.md"), recap("Edited"));
      await host.vault.rename(host.file("b.md"), "c.md");
      await expect
        .poll(() => [...snapshots.texts.keys()].toSorted(), { timeout: 10_000 })
        .toEqual(["a.md", "c.md"]);
    });
    const { reads, notes } = await run(files, snapshots);
    expect(reads).toEqual([]);
    expect(notes.get("a.md")?.items[0]?.description).toBe("Edited");
  });

  it("resolves links anew", async () => {
    const files = filesOf({ "a.md": recap("A") });
    const snapshots = new MemorySnapshots();
    await run(files, snapshots);
    files.edit("People/Ana.md", "# Ana\n");
    let person = "";
    await run(files, snapshots, ({ index }) => {
      person = index.relationshipOf(notePath("a.md"))?.mentor.key ?? "";
      return Promise.resolve();
    });
    expect(person).toBe("note:People/Ana.md");
  });

  it("takes an event for newer than what is kept", async () => {
    const files = filesOf({ "a.md": recap("A") });
    const snapshots = new MemorySnapshots();
    await run(files, snapshots);
    const { notes } = await run(files, snapshots, undefined, ({ host }) => {
      void host.vault.modify(host.file("a.md"), recap("Edited"));
    });
    expect(notes.get("a.md")?.items[0]?.description).toBe("Edited");
  });

  it("takes an event for newer than what is kept, though the file's size and day are the same", async () => {
    const files = filesOf({ "a.md": recap("A") });
    const snapshots = new SlowSnapshots();
    await run(files, snapshots);
    const { notes } = await run(files, snapshots, undefined, ({ host }) => {
      const { mtime } = host.file("a.md").stat;
      void host.vault.modify(host.file("a.md"), recap("B"), { mtime });
    });
    expect(notes.get("a.md")?.items[0]?.description).toBe("B");
  });

  it("finds what was read before the plugin was disabled, or the app quit", async () => {
    const host = new HostApp({ "a.md": recap("A") });
    await host.open();
    const [disabled, quit] = [new MemorySnapshots(), new MemorySnapshots()];
    const app = owner();
    await fed(host, disabled).feed.start(app);
    app.unload();
    await expect.poll(() => [...disabled.texts.keys()]).toEqual(["a.md"]);
    await fed(host, quit).feed.start(owner());
    const tasks: Promise<unknown>[] = [];
    host.app.workspace.trigger("quit", { addPromise: (task: Promise<unknown>) => tasks.push(task) });
    await Promise.all(tasks);
    expect([...quit.texts.keys()]).toEqual(["a.md"]);
  });

  it.each(["", "{", "null", "[]", '{"version":1}'])(
    "reads what is kept in a damaged form (%s)",
    async (damaged) => {
      const files = filesOf({ "a.md": recap("A") });
      const snapshots = new MemorySnapshots();
      await run(files, snapshots);
      snapshots.texts.set("a.md", damaged);
      expect((await run(files, snapshots)).reads).toEqual(["a.md"]);
      expect((await run(files, snapshots)).reads).toEqual([]);
    },
  );

  it("finds nothing when the cache was cleared while notes were being written to it", async () => {
    const snapshots = new SlowSnapshots();
    const kept = new KeptNotes(snapshots);
    kept.keepRead(notePath("a.md"), recap("A"), { mtime: 1, size: 1 });
    const writing = kept.writeNow();
    await Promise.resolve();
    await kept.clear();
    await writing;
    expect(snapshots.texts.size).toBe(0);
  });

  it("reads everything when the cache was cleared, or cannot be had at all", async () => {
    const files = filesOf({ "a.md": recap("A") });
    const snapshots = new MemorySnapshots();
    await run(files, snapshots, ({ feed }) => feed.clearKept());
    expect(snapshots.texts.size).toBe(0);
    expect((await run(files, snapshots)).reads).toEqual(["a.md"]);
    const { reads, notes } = await run(files, new BrokenSnapshots());
    expect([reads, notes.size]).toEqual([["a.md"], 1]);
  });
});

/** They come later than an event that the app tells of at once, and are not stored at once. */
class SlowSnapshots extends MemorySnapshots {
  override async *load(): ReturnType<MemorySnapshots["load"]> {
    await new Promise((resolve) => setTimeout(resolve, 50));
    yield* super.load();
  }

  override async write(changes: Parameters<MemorySnapshots["write"]>[0]): Promise<void> {
    await new Promise((resolve) => setTimeout(resolve, 50));
    await super.write(changes);
  }
}

class BrokenSnapshots extends MemorySnapshots {
  override load(): never {
    throw new Error("There is no database.");
  }

  override write(): Promise<void> {
    return Promise.reject(new Error("There is no room."));
  }
}
