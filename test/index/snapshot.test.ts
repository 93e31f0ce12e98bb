import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { readSnapshot, snapshotOf, type KeptNote, type ReadingKey } from "../../src/index/snapshot";
import { agreement, note, parsed, recap } from "./indexedVault";

const key: ReadingKey = { version: "1.0.0", settings: "mentoring", language: "en" };
const stamp = { mtime: 1_772_000_000_000, size: 120 };

const texts: readonly string[] = [
  agreement(
    ["started: 2025-03-01", "cadence: every-2-weeks", "formats: [video, phone]"],
    "## Goals\n- Lead [by:: 2026-06-30]\n  - by example\n## Activities\n- Visit [tried:: 2026-02-02]\n",
  ),
  note(
    ["type: mentoring-agenda", "mentor: Ana", "date: 2026-03-04", "time: 16:00", "status: held"],
    "- [ ] Ask\n",
  ),
  recap(
    "2026-03-03",
    ["next: 2026-03-17"],
    "- [ ] Call @[[Ana]] 📅 2026-02-30\n- [x] Write [due:: 2026-03-01] ^a1\n",
  ),
  note(["type: mentoring-closing", "mentor: Ana", "date: 2026-03-04", "outcome: completed"], "- [/] Thank\n"),
  "- [ ] Read [[Ana]] #mentoring 🔁 every week ⏫ 📅 2026-03-04\n",
];

function kept(text: string): KeptNote {
  return { stamp, note: parsed("a.md", text) };
}

describe("a note that is kept", () => {
  it.each(texts)("comes back as it was read: %s", (text) => {
    expect(readSnapshot(snapshotOf(kept(text), key), "a.md", key)).toEqual(kept(text));
  });

  it("comes back as it was read, whatever stands in it", () => {
    const line = fc.string({ unit: "binary" }).map((words) => words.replace(/[\r\n]/g, " "));
    const item = fc
      .tuple(fc.constantFrom("- [ ] ", "- [x] ", "> 1. [-] "), line)
      .map((parts) => parts.join(""));
    fc.assert(
      fc.property(fc.constantFrom(...texts), fc.array(fc.oneof(item, line)), (text, lines) => {
        const read = kept(text + lines.join("\n"));
        expect(readSnapshot(snapshotOf(read, key), "a.md", key)).toEqual(read);
      }),
    );
  });

  it("keeps halves of characters, which a file that is no UTF-8 may be read as", () => {
    const read = kept(`${recap("2026-03-03")}- [ ] half \uD83D of one\n`);
    expect(readSnapshot(snapshotOf(read, key), "a.md", key)).toEqual(read);
  });

  it("may be none of ours", () => {
    const none: KeptNote = { stamp, note: null };
    expect(readSnapshot(snapshotOf(none, key), "a.md", key)).toEqual(none);
  });
});

describe("what is stored", () => {
  const stored = snapshotOf(kept(recap("2026-03-03", [], "- [ ] Call @mentor 📅 2026-03-09\n")), key);

  it.each([{ version: "1.0.1" }, { settings: "other" }, { language: "de" }])(
    "is dropped for another key: %o",
    (other) => {
      expect(readSnapshot(stored, "a.md", { ...key, ...other })).toBeNull();
    },
  );

  it("is dropped for another path", () => {
    expect(readSnapshot(stored, "b.md", key)).toBeNull();
  });

  it.each([undefined, null, 7, {}, "", "{", "[]", '"text"'])("is dropped when it is %j", (damaged) => {
    expect(readSnapshot(damaged, "a.md", key)).toBeNull();
  });

  it("is dropped when any part of it is gone, or of another kind", () => {
    const whole: unknown = JSON.parse(stored);
    for (const at of partsOf(whole)) {
      expect([at, readSnapshot(JSON.stringify(without(whole, at)), "a.md", key)]).toEqual([at, null]);
      expect([at, readSnapshot(JSON.stringify(changed(whole, at)), "a.md", key)]).toEqual([at, null]);
    }
  });

  it("is dropped when it holds a day that does not exist", () => {
    expect(readSnapshot(stored.replace('"2026-03-09"', '"2026-03-39"'), "a.md", key)).toBeNull();
  });
});

type Part = readonly string[];

/** Where each field of a value is, fields of fields too; parts of a list are fields of it. */
function partsOf(value: unknown): readonly Part[] {
  if (typeof value !== "object" || value === null) return [];
  return Object.entries(value).flatMap(([name, inner]) => {
    const below = partsOf(inner).map((part) => [name, ...part]);
    return Array.isArray(value) ? below : [[name], ...below];
  });
}

function without(value: unknown, part: Part): unknown {
  return edited(value, part, (object, name) => Reflect.deleteProperty(object, name));
}

function changed(value: unknown, part: Part): unknown {
  return edited(value, part, (object, name) => Reflect.set(object, name, { other: true }));
}

function edited(value: unknown, part: Part, edit: (object: object, name: string) => void): unknown {
  const copy: unknown = structuredClone(value);
  const [last = "", ...above] = part.toReversed();
  const object = above
    .toReversed()
    .reduce<unknown>((at, name) => Reflect.get(Object(at) as object, name), copy);
  edit(Object(object) as object, last);
  return copy;
}
