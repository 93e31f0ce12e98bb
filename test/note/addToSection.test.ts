import fc from "fast-check";
import { fromMarkdown } from "mdast-util-from-markdown";
import type { ListItem } from "mdast";
import { describe, expect, it } from "vitest";
import { addToSection, type SectionPlace } from "../../src/note/addToSection";
import type { HeadingWords } from "../../src/note/sections";
import { headingWords } from "../../src/host/feedRules";
import { englishNotes } from "../../src/text/en/notes";

const english: HeadingWords = headingWords([englishNotes]);
const words = { ...english, "action-items": [...english["action-items"], "アクション"] };
const items: SectionPlace = { type: "recap", section: "action-items", heading: "Action items", words };
const questions: SectionPlace = { ...items, section: "questions", heading: "Questions" };
const line = "- [ ] Send the CV";

describe("a line in a section that is there", () => {
  it.each([
    [
      "a list",
      "## Action items\n\n- [ ] a\n- [ ] b\n\n## Private\n",
      "## Action items\n\n- [ ] a\n- [ ] b\n- [ ] Send the CV\n\n## Private\n",
    ],
    [
      "a list right above the next heading",
      "## Action items\n- [ ] a\n## Private\n",
      "## Action items\n- [ ] a\n- [ ] Send the CV\n## Private\n",
    ],
    [
      "nested items and remarks",
      "## Action items\n- a\n  - b\n\n  more of a\n\nText\n",
      "## Action items\n- a\n  - b\n\n  more of a\n- [ ] Send the CV\n\nText\n",
    ],
    [
      "an item that goes on in the next line",
      "## Action items\n1. a\nand more\n",
      "## Action items\n1. a\nand more\n2. [ ] Send the CV\n",
    ],
    [
      "a prompt",
      "## Action items\n\n<!-- Practice -->\n\n## Private\n",
      "## Action items\n\n<!-- Practice -->\n- [ ] Send the CV\n\n## Private\n",
    ],
    [
      "a prompt of two lines at the end",
      "## Action items\n<!-- Practice,\nread -->",
      "## Action items\n<!-- Practice,\nread -->\n- [ ] Send the CV",
    ],
    [
      "a list below its prompt",
      "## Action items\n<!-- Practice -->\n- [ ] a\n",
      "## Action items\n<!-- Practice -->\n- [ ] a\n- [ ] Send the CV\n",
    ],
    [
      "text",
      "## Action items\nText\n## Private\n",
      "## Action items\nText\n\n- [ ] Send the CV\n## Private\n",
    ],
    ["nothing", "## Action items\n\n## Private\n", "## Action items\n\n- [ ] Send the CV\n\n## Private\n"],
    [
      "nothing, not even a blank line",
      "## Action items\n## Private\n",
      "## Action items\n- [ ] Send the CV\n## Private\n",
    ],
    ["nothing, at the end", "## Action items", "## Action items\n\n- [ ] Send the CV"],
    [
      "nothing, at the end with a final newline",
      "## Action items\n",
      "## Action items\n\n- [ ] Send the CV\n",
    ],
    ["no final newline", "## Action items\n- [ ] a", "## Action items\n- [ ] a\n- [ ] Send the CV"],
    [
      "carriage returns",
      "## Action items\r\n- [ ] a\r\n\r\n## Private\r\n",
      "## Action items\r\n- [ ] a\r\n- [ ] Send the CV\r\n\r\n## Private\r\n",
    ],
    [
      "a byte order mark and properties",
      "\uFEFF---\ntype: x\n---\n## Action items\n- a\n",
      "\uFEFF---\ntype: x\n---\n## Action items\n- a\n- [ ] Send the CV\n",
    ],
    [
      "another level, closed and emphasized",
      "# **Action items**: #\n- a\n",
      "# **Action items**: #\n- a\n- [ ] Send the CV\n",
    ],
    [
      "signs and a number around its heading",
      "## ✅ 3. Action items!\n- a\n",
      "## ✅ 3. Action items!\n- a\n- [ ] Send the CV\n",
    ],
    ["another language", "### アクション\n- a\n", "### アクション\n- a\n- [ ] Send the CV\n"],
    [
      "sub-headings",
      "## Action items\n- a\n\n### Before\n- b\n",
      "## Action items\n- a\n- [ ] Send the CV\n\n### Before\n- b\n",
    ],
    [
      "sub-headings alone",
      "## Action items\n\n### Before\n- b\n",
      "## Action items\n\n- [ ] Send the CV\n\n### Before\n- b\n",
    ],
    [
      "a heading in code above it",
      "```\n## Action items\n```\n## Action items\n- a\n",
      "```\n## Action items\n```\n## Action items\n- a\n- [ ] Send the CV\n",
    ],
    [
      "a heading in a comment above it",
      "%%\n## Action items\n%%\n## Action items\n- a\n",
      "%%\n## Action items\n%%\n## Action items\n- a\n- [ ] Send the CV\n",
    ],
    [
      "code below the list",
      "## Action items\n- a\n```\n\n- b\n```\n",
      "## Action items\n- a\n- [ ] Send the CV\n```\n\n- b\n```\n",
    ],
    [
      "code in the list",
      "## Action items\n- a\n  ```\n  - x\n\n  ```\n",
      "## Action items\n- a\n  ```\n  - x\n\n  ```\n- [ ] Send the CV\n",
    ],
    [
      "a callout below the list",
      "## Action items\n- a\n> - [ ] b\n",
      "## Action items\n- a\n- [ ] Send the CV\n> - [ ] b\n",
    ],
  ])("%s", (_, before, after) => {
    expect(addToSection(before, line, items)).toBe(after);
  });

  it.each([
    ["stars", "* [ ] a\n* [ ] b", "* [ ] Send the CV\n  - a remark"],
    ["pluses", "+ a", "+ [ ] Send the CV\n  - a remark"],
    ["numbers", "9. a\n10. b", "11. [ ] Send the CV\n    - a remark"],
    ["numbers with brackets", "1) a", "2) [ ] Send the CV\n   - a remark"],
    ["stars, with dashes nested in them", "* a\n  - b\n    + c", "* [ ] Send the CV\n  - a remark"],
    ["dashes, with numbers nested by tabs", "- a\n\t1. b", "- [ ] Send the CV\n  - a remark"],
    ["numbers, with dashes nested and a blank line", "1. a\n\n   - b\n", "2. [ ] Send the CV\n   - a remark"],
    ["stars below a list of dashes", "- a\n\ntext\n\n* b", "* [ ] Send the CV\n  - a remark"],
    ["stars that are indented below text", "- a\n\ntext\n\n  * b", "* [ ] Send the CV\n  - a remark"],
  ])("is one more of a list of %s", (_, list, added) => {
    const note = `## Action items\n\n${list.trimEnd()}\n\n## Private\n`;
    expect(addToSection(note, `${line}\n  - a remark`, items)).toBe(
      `## Action items\n\n${list.trimEnd()}\n${added}\n\n## Private\n`,
    );
    const windows = note.replaceAll("\n", "\r\n");
    expect(addToSection(windows, `${line}\n  - a remark`, items)).toBe(
      `## Action items\n\n${list.trimEnd()}\n${added}\n\n## Private\n`.replaceAll("\n", "\r\n"),
    );
  });

  it("brings its nested lines along, with the note's line endings", () => {
    const note = "## Action items\r\n- a\r\n\r\n## Private\r\n";
    expect(addToSection(note, `${line}\n  - a remark`, items)).toBe(
      "## Action items\r\n- a\r\n- [ ] Send the CV\r\n  - a remark\r\n\r\n## Private\r\n",
    );
  });

  it("is not written into code or a comment that is not closed", () => {
    expect(addToSection("## Action items\n\n```\ncode\n", line, items)).toBeNull();
    expect(addToSection("## Thanks\n<!-- never shared\n", line, questions)).toBeNull();
  });
});

