import fc from "fast-check";
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
      "## Action items\n1. a\nand more\n- [ ] Send the CV\n",
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
          return kept === text && added.slice(start, added.length - (text.length - start)).includes(line);
        });
        expect(at).toBeDefined();
        expect(added.split(/\r?\n/)).toContain(line);
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
