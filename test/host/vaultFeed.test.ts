import fc from "fast-check";
import { describe, expect, it, onTestFinished, vi } from "vitest";
import { NoteIndex } from "../../src/index/noteIndex";
import { linkResolver } from "../../src/host/links";
import { notePath } from "../../src/model/notePath";
import { headOf } from "../../src/note/readLater";
import { agenda, agreement, putText, recap } from "../index/indexedVault";
import { TFile } from "../workbench/vault/tFile";
import { fed, HostApp, maya, owner, started, type Fed } from "./hostApp";

function pathsIn({ index }: Fed): readonly string[] {
  return index
    .all()
    .map(({ path }) => path)
    .sort();
}

function openIn({ index }: Fed, path: string): readonly string[] {
  const items = index.get(notePath(path))?.items ?? [];
  return items.filter(({ status }) => status === "open").map(({ description }) => description);
}

describe("the first reading", () => {
  const texts = {
    "Terms.md": agreement(),
    "Plan.md": agenda("2026-03-03"),
    "Day.md": "- [ ] Call #mentoring",
    "List.md": "---\ntype: [meeting, mentoring-recap]\nmentor: Ana\ndate: 2026-03-01\n---",
    "Own type.md": "---\ntype: journal\nmentoring: recap\nmentor: Ana\n---",
    "Broken.md": "---\ntype: mentoring-agenda\nfocus: a: b\n---\n- [ ] Call",
    "Foreign broken.md": "---\ntitle: a: b\n---\n",
    "Foreign.md": "---\ntype: meeting\n---\n- [ ] Call [[Terms]]",
    "Tag only.md": "All about #mentoring.",
    "Tag in property.md": "---\ntags: [mentoring]\n---\n- [ ] Call",
    "Other tag.md": "- [ ] Call #mentoring-not",
    "Code.md": "```\n- [ ] Call #mentoring\n```",
    "Templates/Agenda.md": agenda("{{date}}"),
    "Picture.png": "",
    "Empty.md": "",
  };

  it("takes in what takes part, by type or by tag", async () => {
    const all = await started(texts);
    expect(pathsIn(all)).toEqual(["Broken.md", "Day.md", "List.md", "Own type.md", "Plan.md", "Terms.md"]);
    expect(all.feed.reading).toBeNull();
  });

  it("reads no note that the cache says is not ours, but for those whose properties are broken", async () => {
    const { host } = await started(texts);
    const ours = ["Broken.md", "Day.md", "List.md", "Own type.md", "Plan.md", "Terms.md"];
    expect([...host.reads].sort()).toEqual([...ours, "Foreign broken.md"].sort());
  });
});

describe("reading many notes", () => {
  const many = Object.fromEntries(
    Array.from({ length: 40 }, (_, at): [string, string] => [`${at}.md`, recap("2026-03-03")]),
  );

  async function unread(): Promise<Fed> {
    const host = new HostApp(many);
    await host.open();
    return fed(host);
  }

  it("is told of while it goes on, and once it is complete", async () => {
    const { host, feed } = await unread();
    const read = host.vault.cachedRead.bind(host.vault);
    host.vault.cachedRead = async (file) => {
      await new Promise((resolve) => setTimeout(resolve, 100));
      return read(file);
    };
    const seen: (number | null)[] = [];
    feed.onChange(() => seen.push(feed.reading?.total ?? null));
    await feed.start(owner());
    await host.settled();
    expect(new Set(seen)).toEqual(new Set([40, null]));
    expect(seen.at(-1)).toBeNull();
  });

  it("is told of as complete where there are none", async () => {
    const host = new HostApp({});
    await host.open();
    const { feed } = fed(host);
    const seen: unknown[] = [];
    feed.onChange(() => seen.push(feed.reading));
    await feed.start(owner());
    await host.settled();
    expect(seen).toEqual([null]);
  });

  it("ends when the plugin is disabled", async () => {
    const { host, feed } = await unread();
    const app = owner();
    const starting = feed.start(app);
    app.unload();
    await starting;
    expect(host.reads.length).toBeLessThan(40);
  });

  it("is left to the later one of two who ask for it, and complete with that", async () => {
    const { host, feed } = await unread();
    const first = feed.readAll();
    const second = feed.readAll();
    await first;
    expect(feed.reading).not.toBeNull();
    await second;
    expect(feed.reading).toBeNull();
    expect(host.reads.length).toBeLessThan(80);
  });
});