describe("a section that is missing", () => {
  it.each([
    [
      "between its neighbors",
      "## Action items\n- a\n\n## Private\n",
      "## Action items\n- a\n\n## Questions\n\n- [ ] Send the CV\n\n## Private\n",
    ],
    [
      "behind what belongs to the one before",
      "# Thanks\n## More\ntext\n# Private\n",
      "# Thanks\n## More\ntext\n\n# Questions\n\n- [ ] Send the CV\n\n# Private\n",
    ],
    [
      "before the first that follows",
      "text\n\n## Private\n",
      "text\n\n## Questions\n\n- [ ] Send the CV\n\n## Private\n",
    ],
    ["at the end", "## Thanks\n- a", "## Thanks\n- a\n\n## Questions\n\n- [ ] Send the CV"],
    [
      "at the end, behind a final newline",
      "## Thanks\n- a\n",
      "## Thanks\n- a\n\n## Questions\n\n- [ ] Send the CV\n",
    ],
    [
      "below properties alone",
      "---\r\ntype: x\r\n---\r\n",
      "---\r\ntype: x\r\n---\r\n\r\n## Questions\r\n\r\n- [ ] Send the CV\r\n",
    ],
    [
      "among headings of one's own",
      "## Mine\n\n## Thanks\n\n## Also mine\n",
      "## Mine\n\n## Thanks\n\n## Questions\n\n- [ ] Send the CV\n\n## Also mine\n",
    ],
    ["in a note without a word", "", "## Questions\n\n- [ ] Send the CV\n"],
  ])("is made %s", (_, before, after) => {
    expect(addToSection(before, line, questions)).toBe(after);
  });
});

