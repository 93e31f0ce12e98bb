import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { NoteStore } from "../../src/host/noteStore";
import { Refusal } from "../../src/host/refusal";
import type { NoteIndex } from "../../src/index/noteIndex";
import type { ItemRow } from "../../src/index/dashboard";
import { day } from "../../src/model/day";
import { setDone, type TickRules } from "../../src/note/editItem";
import { fingerprintOf } from "../../src/note/lines";
import { english } from "../../src/text/en";
import { allRows, recap } from "../index/indexedVault";
import { fed, HostApp, owner } from "./hostApp";

/** How many courses of events are tried; more where the environment asks for more. */
const numRuns = Number(process.env["INTERLEAVINGS"] ?? 10_000);

/** Milliseconds: enough for ten thousand courses on a busy machine. */
const patience = 10 * 60_000;

// Items that read the same, told apart by their heading, their neighbors, or a block id alone.
const items = [
  "## Ann",
  "- [ ] Call",
  "- [ ] Write 📅 2026-03-01",
  "- [ ] Call",
  "## Ben",
  "- [ ] Call",
  "- [ ] Write 📅 2026-03-01",
  "- [ ] Read ^read",
  "",
];

type Happening =
  /** Another program writes a line somewhere below the properties, or ticks one of the items. */
  | { readonly kind: "line" | "outside-tick"; readonly at: number }
  /** The dashboard ticks an item as it knows it, fresh or stale. */
  | { readonly kind: "tick"; readonly at: number }
  | { readonly kind: "look" | "rename" | "rename-folder" | "wait" | "delete" };

/** Where the note stands at first. */
const first = "Ana/0.md";

const at = fc.nat(99);
const aHappening: fc.Arbitrary<Happening> = fc.oneof(
  { weight: 4, arbitrary: fc.record({ kind: fc.constant("line"), at }) },
  { weight: 1, arbitrary: fc.record({ kind: fc.constant("outside-tick"), at }) },
  { weight: 5, arbitrary: fc.record({ kind: fc.constant("tick"), at }) },
  { weight: 4, arbitrary: fc.record({ kind: fc.constantFrom("look", "rename", "rename-folder", "wait") }) },
);

const ticking: TickRules = {
  today: day("2026-03-04"),
  taskFormat: "emoji",
  addDoneDate: true,
  extraMarks: { done: "", cancelled: "" },
};

/**
 * A note that several hands write in, and a ledger beside it: what each line should read, and which line
 * it is, whatever it reads.
 */
class SharedNote {
  private path = first;
  private lines: { text: string; readonly id: number }[];
  private made = 0;
  /** Which lines stood where, by the text in which they stood. */
  private readonly idsByText = new Map<string, readonly number[]>();
  private rows: readonly ItemRow[] = [];

  constructor(
    private readonly host: HostApp,
    private readonly store: NoteStore,
    private readonly index: NoteIndex,
  ) {
    this.lines = (host.storage.text(this.path) ?? "").split("\n").map((text) => this.line(text));
    this.remember();
  }

  async take(happening: Happening): Promise<void> {
    switch (happening.kind) {
      case "line":
        this.writeLine(happening.at);
        return;
      case "outside-tick":
        this.tickOutside(happening.at);
        return;
      case "tick":
        await this.tick(this.rows[happening.at % Math.max(1, this.rows.length)]);
        return;
      case "look":
        this.rows = allRows(this.index, new Date("2026-03-04T12:00"));
        return;
      case "rename":
        await this.rename();
        return;
      case "rename-folder":
        await this.renameFolder();
        return;
      case "wait":
        await this.host.cache.idle();
        return;
      case "delete":
        this.host.storage.editAway(this.path);
    }
  }

  /** Nothing that anybody wrote is lost, and the index is the one that a start would make. */
  async check(): Promise<void> {
    expect(this.host.storage.text(this.path)).toBe(this.text());
    await this.host.cache.idle();
    const anew = fed(this.host);
    await anew.feed.start(owner());
    expect(this.index.all()).toEqual(anew.index.all());
  }

  private line(text: string): { text: string; readonly id: number } {
    this.made += 1;
    return { text, id: this.made };
  }

  private text(): string {
    return this.lines.map(({ text }) => text).join("\n");
  }

