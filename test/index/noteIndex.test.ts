import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { NoteIndex } from "../../src/index/noteIndex";
import type { UserNames } from "../../src/index/people";
import type { Dashboard } from "../../src/index/dashboard";
import { everyItem, everything, type DashboardChoice } from "../../src/index/dashboardChoice";
import { DashboardQuery } from "../../src/index/queryDashboard";
import { SummaryQuery, type Summary } from "../../src/index/summary";
import { notePath, type NotePath } from "../../src/model/notePath";
import type { Relationship } from "../../src/model/relationship";
import { defaultSettings } from "../../src/model/settings";
import { MemoryStorage } from "../workbench/vault/memoryStorage";
import { Vault } from "../workbench/vault/vault";
import { agreement, dashboardOf, indexOf, linksIn, maya, note, parsed, putText, recap } from "./indexedVault";

const now = new Date("2026-03-04T12:00");

describe("a revision", () => {
  it("stays when a note is put that says the same", async () => {
    const index = await indexOf({ "a.md": recap("2026-03-03") });
    const { revision } = index;
    putText(index, "a.md", recap("2026-03-03"));
    putText(index, "b.md", "A note that takes no part.");
    index.remove(notePath("c.md"));
    expect(index.revision).toBe(revision);
  });

  it("grows when a note of the same text reads otherwise, as by other rules", async () => {
    const text = recap("2026-03-03", [], "- [!] Call");
    const index = await indexOf({ "a.md": text });
    const { revision } = index;
    const before = parsed("a.md", text);
    if (before === null) throw new Error("a.md takes part.");
    index.put({ ...before, items: before.items.map((item) => ({ ...item, status: "done" })) });
    expect(index.revision).toBeGreaterThan(revision);
    expect(dashboardOf(index, now).items).toEqual([]);
  });
});

describe("a meeting that links to an agreement", () => {
  const strangers = note([
    "type: mentoring-recap",
    "mentor: Ben",
    "date: 2026-03-03",
    'agreement: "[[Terms]]"',
  ]);

  it("belongs to the agreement's people, whichever comes first", async () => {
    const notes = { "a.md": strangers, "Terms.md": agreement() };
    for (const texts of [notes, Object.fromEntries(Object.entries(notes).reverse())]) {
      const index = await indexOf(texts);
      expect(index.relationships().map(({ partner, meetings }) => [partner.name, meetings.length])).toEqual([
        ["Ana Silva", 1],
      ]);
      expect(index.problems()).toEqual([
        { path: "a.md", problem: { kind: "people-differ", agreement: "Terms.md" } },
      ]);
    }
  });

  it("belongs to its own people when there is no such note, which is a note to check", async () => {
    const index = await indexOf({ "a.md": strangers });
    expect(index.relationships().map(({ partner }) => partner.name)).toEqual(["Ben"]);
    expect(index.problems()).toEqual([
      { path: "a.md", problem: { kind: "missing-link", property: "agreement", target: "Terms" } },
    ]);
  });

  it("belongs to its own people again when that note says something else", async () => {
    const index = await indexOf({ "a.md": strangers, "Terms.md": agreement() });
    putText(index, "Terms.md", "No agreement any more");
    expect(index.relationships().map(({ partner }) => partner.name)).toEqual(["Ben"]);
    expect(index.problems()).toEqual([]);
  });

  it("goes along when a link of the agreement leads to a new note of a person's", async () => {
    const living = new LivingVault();
    await living.open();
    await living.take({ kind: "write", path: "Terms.md", text: agreement() });
    await living.take({ kind: "write", path: "a.md", text: strangers });
    living.storage.edit("Ana Silva.md", "");
    const pairs = living.index.relationships();
    expect(pairs.map(({ mentor, meetings }) => [mentor.key, meetings.length])).toEqual([
      ["note:Ana Silva.md", 1],
    ]);
  });
});