it("whatever list stands there is one list still, with one item more", () => {
  const marker = fc.constantFrom("-", "*", "+", "1.", "7)", "99.");
  const blank = fc.constantFrom("", "\n");
  const entry = fc.record({ remarks: fc.array(fc.tuple(blank, marker), { maxLength: 2 }), blank });
  fc.assert(
    fc.property(marker, fc.array(entry, { minLength: 1, maxLength: 4 }), (top, entries) => {
      const indent = " ".repeat(top.length + 1);
      const written = entries.map(({ remarks, blank: below }) =>
        [`${top} a`, ...remarks.map(([above, own]) => `${above}${indent}${own} b`)].join("\n").concat(below),
      );
      const note = `## Action items\n${written.join("\n")}\n\n## Private\n- x\n`;
      const [list, ...others] = listsIn(addToSection(note, `${line}\n  - a remark`, items) ?? "");
      expect(list).toHaveLength(entries.length + 1);
      expect(list?.at(-1)?.children.map(({ type }) => type)).toEqual(["paragraph", "list"]);
      expect(others.map((other) => other.length)).toEqual([1]);
    }),
  );
});

function listsIn(note: string): readonly ListItem[][] {
  return fromMarkdown(note).children.flatMap((block) => (block.type === "list" ? [block.children] : []));
}

describe("any note", () => {
  const piece = fc.constantFrom(
    "## Action items",
    "# Private",
    "## Questions",
    "### Mine",
    "- [ ] a",
    "  - b",
    "\t- c",
    "",
    "",
    "text",
    "> - [ ] q",
    "```",
    "~~~",
    "  ```",
    "<!-- x",
    "-->",
    "<!-- y -->",
    "%%",
    "---",
    "type: x",
    "1. n",
    "* s",
    "***",
    "\uFEFF",
    "\u200b",
    "\ud800",
    "\r",
  );
  const notes = fc
    .tuple(
      fc.array(piece, { maxLength: 14 }),
      fc.constantFrom("\n", "\r\n"),
      fc.constantFrom("", "---\ntype: x\n---\n"),
    )
    .map(([lines, ending, head]) => head.replaceAll("\n", ending) + lines.join(ending));

  it("keeps every code unit, in one piece in front and one behind", () => {
    fc.assert(
      fc.property(notes, fc.constantFrom(items, questions), (text, place) => {
        const added = addToSection(text, line, place);
        if (added === null) return;
        const at = [...Array(text.length + 1).keys()].find((start) => {
          const kept = added.slice(0, start) + added.slice(added.length - (text.length - start));
          return (
            kept === text &&
            added.slice(start, added.length - (text.length - start)).includes("[ ] Send the CV")
          );
        });
        expect(at).toBeDefined();
        expect(added.split(/\r?\n/)).toContainEqual(
          expect.stringMatching(/^(?:[-*]|2\.) \[ \] Send the CV$/),
        );
      }),
      { numRuns: 2000 },
    );
  });

  it("finds the section again that was made, and puts the next line below", () => {
    fc.assert(
      fc.property(notes, (text) => {
        const once = addToSection(text, line, questions);
        if (once === null) return;
        const twice = addToSection(once, "- [ ] Second", questions)?.split(/\r?\n/) ?? [];
        const lines = once.split(/\r?\n/);
        expect(twice.length).toBeGreaterThan(lines.length);
        expect(twice.filter((one) => one === "## Questions").length).toBe(
          lines.filter((one) => one === "## Questions").length,
        );
      }),
    );
  });
});
