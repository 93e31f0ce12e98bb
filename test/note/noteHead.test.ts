import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { outlineOf } from "../../src/host/noteOutline";
import { notePath } from "../../src/model/notePath";
import { isSameHead } from "../../src/note/noteHead";
import { parseNote } from "../../src/note/parseNote";
import { isSameValue } from "../../src/note/property";
import { headOf } from "../../src/note/readLater";
import { parseMetadata } from "../workbench/markdown/parseMetadata";
import { readingRules } from "./readNote";

const path = notePath("a.md");
const read = (text: string, before: ReturnType<typeof parseNote> = null): ReturnType<typeof parseNote> =>
  parseNote(path, text, outlineOf(parseMetadata(text)), readingRules, before);

const heads = [
  "type: mentoring-agreement\nmentor: Ana\nstarted: 2026-01-01\nformats: [call, walk]",
  "type: mentoring-agreement\nmentor: Ana\nstarted: 2026-01-01\nformats: [walk, call]",
  "type: mentoring-agenda\nmentor: Ana\ndate: 2026-13-01",
  "type: mentoring-agenda\nmentor: Ana\ndate: 2026-03-01\nmoved-from: [2026-02-01, soon]",
  "type: mentoring-recap\nmentor: Ana\nmentee: Ana\ndate: 2026-03-01",
  "type: mentoring-recap\nmentor: Ana\nmentee: Ben\ndate: 2026-03-01\naction-items: tagged",
  "type: mentoring-closing\nmentor: Ana\ndate: .nan",
  "type: mentoring-closing\nmentor: Ana\ndate:",
  "type: mentoring-closing\nmentor: [Ana",
  "title: Nothing of ours",
];
const bodies = [
  "",
  "- [ ] Call @Ana\n",
  "- [ ] Call #mentoring\n- [x] Write 📅 2026-99-01\n",
  "## Goals\n\n- Grow\n",
];
const notes = fc
  .tuple(fc.constantFrom(...heads), fc.constantFrom(...bodies))
  .map(([head, body]) => `---\n${head}\n---\n${body}`);

describe("a note that was read before", () => {
  it("is read as one that was not", () => {
    fc.assert(
      fc.property(notes, notes, (before, now) => {
        expect([read(now, read(before))]).toEqual([read(now)]);
      }),
      { numRuns: 1000 },
    );
  });

  it("has its properties read again only when they are others", () => {
    const recap = "---\ntype: mentoring-recap\nmentor: Ana\n---\n";
    const before = read(recap) ?? expect.fail();
    expect(headOf(before)).not.toBeNull();
    expect(headOf(read(`${recap}- [ ] Call\n`, before) ?? {})).toBe(headOf(before));
    expect(headOf(read(recap.replace("Ana", "Ben"), before) ?? {})).not.toBe(headOf(before));
  });

  it("says the same in its properties, whatever is written below and whatever else they hold", () => {
    const note = (properties: string, body: string): NonNullable<ReturnType<typeof parseNote>> =>
      read(`---\ntype: mentoring-recap\nmentor: Ana\n${properties}\n---\n${body}`) ?? expect.fail();
    const first = note("date: 2026-03-01", "- [ ] Call\n");
    expect(isSameHead(first, note("date: 2026-03-01", ""))).toBe(true);
    expect(isSameHead(first, note("date: 2026-03-01\nmood: good", ""))).toBe(true);
    expect(isSameHead(first, note("date: 2026-03-02", "- [ ] Call\n"))).toBe(false);
  });
});

describe("properties", () => {
  it.each([
    [NaN, NaN, true],
    [NaN, null, false],
    [null, undefined, false],
    ["1", 1, false],
    [[1, [2]], [1, [2]], true],
    [[1], { 0: 1 }, false],
    [{ a: 1, b: 2 }, { b: 2, a: 1 }, true],
    [{ a: undefined }, { b: undefined }, false],
    [{ a: 1 }, { a: 1, b: 2 }, false],
  ])("%o and %o are alike: %s", (a, b, alike) => {
    expect(isSameValue(a, b)).toBe(alike);
  });
});