describe("agreements of one pair", () => {
  const first = agreement(["status: closed", "started: 2024-01-31"]);
  const second = agreement(["started: 2026-01-31"]);

  it("are fine one after the other: the one in force counts", async () => {
    const index = await indexOf({ "b.md": first, "a.md": second });
    const [pair] = index.relationships();
    expect(pair?.agreements.map(({ path }) => path)).toEqual(["b.md", "a.md"]);
    expect([pair?.status, pair?.agreement?.path]).toEqual(["active", "a.md"]);
    expect(index.problems()).toEqual([]);
  });

  it("are a note to check while both are active", async () => {
    const index = await indexOf({ "a.md": second, "b.md": agreement() });
    expect(index.problems()).toEqual([
      { path: "a.md", problem: { kind: "two-active-agreements", other: "b.md" } },
    ]);
  });
});

// A vault of a few notes that are about the same few people, so that what happens to one touches others.
const paths = [
  "Ana Silva.md",
  "People/Ana Silva.md",
  "People/Ben.md",
  "People/Maya Lindqvist.md",
  "Terms.md",
  "Terms 2.md",
  "One/told 2.md",
  "One/plan.md",
  "One/told.md",
  "One/told (conflicted copy 2026-03-03).md",
  "Two/plan.md",
  "Two/told.md",
  "Two/closing.md",
];
const folders = ["One", "Two", "Three", "People"];
const users: readonly UserNames[] = [
  maya,
  { name: "Maya", aliases: [], note: "" },
  { name: "Maya Lindqvist", aliases: ["Ben", "Majka"], note: "" },
  { name: "", aliases: [], note: "People/Maya Lindqvist.md" },
];

const anyOf = <Value>(...values: readonly Value[]): fc.Arbitrary<Value> => fc.constantFrom(...values);
const aPerson = anyOf(
  '"[[Ana Silva]]"',
  '"[[People/Ana Silva]]"',
  "Ana Silva",
  '"[[Ben]]"',
  "Maya",
  "Majka",
  "",
);
const aLine = anyOf(
  "- [ ] Call",
  "- [x] Call ✅ 2026-03-01",
  "- [ ] Call 📅 2026-02-30",
  "- [ ] Call [[Ben]] #mentoring",
  "- [ ] Read [[Terms]] #mentoring 📅 2026-03-02",
  "- [ ] Write [owner:: [[Ana Silva]]]",
  "[[Ana Silva]]",
);
const aText = fc
  .record({
    type: anyOf("agreement", "agenda", "recap", "closing", "other"),
    mentor: aPerson,
    mentee: aPerson,
    date: anyOf("2026-02-28", "2026-03-01", "2026-03-03", ""),
    time: anyOf('"9:00"', ""),
    status: anyOf("active", "closed", "planned", "held", "cancelled", ""),
    agreement: anyOf('"[[Terms]]"', '"[[Terms 2]]"', '"[[Nowhere]]"', ""),
    agenda: anyOf('"[[plan]]"', ""),
    cadence: anyOf("weekly", ""),
    lines: fc.array(aLine, { maxLength: 4 }),
  })
  .map(({ type, lines, ...properties }) => {
    const values = Object.entries(properties).filter(([, value]) => value !== "");
    const head = [`type: mentoring-${type}`, ...values.map(([key, value]) => `${key}: ${value}`)];
    return note(head, lines.join("\n"));
  });

type Step =
  | { readonly kind: "write"; readonly path: string; readonly text: string }
  | { readonly kind: "reword"; readonly path: string; readonly lines: readonly string[] }
  | { readonly kind: "remove"; readonly path: string }
  | { readonly kind: "rename"; readonly path: string; readonly to: string }
  | { readonly kind: "user"; readonly user: UserNames };