describe("what a view that opens is about to ask for", () => {
  /** How often others have their turn until the work is done, where each look at the clock finds the time used up. */
  async function turnsDuring(work: () => Promise<void>): Promise<number> {
    let [now, turns, isDone] = [0, 0, false];
    const clock = vi.spyOn(performance, "now").mockImplementation(() => (now += 1000));
    onTestFinished(() => {
      clock.mockRestore();
    });
    const ended = work().then(() => (isDone = true));
    while (!isDone) {
      await new Promise((resolve) => setImmediate(resolve));
      turns += 1;
    }
    await ended;
    return turns;
  }

  it("is read in turns", async () => {
    const recaps = Array.from({ length: 40 }, (_, at): [string, string] => [
      `${at}.md`,
      recap("2026-03-03", [], "- [ ] Call"),
    ]);
    const host = new HostApp(Object.fromEntries(recaps));
    await host.open();
    const { feed } = fed(host);
    await feed.start(owner());
    expect(await turnsDuring(() => feed.readAhead())).toBeGreaterThan(recaps.length);
  });
});

describe("what stands below a note's properties", () => {
  it("is looked at once the app has nothing else to do, by nobody's asking", async () => {
    const host = new HostApp({ "a.md": recap("2026-03-03", [], "- [ ] Call") });
    await host.open();
    const cache = host.cache.getCache("a.md");
    const list = cache?.listItems;
    let looks = 0;
    const look = (): typeof list => {
      looks += 1;
      return list;
    };
    if (cache !== null) Object.defineProperty(cache, "listItems", { get: look });
    await fed(host).feed.start(owner());
    const first = looks;
    await expect.poll(() => looks).toBeGreaterThan(first);
  });
});

describe("an event", () => {
  it("takes in a note's new text without reading it", async () => {
    const all = await started({ "a.md": recap("2026-03-03", [], "- [ ] Call") });
    const reads = all.host.reads.length;
    await all.host.vault.modify(all.host.file("a.md"), recap("2026-03-03", [], "- [ ] Write"));
    await all.host.settled();
    expect(openIn(all, "a.md")).toEqual(["Write"]);
    expect(all.host.reads.slice(reads)).toEqual(["a.md"]); // the cache's own, from which the event came
  });

  it("of a note whose properties are as before takes in the text alone", async () => {
    const all = await started({ "a.md": recap("2026-03-03", [], "- [ ] Call") });
    const head = (): object | null => headOf(all.index.get(notePath("a.md")) ?? {});
    const before = head();
    await all.host.vault.modify(all.host.file("a.md"), recap("2026-03-03", [], "- [ ] Write"));
    await all.host.settled();
    expect([openIn(all, "a.md"), head()]).toEqual([["Write"], expect.anything()]);
    expect(head()).toBe(before);
    await all.host.vault.modify(all.host.file("a.md"), recap("2026-03-04", [], "- [ ] Write"));
    await all.host.settled();
    expect(head()).not.toBe(before);
  });

  it("comes from outside as well", async () => {
    const all = await started({ "a.md": recap("2026-03-03", [], "- [ ] Call") });
    all.host.storage.edit("a.md", recap("2026-03-03", [], "- [x] Call"));
    all.host.storage.edit("b.md", recap("2026-03-04", [], "- [ ] Write"));
    await all.host.settled();
    expect([openIn(all, "a.md"), openIn(all, "b.md")]).toEqual([[], ["Write"]]);
    all.host.storage.editAway("b.md");
    await all.host.settled();
    expect(pathsIn(all)).toEqual(["a.md"]);
  });

  it("lets a note go that takes part no more, and come back", async () => {
    const all = await started({ "a.md": "- [ ] Call #mentoring" });
    const file = all.host.file("a.md");
    await all.host.vault.modify(file, "- [ ] Call");
    await all.host.settled();
    expect(pathsIn(all)).toEqual([]);
    await all.host.vault.modify(file, "- [ ] Call #Mentoring/circle");
    await all.host.settled();
    expect(pathsIn(all)).toEqual(["a.md"]);
    await all.host.vault.modify(file, "- [ ] Call\n\nAbout #mentoring.");
    await all.host.settled();
    expect(pathsIn(all)).toEqual([]);
  });

  it("of a foreign note tells nobody", async () => {
    const all = await started({ "a.md": recap("2026-03-03"), "b.md": "# A diary" });
    let told = 0;
    all.feed.onChange(() => (told += 1));
    await all.host.vault.modify(all.host.file("b.md"), "# A diary\n\n- [ ] Bread");
    await all.host.settled();
    expect(told).toBe(0);
    await all.host.vault.modify(all.host.file("a.md"), recap("2026-03-04"));
    await all.host.settled();
    expect(told).toBe(1);
  });

  it("of what stands below a note's properties is told to views, and not to who looks at properties", async () => {
    const all = await started({ "a.md": recap("2026-03-03", [], "- [ ] Call") });
    const told = { views: 0, followers: 0 };
    all.feed.onChange(() => (told.views += 1));
    all.feed.follow(() => (told.followers += 1));
    await all.host.vault.modify(all.host.file("a.md"), recap("2026-03-03", [], "- [ ] Write"));
    await all.host.settled();
    expect(told).toEqual({ views: 1, followers: 0 });
    await all.host.vault.modify(all.host.file("a.md"), recap("2026-03-04", [], "- [ ] Write"));
    await all.host.settled();
    expect(told).toEqual({ views: 2, followers: 1 });
  });

  it("that breaks a note's properties leaves it as a note to check", async () => {
    const all = await started({ "a.md": recap("2026-03-03", [], "- [ ] Call") });
    await all.host.vault.modify(all.host.file("a.md"), recap("2026-03-03", ["focus: a: b"], "- [ ] Call"));
    await all.host.settled();
    expect(openIn(all, "a.md")).toEqual([]);
    expect(all.index.problems()).toEqual([{ path: "a.md", problem: { kind: "broken-properties" } }]);
  });
});

