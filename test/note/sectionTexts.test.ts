import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { headingWords } from "../../src/host/feedRules";
import { linesOf } from "../../src/note/lines";
import { sectionTexts } from "../../src/note/sectionTexts";
import { textBlocks } from "../../src/note/textBlocks";
import { englishNotes } from "../../src/text/en/notes";
import { parseMetadata } from "../workbench/markdown/parseMetadata";

const words = headingWords([englishNotes]);

/** Each section as its id or heading, and its text. */
function read(text: string): readonly (readonly [string | null, string])[] {
  return sectionTexts(text, "recap", words).map(
    ({ section, heading, text: body }) => [section ?? heading, body] as const,
  );
}

describe("the sections of a note", () => {
  it("begin at headings of any level and end at the next", () => {
    const note = "---\ntype: x\n---\nabove\n# Thanks\n\na\n\n### Mine\nb\n## Private ##\nc";
    expect(read(note)).toEqual([
      [null, "above"],
      ["thanks", "\na\n"],
      ["Mine", "b"],
      ["private", "c"],
    ]);
    expect(sectionTexts(note, "recap", words).map(({ level, from, to }) => [level, from, to])).toEqual([
      [0, 3, 4],
      [1, 5, 8],
      [3, 9, 10],
      [2, 11, 12],
    ]);
  });

  it.each([
    [
      "an underlined heading",
      "Thanks\n---\na",
      [
        [null, ""],
        ["thanks", "a"],
      ],
    ],
    [
      "one of two lines",
      "My\nown\n===\na",
      [
        [null, ""],
        ["My\nown", "a"],
      ],
    ],
    [
      "emphasis, a colon and a comment",
      "## **Private**: <!-- x -->\na",
      [
        [null, ""],
        ["private", "a"],
      ],
    ],
    [
      "carriage returns and a byte order mark",
      "\uFEFF## Thanks\r\na\r\n",
      [
        [null, ""],
        ["thanks", "a\n"],
      ],
    ],
    [
      "a heading without words",
      "## Thanks\na\n##\nb",
      [
        [null, ""],
        ["thanks", "a"],
        ["", "b"],
      ],
    ],
    [
      "broken properties",
      "---\ntype: [\n---\n## Thanks\na",
      [
        [null, ""],
        ["thanks", "a"],
      ],
    ],
    ["properties that are not closed", "---\ntype: x\n", [[null, "---\ntype: x\n"]]],
  ])("are told with %s", (_, note, sections) => {
    expect(read(note)).toEqual(sections);
  });

  it.each([
    ["code", "```\n## Thanks\n```\n"],
    ["code that is not closed", "```\n## Thanks\n"],
    ["code whose end is indented too far", "```\na\n    ```\n## Thanks\n```"],
    ["tildes", "~~~~ md\n```\n~~~\n## Thanks\n~~~~"],
    ["code in a list", "- a\n  ```\n  ## Thanks\n  ```"],
    ["an indented line", "    ## Thanks"],
    ["a list", "- a\n  ## Thanks\n- ## Thanks"],
    ["a list in a list", "1. a\n   - b\n\n     ## Thanks"],
    ["a list that begins with code", "-      a\n\n  ## Thanks"],
    ["a quote", "> ## Thanks\n> Thanks\n> ---"],
    ["a comment", "<!--\n## Thanks\n-->"],
    ["a comment that is not closed", "%%\n## Thanks"],
    ["the second comment of a line", "<!-- a\nb --> c <!-- d\n## Thanks\n-->"],
    ["HTML", "<div>\n## Thanks\n</div>"],
    ["HTML of one's own", "<my-note>\n## Thanks"],
    ["a tag of letters", "##Thanks"],
  ])("do not begin in %s", (_, note) => {
    expect(read(`## Private\n${note}`).map(([section]) => section)).toEqual([null, "private"]);
  });

  it.each([
    ["code in a list, which ends with the list", "- a\n  ```\n## Thanks\nb"],
    ["code behind a list marker", "- ```\n## Thanks\nb"],
    ["indented marks of code", "    ```\n## Thanks\nb"],
    ["a code span of three marks", "```a```\n## Thanks\nb"],
    ["a comment in a code span", "`<!--` and ``%% ` ``\n## Thanks\nb"],
    ["HTML and a blank line", "<div>\n\n## Thanks\nb"],
    ["a quote", "> ```\n## Thanks\nb"],
  ])("begin again behind %s", (_, note) => {
    expect(read(note).at(-1)).toEqual(["thanks", "b"]);
  });
});

/** Lines that open, close and look like something. */
const line = fc.constantFrom(
  ...["## Private", "# Thanks", "### Mine", "#", "Thanks", "---", "===", "text", "", "  ", "    ## Thanks"],
  ...[
    "```",
    "````",
    "~~~",
    "  ```",
    "    ```",
    "- ```",
    "- a",
    "  - b",
    "1. c",
    "   ## Thanks",
    "  ## Thanks",
  ],
  ...[
    "> q",
    "> ## Thanks",
    "> ```",
    "<!-- a -->",
    "<div>",
    "</div>",
    "<b>x</b>",
    "<b>",
    "* * *",
    "\t- d",
    "\t\te",
  ],
  ...["`a", "``b`", "text ## Thanks", "| a | b |", "![[x]]"],
);

/** Where a tag goes on in a list or quote from the margin, the workbench's parser ends the paragraph too early. */
function hasTagGoingOn(text: string): boolean {
  const paragraphs = text.split(/\n\s*\n/).map((lines) => lines.split("\n"));
  return paragraphs.some((lines) => {
    const contained = lines.findIndex((one) => /^\s*(?:[-*>]|1\.)/.test(one));
    return contained !== -1 && lines.includes("<b>", contained);
  });
}

/** Code in a quote is not followed: what stands below it is taken for its text that goes on. */
const codeInQuote = /^> ```\n> q$/m;

describe("the look of the lines", () => {
  it("finds the headings that the app finds", () => {
    fc.assert(
      fc.property(fc.array(line, { maxLength: 9 }), (lines) => {
        // At the very top, dashes would open properties.
        const text = ["text", "", ...lines].join("\n");
        fc.pre(!hasTagGoingOn(text) && !codeInQuote.test(text));
        const theirs = (parseMetadata(text).headings ?? []).map(({ level, position }) => [
          position.start.line,
          level,
        ]);
        const ours = textBlocks(linesOf(text)).headings.map(({ level, line: at }) => [at, level]);
        expect(ours).toEqual(theirs);
      }),
      { numRuns: 1000 },
    );
  });
});