const aStep: fc.Arbitrary<Step> = fc.oneof(
  { weight: 6, arbitrary: fc.record({ kind: fc.constant("write"), path: anyOf(...paths), text: aText }) },
  {
    weight: 3,
    arbitrary: fc.record({
      kind: fc.constant("reword"),
      path: anyOf(...paths),
      lines: fc.array(aLine, { maxLength: 4 }),
    }),
  },
  { weight: 2, arbitrary: fc.record({ kind: fc.constant("remove"), path: anyOf(...paths, ...folders) }) },
  {
    weight: 3,
    arbitrary: fc.oneof(
      fc.record({ kind: fc.constant("rename"), path: anyOf(...paths), to: anyOf(...paths) }),
      fc.record({ kind: fc.constant("rename"), path: anyOf(...folders), to: anyOf(...folders) }),
    ),
  },
  { weight: 1, arbitrary: fc.record({ kind: fc.constant("user"), user: anyOf(...users) }) },
);

/** A vault in which something happens, and an index that is told of it as the feed tells it. */
class LivingVault {
  readonly storage = new MemoryStorage({
    "One/x.txt": "",
    "Two/x.txt": "",
    "Three/x.txt": "",
    "People/x.txt": "",
  });
  readonly vault = new Vault(this.storage, "Test");
  readonly index = new NoteIndex(linksIn(this.vault), maya);
  private user: UserNames = maya;

  async open(): Promise<void> {
    await this.vault.load();
    this.vault.on("create", () => {
      this.index.relink();
    });
    this.vault.on("delete", ({ path }: { readonly path: string }) => {
      this.index.remove(notePath(path));
      this.index.relink();
    });
    this.vault.on("rename", ({ path }: { readonly path: string }, from: string) => {
      this.index.rename(notePath(from), notePath(path));
      this.index.relink();
    });
  }

  async take(step: Step): Promise<void> {
    switch (step.kind) {
      case "write":
        this.write(step.path, step.text);
        return;
      case "reword":
        this.reword(step.path, step.lines);
        return;
      case "remove":
        if (this.vault.getAbstractFileByPath(step.path) !== null) this.storage.editAway(step.path);
        return;
      case "rename":
        await this.rename(step.path, step.to);
        return;
      case "user":
        this.user = step.user;
        this.index.setUser(step.user);
    }
  }

  private write(path: string, text: string): void {
    this.storage.edit(path, text);
    putText(this.index, path, text);
  }

  /** The properties stay as they are. */
  private reword(path: string, lines: readonly string[]): void {
    const properties = this.storage.text(path)?.split("\n---\n")[0];
    if (properties !== undefined) this.write(path, [properties, "---", ...lines].join("\n"));
  }

  private async rename(path: string, to: string): Promise<void> {
    const file = this.vault.getAbstractFileByPath(path);
    const above = to.includes("/") ? to.slice(0, to.lastIndexOf("/")) : "/";
    const isFree =
      this.vault.getAbstractFileByPath(to) === null && this.vault.getFolderByPath(above) !== null;
    if (file !== null && isFree) await this.vault.rename(file, to);
  }

  /** An index made of nothing but the notes as they are now. */
  rebuilt(): NoteIndex {
    const index = new NoteIndex(linksIn(this.vault), this.user);
    for (const { path } of this.vault.getMarkdownFiles()) putText(index, path, this.storage.text(path) ?? "");
    return index;
  }
}

interface Answers {
  readonly agreements: readonly NotePath[];
  readonly relationships: readonly Relationship[];
  readonly dashboard: Dashboard;
  readonly summary: Summary;
}

/** All items, whatever became of them. */
const choice: DashboardChoice = { ...everything, items: { ...everyItem, closed: true } };

/** Who asks again and again, and keeps what the next answer has in common with the last. */
class Asking {
  private readonly dashboard: DashboardQuery;
  private readonly summary: SummaryQuery;

  constructor(private readonly index: NoteIndex) {
    this.dashboard = new DashboardQuery(index);
    this.summary = new SummaryQuery(index);
  }

  answers(): Answers {
    const agreements = this.index.agreements().map(({ path }) => path);
    const relationships = [...this.index.relationships()].sort((a, b) => (a.key < b.key ? -1 : 1));
    const dashboard = this.dashboard.ask(now, defaultSettings, new Set(), choice);
    const steps = this.summary.ask(now);
    let step = steps.next();
    while (step.done !== true) step = steps.next();
    return { agreements: agreements.sort(), relationships, dashboard, summary: step.value };
  }