describe("a rename", () => {
  it("takes the note along, without a read, and a folder's notes too", async () => {
    const all = await started({
      "Old/a.md": recap("2026-03-03", [], "- [ ] Call"),
      "Old/Deep/b.md": recap("2026-03-04"),
    });
    const reads = all.host.reads.length;
    const folder = all.host.vault.getFolderByPath("Old");
    if (folder === null) throw new Error("There is no folder.");
    await all.host.vault.rename(folder, "New");
    await all.host.settled();
    expect(pathsIn(all)).toEqual(["New/Deep/b.md", "New/a.md"]);
    expect(openIn(all, "New/a.md")).toEqual(["Call"]);
    expect(all.host.reads).toHaveLength(reads);
  });

  it("into the templates takes a note out, and out of them in", async () => {
    const all = await started({ "a.md": recap("2026-03-03"), "Templates/b.md": recap("2026-03-04") });
    await all.host.vault.rename(all.host.file("a.md"), "Templates/a.md");
    await all.host.vault.rename(all.host.file("Templates/b.md"), "b.md");
    await all.host.settled();
    expect(pathsIn(all)).toEqual(["b.md"]);
  });

  it("of a person's note is followed by who is told by it", async () => {
    const all = await started({ "Ana.md": "", "a.md": recap("2026-03-03").replace("Ana Silva", "Ana") });
    const keys = (): readonly string[] => all.index.relationships().map(({ mentor }) => mentor.key);
    expect(keys()).toEqual(["note:Ana.md"]);
    await all.host.vault.rename(all.host.file("Ana.md"), "Ana Maria.md");
    await all.host.settled();
    expect(keys()).toEqual(["name:Ana"]);
    await all.host.vault.create("Ana.md", "");
    await all.host.settled();
    expect(keys()).toEqual(["note:Ana.md"]);
    await all.host.vault.delete(all.host.file("Ana.md"));
    await all.host.settled();
    expect(keys()).toEqual(["name:Ana"]);
  });

  it("while the note is being read leaves nothing at the old path", async () => {
    const host = new HostApp({ "a.md": recap("2026-03-03", [], "- [ ] Call") });
    await host.open();
    const read = host.vault.cachedRead.bind(host.vault);
    const renamed = { done: false };
    host.vault.cachedRead = async (file) => {
      const text = await read(file);
      if (!renamed.done) {
        renamed.done = true;
        await host.vault.rename(file, "b.md");
      }
      return text;
    };
    const all = fed(host);
    await all.feed.start(owner());
    await host.settled();
    expect(pathsIn(all)).toEqual(["b.md"]);
  });
});

describe("a read that is overtaken", () => {
  it("by an edit is dropped", async () => {
    const host = new HostApp({ "a.md": recap("2026-03-03", [], "- [ ] Call") });
    await host.open();
    const read = host.vault.cachedRead.bind(host.vault);
    const edited = { done: false };
    host.vault.cachedRead = async (file) => {
      const text = await read(file);
      if (!edited.done) {
        edited.done = true;
        await host.vault.modify(file, recap("2026-03-03", [], "- [ ] Write"));
        await host.cache.idle();
      }
      return text;
    };
    const all = fed(host);
    await all.feed.start(owner());
    expect(openIn(all, "a.md")).toEqual(["Write"]);
  });

  it("by a new text that the cache has not seen is read right in the end", async () => {
    const host = new HostApp({ "a.md": recap("2026-03-03", [], "- [ ] Call") });
    await host.open();
    const longer = recap("2026-03-03", ["focus: Plans"], "First a line.\n\n- [ ] Call\n- [ ] Write");
    const all = fed(host);
    const starting = all.feed.start(owner());
    host.storage.edit("a.md", longer);
    await starting;
    await host.settled();
    expect(openIn(all, "a.md")).toEqual(["Call", "Write"]);
  });

  it("by its note's end is dropped, and others go on", async () => {
    const host = new HostApp({ "a.md": recap("2026-03-03"), "b.md": recap("2026-03-04") });
    await host.open();
    const all = fed(host);
    const starting = all.feed.start(owner());
    host.storage.editAway("a.md");
    await starting;
    await host.settled();
    expect(pathsIn(all)).toEqual(["b.md"]);
  });
});

