import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { addRemark } from "../../src/note/addRemark";
import { takeBack } from "../../src/note/takeBack";
import { linesOf } from "../../src/note/lines";
import { outlineOf } from "../../src/host/noteOutline";
import { parseMetadata } from "../workbench/markdown/parseMetadata";
import { addressIn, edited, noteAround, outcomeOf, textAround } from "./edits";
import { markdownText } from "./hostileText";

function remarked(text: string, line = 0, remark = "went well"): string {
  return outcomeOf(addRemark(text, addressIn(text, line), remark));
}

describe("a remark", () => {
  it.each([
    ["- [ ] Call", "- [ ] Call\n  - went well"],
    ["- [ ] Call\n", "- [ ] Call\n  - went well\n"],
    ["- [ ] Call\r\n\r\nText", "- [ ] Call\r\n  - went well\r\n\r\nText"],
    ["- [ ] Call\r\n- [ ] Write\r\n", "- [ ] Call\r\n  - went well\r\n- [ ] Write\r\n"],
    ["\uFEFF- [ ] Call\n", "\uFEFF- [ ] Call\n  - went well\n"],
    ["* [ ] Call", "* [ ] Call\n  * went well"],
    ["2) [ ] Call\n3) [ ] Write", "2) [ ] Call\n   1) went well\n3) [ ] Write"],
    ["\t+ [ ] Call", "\t+ [ ] Call\n\t\t+ went well"],
    ["- [ ] Call\n- a\n\t- b", "- [ ] Call\n\t- went well\n- a\n\t- b"],
    ["- [ ] Call\n    * one\n    * two\n- next", "- [ ] Call\n    * one\n    * two\n    * went well\n- next"],
    ["- [ ] Call\n\t1. one\n\t2. two", "- [ ] Call\n\t1. one\n\t2. two\n\t3. went well"],
    ["- [ ] Call\n  - one\n    - deep", "- [ ] Call\n  - one\n    - deep\n  - went well"],
    ["- [ ] Call\n  - [x] one", "- [ ] Call\n  - [x] one\n  - went well"],
    [
      "- [ ] Call\n  more of it\n\n  - one\n\nText",
      "- [ ] Call\n  more of it\n\n  - one\n  - went well\n\nText",
    ],
    ["- [ ] Call\ngoes on\n\nText", "- [ ] Call\ngoes on\n  - went well\n\nText"],
    ["- [ ] Call\n## Heading", "- [ ] Call\n  - went well\n## Heading"],
    ["> - [ ] Call\n> - [ ] Write", "> - [ ] Call\n>   - went well\n> - [ ] Write"],
    [">> - [ ] Call\n>>   - one\n> Text", ">> - [ ] Call\n>>   - one\n> Text\n>>   - went well"],
    ["- [ ] Call\n>     quoted", "- [ ] Call\n  - went well\n>     quoted"],
    ["> - [ ] Call\n\nText", "> - [ ] Call\n>   - went well\n\nText"],
  ])("%j becomes %j", (before, after) => {
    expect(remarked(before)).toBe(after);
  });

  it.each([
    ["  two\nlines ", "two lines"],
    ["[ ] no item", "\\[ ] no item"],
    ["[[A note]] says so", "[[A note]] says so"],
    ["# no heading", "\\# no heading"],
    ["- no list", "\\- no list"],
    ["1. no list", "1\\. no list"],
    ["> no quote", "\\> no quote"],
    ["```", "\\```"],
    ["---", "\\---"],
    ["+", "\\+"],
    ["[x] no item", "\\[x] no item"],
    ["[the plan](Plan.md) says so", "[the plan](Plan.md) says so"],
    ["#idea for Ben", "#idea for Ben"],
    ["2.5 hours", "2.5 hours"],
    ["-5 degrees", "-5 degrees"],
    ["+1 from Ben", "+1 from Ben"],
    ["**Done** at last", "**Done** at last"],
    ["`npm test` fails", "`npm test` fails"],
    ["==To the point==", "==To the point=="],
    ["no block ^id", "no block \\^id"],
    ["no %%comment", "no \\%\\%comment"],
    ["<!-- no comment", "\\<\\!-- no comment"],
  ])("of %j is the text %j", (written, text) => {
    expect(remarked("- [ ] Call ^id", 0, written)).toBe(`- [ ] Call ^id\n  - ${text}`);
  });

  it("of blanks is none", () => {
    expect(remarked("- [ ] Call", 0, " \n ")).toBe("unchanged");
  });

  it("adds one line and nothing else, and goes again whatever happens elsewhere", () => {
    fc.assert(
      fc.property(noteAround, markdownText, (note, remark) => {
        const { text, number } = textAround(note);
        const edit = addRemark(text, addressIn(text, number), remark);
        if (edit.kind === "unchanged") return;
        const written = edited(edit);
        const [before, after] = [linesOf(text), linesOf(written.text)].map((lines) =>
          lines.map((one) => one.text),
        );
        expect(after?.toSpliced(written.place.line, 1)).toEqual(before);
        expect(outcomeOf(takeBack(written.text, written))).toBe(text);
        expect(outcomeOf(takeBack(`Above.\n${written.text}`, written))).toBe(`Above.\n${text}`);
      }),
      { numRuns: 500 },
    );
  });

  it("is a list item under its item, and no action item, as the app reads the note", () => {
    fc.assert(
      fc.property(markdownText, (remark) => {
        const text = "## Items\n\n- [ ] Call\n- [ ] Write\n";
        const edit = addRemark(text, addressIn(text, 2), remark);
        if (edit.kind !== "edited") return;
        const { listItems } = outlineOf(parseMetadata(edit.text));
        expect(listItems.map(({ line, mark }) => [line, mark])).toEqual([
          [2, " "],
          [3, null],
          [4, " "],
        ]);
      }),
      { numRuns: 300 },
    );
  });
});