  /** The kinds of the groups that the items stand in. */
  groups(): readonly string[] {
    return this.answers().dashboard.items.map(({ name }) => name.kind);
  }
}

function answersOf(index: NoteIndex): Answers {
  return new Asking(index).answers();
}

describe("after anything that happens to notes, folders and names", () => {
  it("answers like an index made anew", async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(aStep, { minLength: 5, maxLength: 30 }), async (steps) => {
        const living = new LivingVault();
        await living.open();
        const asking = new Asking(living.index);
        for (const step of steps) {
          await living.take(step);
          asking.answers(); // what was found then must not stay
        }
        expect(asking.answers()).toEqual(answersOf(living.rebuilt()));
      }),
      { numRuns: 100 },
    );
  });

  it("finds what is wrong with the new text of a note whose properties stay", async () => {
    const index = await indexOf({ "a.md": recap("2026-03-03", [], "- [ ] Call") });
    expect(index.problems()).toEqual([]);
    putText(index, "a.md", recap("2026-03-03", [], "- [ ] Call 📅 2026-02-30"));
    expect(index.problems()).toHaveLength(1);
    putText(index, "a.md", recap("2026-03-03", [], "- [ ] Call"));
    expect(index.problems()).toEqual([]);
  });

  it("files an item elsewhere anew when the note that it links to is none of ours any more", async () => {
    const day = "- [ ] Call [[Terms]] #mentoring";
    const index = await indexOf({ "a.md": recap("2026-03-03"), "Terms.md": agreement(), "Day.md": day });
    const asking = new Asking(index);
    expect(asking.groups()).toEqual(["relationship"]);
    putText(index, "Terms.md", "No agreement any more");
    expect(asking.groups()).toEqual(["unfiled"]);
  });

  it("files an item elsewhere anew when its link leads to another note", async () => {
    const living = new LivingVault();
    await living.open();
    await living.take({ kind: "write", path: "One/told.md", text: recap("2026-03-03") });
    await living.take({ kind: "write", path: "Two/day.md", text: "- [ ] Call [[told]] #mentoring" });
    const asking = new Asking(living.index);
    expect(asking.groups()).toEqual(["relationship"]);
    living.storage.edit("Two/told.md", "A diary");
    expect(asking.groups()).toEqual(["unfiled"]);
  });

  it("knows the user's items elsewhere by a new name of theirs", async () => {
    const index = await indexOf({ "Day.md": "- [ ] Call [owner:: Majka] #mentoring 📅 2026-03-01" });
    const asking = new Asking(index);
    expect(asking.answers().summary.late).toBe(0);
    index.setUser({ ...maya, aliases: ["Majka"] });
    expect(asking.answers().summary.late).toBe(1);
    expect(asking.answers().dashboard.items[0]?.rows[0]?.owner).toEqual({ kind: "you" });
  });

  it("knows the user by their own note as soon as it is chosen", async () => {
    const told = note([
      "type: mentoring-recap",
      "mentor: Ana",
      'mentee: "[[People/Majka]]"',
      "date: 2026-03-03",
    ]);
    const index = await indexOf({ "a.md": told, "People/Majka.md": "" });
    const roles = (): readonly unknown[] => index.relationships().map(({ role }) => role);
    expect(roles()).toEqual([null]);
    index.setUser({ ...maya, note: "People/Majka.md" });
    expect(roles()).toEqual(["mentee"]);
  });

  it("has one revision for one answer", async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(aStep, { minLength: 2, maxLength: 15 }), aStep, async (steps, last) => {
        const living = new LivingVault();
        await living.open();
        for (const step of steps) await living.take(step);
        const before = { revision: living.index.revision, answers: answersOf(living.index) };
        await living.take(last);
        if (living.index.revision === before.revision)
          expect(answersOf(living.index)).toEqual(before.answers);
      }),
      { numRuns: 100 },
    );
  });
});
