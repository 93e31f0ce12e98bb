import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { insertBlock, type EditorPlace, type InsertedBlock } from "../../src/note/insertBlock";
import { linesOf } from "../../src/note/lines";
import { englishLists } from "../../src/text/en/noteLists";
import { noteText } from "./hostileText";

const section: InsertedBlock = { kind: "section", heading: "## Focus", body: "- \n<!-- why -->" };
const list: InsertedBlock = { kind: "lines", body: "- one\n- two" };
const item: InsertedBlock = { kind: "item", empty: "- [ ] |", of: (text) => `- [ ] ${text}!` };

/** Puts a block where `|` stands, or in the place of what stands between two, and marks what is selected then. */
function put(marked: string, block: InsertedBlock): string | null {
  const [before = "", middle = "", after = null] = marked.split("|");
  const text = after === null ? before + middle : before + middle + after;
  const selected = after === null ? "" : middle;
  const from = placeIn(text, before.length);
  const edit = insertBlock(text, { from, to: placeIn(text, before.length + selected.length) }, block);
  if (edit === null) return null;
  const lines = text.split("\n");
  lines.splice(edit.first, edit.removed, ...edit.lines);
  const made = lines.join("\n");
  const [start, end] = [edit.selection.from, edit.selection.to].map((place) => offsetIn(made, place));
  if (start === end) return `${made.slice(0, start)}|${made.slice(start)}`;
  return `${made.slice(0, start)}|${made.slice(start, end)}|${made.slice(end)}`;
}

function placeIn(text: string, offset: number): EditorPlace {
  const before = text.slice(0, offset).split("\n");
  return { line: before.length - 1, ch: before.at(-1)?.length ?? 0 };
}

function offsetIn(text: string, { line, ch }: EditorPlace): number {
  return text.split("\n").slice(0, line).join("\n").length + (line > 0 ? 1 : 0) + ch;
}

describe("a section is put in", () => {
  it.each([
    ["an empty note", "|", "## Focus\n\n-|\n<!-- why -->"],
    ["an empty line, set off", "a\n|\nb", "a\n\n## Focus\n\n-|\n<!-- why -->\n\nb"],
    ["below the line that one is in", "a|b\n\nc", "ab\n\n## Focus\n\n-|\n<!-- why -->\n\nc"],
    ["a quote", "> a\n> |\n> b", "> a\n>\n> ## Focus\n>\n> -|\n> <!-- why -->\n>\n> b"],
    ["around what is selected", "x\n|one\ntwo|\ny", "x\n\n## Focus\n\n|one\ntwo|\n\ny"],
    ["around whole lines, the next one not", "|one\n|two", "## Focus\n\n|one|\n\ntwo"],
  ])("%s", (_, before, after) => {
    expect(put(before, section)).toBe(after);
  });
});

describe("a list is put in", () => {
  it.each([
    ["an empty line", "a\n\n|", "a\n\n- one\n- two|"],
    ["an empty item, with its indentation", "- a\n  - |", "- a\n  - one\n  - two|"],
    ["among items, below the one that one is in", "- a|\n- b", "- a\n- one\n- two|\n- b"],
    ["below text, set off", "a|", "a\n\n- one\n- two|"],
    ["among numbers", "1. a|", "1. a\n2. one\n3. two|"],
    ["a callout", "> [!note]\n> - a|", "> [!note]\n> - a\n> - one\n> - two|"],
    ["below what is selected, which stays so", "|a b|\nc", "|a b|\n\n- one\n- two\nc"],
  ])("%s", (_, before, after) => {
    expect(put(before, list)).toBe(after);
  });
});

describe("an action item is put in", () => {
  it.each([
    ["an empty line, ready to write", "a\n\n|", "a\n\n- [ ] |"],
    ["an empty item with its indentation", "- a\n\t- |", "- a\n\t- [ ] |"],
    ["below an item", "- a|\n- b", "- a\n- [ ] |\n- b"],
    ["made of the line that is selected", "- |a b|", "|- [ ] a b!|"],
    ["made of every line that is selected", "|- a\n  * [ ] b\n\nc|", "|- [ ] a!\n  * [ ] b!\n\n- [ ] c!|"],
    ["made of every line of a numbered list", "|9. a\n10. [x] b|", "|9. [ ] a!\n10. [ ] b!|"],
    ["below an item with another bullet", "* a|\n* b", "* a\n* [ ] |\n* b"],
    ["below an item with a number", "> 9) a|", "> 9) a\n> 10) [ ] |"],
    ["the place of an empty item with another bullet", "+ a\n+ |", "+ a\n+ [ ] |"],
    ["the place of an empty item with a number", "1. a\n2. |", "1. a\n2. [ ] |"],
    ["an empty line below a list of stars", "* a\n|", "* a\n* [ ] |"],
    ["made of a part of a line, below it", "We |draft it| now", "We draft it now\n\n- [ ] draft it!|"],
    ["a quote", "> |a|", "|> - [ ] a!|"],
  ])("%s", (_, before, after) => {
    expect(put(before, item)).toBe(after);
  });
});

describe("nothing is put in", () => {
  it.each([
    ["properties", "---\na: |\n---\n"],
    ["code", "```\n|\n```"],
    ["a comment", "%%\n|\n%%"],
    ["what is not closed", "<!--\n|"],
  ])("%s", (_, text) => {
    expect(put(text, list)).toBeNull();
  });
});

it("no text is lost, whatever is inserted where", () => {
  const block = fc.constantFrom(section, list, item);
  fc.assert(
    fc.property(noteText, fc.nat(), fc.nat(), block, (raw, a, b, inserted) => {
      const text = linesOf(raw)
        .map((line) => line.text)
        .join("\n");
      const [start, end] = [a, b].map((at) => at % (text.length + 1)).sort((x, y) => x - y);
      const range = { from: placeIn(text, start ?? 0), to: placeIn(text, end ?? 0) };
      const edit = insertBlock(text, range, inserted);
      if (edit === null) return;
      const kept = text.split("\n").slice(edit.first, edit.first + edit.removed);
      const made = edit.lines.join("\n");
      for (const line of kept)
        for (const word of line.replace(/^[\s>]*(?:[-*+]|\d+[.)])?\s*(?:\[.\])?/, "").match(/[\p{L}\d]+/gu) ??
          [])
          expect(made).toContain(word);
    }),
  );
});

describe("the checklists", () => {
  const says = (list: keyof typeof englishLists, ...words: readonly string[]): void => {
    for (const word of words) expect(englishLists[list].body.toLowerCase()).toContain(word);
  };

  it("of the mentor names interest, two-way communication, listening, availability, trust, honesty and the rest", () => {
    says("mentor-checklist", "interest in progress", "two-way", "listen actively", "available");
    says("mentor-checklist", "confidence and trust", "honest", "successes and setbacks");
    says("mentor-checklist", "clients, management and peers", "another view", "demonstrate and model");
  });

  it("of the mentee names initiative, curiosity, focus, feedback, thanks and the rest", () => {
    says("mentee-checklist", "initiative", "curious", "focus and questions", "listen actively");
    says("mentee-checklist", "receptive to feedback", "with questions", "say what helps", "apply it daily");
    says("mentee-checklist", "cultivate the relationship", "supervisor informed");
    says("mentee-checklist", "reach out", "be clear", "challenge yourself", "take action", "stay engaged");
    says("mentee-checklist", "say thank you");
  });

  it("are bullets: a box is only ever an action item", () => {
    for (const { body } of Object.values(englishLists))
      for (const line of body.split("\n")) expect(line).toMatch(/^- [^[]/);
  });
});