describe("new settings", () => {
  it("let notes in and out by their tag, marks and folders", async () => {
    const all = await started({
      "a.md": "- [ ] Call #mentoring",
      "b.md": "- [ ] Write #growth",
      "c.md": recap("2026-03-03", [], "- [!] Read"),
      "d.md": recap("2026-03-04"),
    });
    Object.assign(all.rules, { tag: "growth", done: "!", excluded: ["d.md"] });
    await all.feed.readAll();
    expect(pathsIn(all)).toEqual(["b.md", "c.md"]);
    expect(openIn(all, "c.md")).toEqual([]);
  });

  it("that come while everything is read again are what counts", async () => {
    const all = await started({ "a.md": "- [ ] Call #mentoring", "b.md": "- [ ] Write #growth" });
    const first = all.feed.readAll();
    all.rules.tag = "growth";
    await Promise.all([first, all.feed.readAll()]);
    expect(pathsIn(all)).toEqual(["b.md"]);
    expect(all.feed.reading).toBeNull();
  });
});

const paths = ["People/Ana Silva.md", "Terms.md", "One/a.md", "One/b.md", "Two/a.md", "Templates/c.md"];
const texts = [
  agreement(["started: 2026-01-01"]),
  agenda("2026-03-03", ['agreement: "[[Terms]]"'], "- [ ] Call"),
  recap("2026-03-03", ['agenda: "[[a]]"'], "- [ ] Call\n- [x] Write"),
  "- [ ] Call [[Ana Silva]] #mentoring",
  "A diary.",
  "---\ntype: mentoring-recap\nfocus: a: b\n---\n",
];
const start = { "One/a.md": agenda("2026-03-03"), "Terms.md": agreement() };
const aPath = fc.constantFrom(...paths);
const aText = fc.constantFrom(...texts);

type VaultEvent =
  | { readonly kind: "outside" | "write"; readonly path: string; readonly text: string }
  | { readonly kind: "away"; readonly path: string }
  | { readonly kind: "rename"; readonly path: string; readonly to: string }
  | { readonly kind: "pause" };

const anEvent: fc.Arbitrary<VaultEvent> = fc.oneof(
  fc.record({ kind: fc.constantFrom("outside", "write"), path: aPath, text: aText }),
  fc.record({ kind: fc.constant("away"), path: fc.oneof(aPath, fc.constant("One")) }),
  fc.record({ kind: fc.constant("rename"), path: aPath, to: fc.oneof(aPath, fc.constant("Six")) }),
  fc.record({ kind: fc.constant("rename"), path: fc.constant("One"), to: fc.constantFrom("Two", "Six") }),
  fc.record({ kind: fc.constant("pause") }),
);

async function happen({ vault, storage }: HostApp, event: VaultEvent): Promise<void> {
  const file = event.kind === "pause" ? null : vault.getAbstractFileByPath(event.path);
  switch (event.kind) {
    case "pause":
      return new Promise((resolve) => setTimeout(resolve, 2));
    case "outside":
      storage.edit(event.path, event.text);
      return;
    case "away":
      if (file !== null) storage.editAway(event.path);
      return;
    case "write":
      if (file instanceof TFile) await vault.modify(file, event.text);
      return;
    case "rename":
      if (file === null || vault.getAbstractFileByPath(event.to) !== null) return;
      await vault.rename(file, event.to).catch(() => null); // into a folder that is not there
  }
}

describe("after any events, also while the first reading goes on", () => {
  it("the index equals one made anew", async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(anEvent, { maxLength: 12 }), async (events) => {
        const host = new HostApp({ ...start, "Two/x.txt": "", "Templates/x.txt": "" });
        await host.open();
        const all = fed(host);
        const starting = all.feed.start(owner());
        for (const event of events) await happen(host, event);
        await starting;
        await host.settled();
        expect(answersOf(all.index)).toEqual(answersOf(madeAnew(host)));
      }),
      { numRuns: 60 },
    );
  });
});

function madeAnew(host: HostApp): NoteIndex {
  const index = new NoteIndex(linkResolver(host.app), maya);
  for (const { path } of host.vault.getMarkdownFiles()) {
    if (!path.startsWith("Templates/")) putText(index, path, host.storage.text(path) ?? "");
  }
  return index;
}

function answersOf(index: NoteIndex): readonly unknown[] {
  const paths = index
    .all()
    .map(({ path }) => path)
    .sort();
  const relationships = [...index.relationships()].sort((a, b) => (a.key < b.key ? -1 : 1));
  return [paths, relationships, index.problems()];
}
