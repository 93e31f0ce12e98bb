import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { isSameItem, removeItems, takeItems } from "../../src/note/moveItems";
import { noteLine } from "./hostileText";
import { readAs } from "./readNote";

const properties = "---\ntype: mentoring-agenda\nmentor: Ana\nmentee: Ben\ndate: 2026-02-06\n---\n";

/** What comes over from an agenda with this body, and what stays of the body. */
function moved(body: string, ending = "\n"): { taken: string; left: string } {
  const text = (properties + body).replaceAll("\n", ending);
  const { items, fingerprint } = readAs("agenda", text);
  const left = removeItems(text, items, fingerprint);
  const head = properties.replaceAll("\n", ending);
  expect(left.startsWith(head.trimEnd())).toBe(true);
  return { taken: takeItems(text, items, fingerprint).text, left: left.slice(head.length) };
}

describe("action items of an agenda", () => {
  it.each([
    ["nothing", "Text\n", "", "Text\n"],
    ["one", "a\n- [ ] One\nb\n", "- [ ] One", "a\nb\n"],
    ["several", "- [ ] One\n\ntext\n\n- [x] Two\n", "- [ ] One\n- [x] Two", "\ntext\n\n"],
    ["the last without a line ending", "a\n- [ ] One\n- [ ] Two", "- [ ] One\n- [ ] Two", "a"],
    [
      "with what is nested",
      "- [ ] One\n  - remark\n    - [ ] Two\n- b\n",
      "- [ ] One\n  - remark\n    - [ ] Two",
      "- b\n",
    ],
    [
      "with what is nested below a blank line",
      "- [ ] One\n\n  remark\n\nb\n",
      "- [ ] One\n\n  remark",
      "\nb\n",
    ],
    [
      "with tabs and blanks",
      "- a\n\t- [ ] One\n        - remark\n- b\n",
      "- [ ] One\n    - remark",
      "- a\n- b\n",
    ],
    [
      "from under a plain item",
      "- topic\n  - [ ] One\n    more\n  - b\n",
      "- [ ] One\n  more",
      "- topic\n  - b\n",
    ],
    ["not in quotes", "> - [ ] One\n\n- [ ] Two\n", "- [ ] Two", "> - [ ] One\n\n"],
    ["not in code", "```\n- [ ] One\n```\n", "", "```\n- [ ] One\n```\n"],
  ])("come over: %s", (_, body, taken, left) => {
    expect(moved(body)).toEqual({ taken, left });
    expect(moved(body, "\r\n")).toEqual({ taken, left: left.replaceAll("\n", "\r\n") });
  });

  it("leave mixed line endings as they are", () => {
    const text = properties.replaceAll("\n", "\r\n") + "ab\n- [ ] One";
    const { items, fingerprint } = readAs("agenda", text);
    expect(removeItems(text, items, fingerprint)).toBe(properties.replaceAll("\n", "\r\n") + "ab");
  });

  it("are found again after an edit, or stay when they cannot be told", () => {
    const { items, fingerprint } = readAs("agenda", `${properties}- [ ] One\n`);
    expect(removeItems(`${properties}new\n- [ ] One\n`, items, fingerprint)).toBe(`${properties}new\n`);
    const changed = `${properties}- [ ] One, changed\n`;
    expect(removeItems(changed, items, fingerprint)).toBe(changed);
    expect(takeItems(changed, items, fingerprint)).toEqual({ text: "", items: [] });
  });

  it("are never lost: every line is taken or stays, in order", () => {
    fc.assert(
      fc.property(fc.array(noteLine, { maxLength: 12 }), fc.constantFrom("\n", "\r\n"), (lines, ending) => {
        const { taken, left } = moved(lines.join("\n"), ending);
        const words = (text: string): string[] =>
          text
            .split(/\r?\n/)
            .map((line) => line.trim())
            .filter((line) => line !== "");
        expect([...words(taken), ...words(left)].sort()).toEqual(words(lines.join("\n")).sort());
      }),
      { numRuns: 300 },
    );
  });
});

describe("an item that stands in both notes", () => {
  it("is the same by its words, wherever it is indented", () => {
    const item = (body: string): Parameters<typeof isSameItem>[0] => {
      const [first] = readAs("agenda", properties + body).items;
      if (first === undefined) throw new Error(`No item in ${body}`);
      return first;
    };
    expect(
      isSameItem(item("- a\n  - [ ] One [due:: 2026-02-06]\n"), item("* [x] One [due:: 2026-02-06] ^b\n")),
    ).toBe(true);
    expect(isSameItem(item("- [ ] One\n"), item("- [ ] Two\n"))).toBe(false);
  });
});