  private remember(): void {
    this.idsByText.set(
      fingerprintOf(this.text()),
      this.lines.map(({ id }) => id),
    );
  }

  private writeOutside(): void {
    this.host.storage.edit(this.path, this.text());
    this.remember();
  }

  private writeLine(at: number): void {
    const below = 1 + this.lines.findLastIndex(({ text }) => text === "---");
    const place = below + (at % (this.lines.length - below + 1));
    this.lines.splice(place, 0, this.line(`Line ${this.made} of another hand`));
    this.writeOutside();
  }

  private tickOutside(at: number): void {
    const open = this.lines.filter(({ text }) => text.startsWith("- [ ]"));
    const ticked = open[at % Math.max(1, open.length)];
    if (ticked === undefined) return;
    ticked.text = ticked.text.replace("[ ]", "[x]");
    this.writeOutside();
  }

  private async tick(row: ItemRow | undefined): Promise<void> {
    if (row === undefined) return;
    const meant = this.idsByText.get(row.note.fingerprint)?.[row.item.place.line];
    const change = this.store.change(row.path, (text) => {
      const edit = setDone(text, { place: row.item.place, fingerprint: row.note.fingerprint }, true, ticking);
      return edit.kind === "edited" ? edit.text : null;
    });
    const written = await change.catch((reason: unknown) => {
      expect(reason).toEqual(new Refusal(english.notices.gone(row.path)));
      return null;
    });
    if (written === null) return;
    const changed = written.text.split("\n");
    for (const line of this.lines) {
      const text = changed.shift() ?? "";
      if (line.text !== text) expect([line.id, text]).toEqual([meant, tickedText(line.text)]);
      line.text = text;
    }
    expect(changed).toEqual([]);
    this.remember();
  }

  private async rename(): Promise<void> {
    const [folder = "", name = ""] = this.path.split("/");
    const to = `${folder}/${Number.parseInt(name, 10) + 1}.md`;
    await this.host.vault.rename(this.host.file(this.path), to);
    this.path = to;
  }

  private async renameFolder(): Promise<void> {
    const [folder = "", name = ""] = this.path.split("/");
    const there = this.host.vault.getFolderByPath(folder);
    if (there === null) throw new Error(`There is no folder ${folder}.`);
    await this.host.vault.rename(there, `${folder}a`);
    this.path = `${folder}a/${name}`;
  }
}

function tickedText(line: string): string {
  const ticked = line.replace("[ ]", "[x]");
  return ticked.endsWith(" ^read")
    ? ticked.replace(" ^read", " ✅ 2026-03-04 ^read")
    : `${ticked} ✅ 2026-03-04`;
}

async function shared(): Promise<{ note: SharedNote; host: HostApp }> {
  const host = new HostApp({ [first]: recap("2026-03-03", [], items.join("\n")) });
  await host.open();
  const { feed, index } = fed(host);
  await feed.start(owner());
  return { note: new SharedNote(host, new NoteStore(host.app, english), index), host };
}

describe("ticks, outside writes and renames in any order", () => {
  it(
    "lose nothing that anybody wrote, and change no line but the one that is meant",
    async () => {
      await fc.assert(
        fc.asyncProperty(fc.array(aHappening, { minLength: 5, maxLength: 25 }), async (happenings) => {
          const { note } = await shared();
          await note.take({ kind: "look" });
          for (const happening of happenings) await note.take(happening);
          await note.check();
        }),
        { numRuns },
      );
    },
    patience,
  );

  it("do tick: every item is done in the end", async () => {
    const { note, host } = await shared();
    for (const which of [0, 1, 2, 3, 4, 5]) {
      await note.take({ kind: "line", at: which });
      await note.take({ kind: "wait" });
      await note.take({ kind: "look" });
      await note.take({ kind: "tick", at: which });
      await note.take({ kind: "wait" });
    }
    await note.check();
    expect(host.storage.text(first)?.match(/- \[x\]/g)).toHaveLength(6);
  });

  it("write nothing once the note is gone", async () => {
    const { note, host } = await shared();
    await note.take({ kind: "look" });
    await note.take({ kind: "delete" });
    await note.take({ kind: "tick", at: 0 });
    expect(host.storage.text(first)).toBeUndefined();
  });
});
