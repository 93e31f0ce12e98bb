import type { CachedMetadata, Pos } from "obsidian";
import { describe, expect, it } from "vitest";
import { parseMetadata } from "./parseMetadata";

/** Items as `line [mark] parent@column`. */
function items(text: string): string[] {
  return (parseMetadata(text).listItems ?? []).map(({ position, task, parent }) => {
    const mark = task === undefined ? "" : ` [${task}]`;
    return `${position.start.line}${mark} ${parent}@${position.start.col}`;
  });
}

/** Sections as `type from-to`. */
function sections(text: string): string[] {
  return (parseMetadata(text).sections ?? []).map(
    ({ type, position }) => `${type} ${position.start.line}-${position.end.line}`,
  );
}

function tags(text: string): string[] {
  return (parseMetadata(text).tags ?? []).map(({ tag }) => tag);
}

function source(text: string, position: Pos | undefined): string {
  return text.slice(position?.start.offset, position?.end.offset);
}

describe("list items", () => {
  it("take any one character as a mark, behind any marker", () => {
    expect(items("- [ ] a\n- [x] b\n- [?] c\n- [é] d\n- e")).toEqual([
      "0 [ ] -1@0",
      "1 [x] -1@0",
      "2 [?] -1@0",
      "3 [é] -1@0",
      "4 -1@0",
    ]);
    expect(items("Text\n\n* [-] a\n\n+ [/] b\n\n1) [>] c")).toEqual([
      "2 [-] -2@0",
      "4 [/] -4@0",
      "6 [>] -6@0",
    ]);
  });

  it("are no tasks without a blank behind the mark, or with more in the brackets", () => {
    expect(items("- [x]text\n- [[]]\n- [xx] text\n- []")).toEqual(["0 -1@0", "1 -1@0", "2 -1@0", "3 -1@0"]);
  });

  it("know the line of their parent, else minus the line of their list's first item", () => {
    expect(items("# Head\n\n- a\n  - [ ] b\n    - c\n- d\n\nText\n\n- e")).toEqual([
      "2 -2@0",
      "3 [ ] 2@2",
      "4 3@4",
      "5 -2@0",
      "9 -9@0",
    ]);
  });

  it("count in quotes and callouts, and begin where the content of what holds them does", () => {
    expect(items("> - [ ] a\n>     - [ ] b")).toEqual(["0 [ ] -1@2", "1 [ ] 0@4"]);
    expect(items("Text\n\n> [!note] Title\n> - [ ] a")).toEqual(["3 [ ] -3@2"]);
  });

  it("hold another item behind their mark", () => {
    expect(items("- [ ] 1. one\n- [ ] 2 two")).toEqual(["0 [ ] -1@0", "0 0@6", "1 [ ] -1@0"]);
  });

  it("end before the items below them, and take further lines and blank ones between items", () => {
    const text = "- a\n  more\n  - b\n- c\n\n- d";
    const texts = parseMetadata(text).listItems?.map(({ position }) => source(text, position));
    expect(texts).toEqual(["- a\n  more", "- b", "- c\n", "- d"]);
  });

  it("are not looked for in code, comments and HTML", () => {
    expect(
      items("```\n- [ ] a\n```\n\n%%\n- [ ] b\n\n- [ ] c\n%%\n\n<!--\n- [ ] d\n-->\n\n$$\n- e\n$$"),
    ).toEqual([]);
  });
});

describe("sections", () => {
  it("are the blocks of a note with their lines", () => {
    const text = [
      "---\ntype: x\n---",
      "# Head",
      "Text\nmore",
      "",
      "> quote",
      "",
      "> [!note]- Title\n> text",
      "",
      "```js\ncode\n```",
      "",
      "| a | b |\n| - | - |\n| 1 | 2 |",
      "",
      "***",
      "",
      "[^1]: A footnote",
      "",
      "<div>\n</div>",
    ].join("\n");
    expect(sections(text)).toEqual([
      "yaml 0-2",
      "heading 3-3",
      "paragraph 4-5",
      "blockquote 7-7",
      "callout 9-10",
      "code 12-14",
      "table 16-18",
      "thematicBreak 20-20",
      "footnoteDefinition 22-22",
      "html 24-25",
    ]);
  });

  it("tell comments and mathematics apart from paragraphs, which they end", () => {
    expect(
      sections("Text\n%%\nhidden\n\nhidden\n%%\n\n$$\nx\n$$\n\n%% one line %%\n\n%% in %% text"),
    ).toEqual(["paragraph 0-0", "comment 1-5", "math 7-9", "comment 11-11", "paragraph 13-13"]);
  });

  it("see no comment in code, and one that is never closed to the end", () => {
    expect(sections("```\n%%\n```\n\nText\n\n%%\n# Head")).toEqual([
      "code 0-2",
      "paragraph 4-4",
      "comment 6-7",
    ]);
  });

  it("begin a list anew for another marker", () => {
    expect(sections("- a\n* b\n1. c\n2) d")).toEqual(["list 0-0", "list 1-1", "list 2-2", "list 3-3"]);
  });

  it("count lines with either ending", () => {
    expect(sections("# Head\r\n\r\n- a\r\n- b\r\n")).toEqual(["heading 0-0", "list 2-3"]);
  });
});

describe("a byte order mark", () => {
  it("is not counted", () => {
    const text = "---\ntype: x\n---\n- [x] a #b";
    expect(parseMetadata(`\uFEFF${text}`)).toEqual(parseMetadata(text));
  });
});

describe("headings", () => {
  it("keep their text as written, without their marks", () => {
    const { headings } = parseMetadata("## The *end* of [[Ana]] ##\n\nUnder\n===\n\n#\n\n#not");
    expect(headings?.map(({ heading, level }) => `${level} ${heading}`)).toEqual([
      "2 The *end* of [[Ana]]",
      "1 Under",
      "1 ",
    ]);
  });
});

describe("frontmatter", () => {
  it("has its values as YAML has them, dates as text", () => {
    const text = "---\ndate: 2026-02-06\ntime: 17:30\nn: 07\nlist: [a, 1]\nempty:\n---\nText";
    const { frontmatter, frontmatterPosition } = parseMetadata(text);
    expect(frontmatter).toEqual({ date: "2026-02-06", time: "17:30", n: 7, list: ["a", 1], empty: null });
    expect(frontmatterPosition?.end).toEqual({ line: 6, col: 3, offset: text.indexOf("\nText") });
  });

  it("is none when it is empty, broken, no map, or not at the very top", () => {
    const none = (text: string): CachedMetadata["frontmatter"] => parseMetadata(text).frontmatter;
    expect(none("---\n---\n")).toBeUndefined();
    expect(none("---\na: [\n---\n")).toBeUndefined();
    expect(none("---\na: 1\na: 2\n---\n")).toBeUndefined();
    expect(none("---\n- a\n---\n")).toBeUndefined();
    expect(none("\n---\na: 1\n---\n")).toBeUndefined();
  });

  it("has links where a whole value is one", () => {
    const text = '---\nmentor: "[[Ana|A]]"\npeople: ["[[Ben#x]]", "see [[Cleo]]"]\nraw: [[Dan]]\n---\n';
    expect(parseMetadata(text).frontmatterLinks).toEqual([
      { key: "mentor", original: "[[Ana|A]]", link: "Ana", displayText: "A" },
      { key: "people.0", original: "[[Ben#x]]", link: "Ben#x", displayText: "Ben > x" },
    ]);
  });
});

describe("links, embeds and tags", () => {
  it("are found in paragraphs, headings, items, tables and comments", () => {
    const text =
      "# [[a]]\n\n- [[b|B]] ![[c.png]]\n\n| [[d\\|D]] |\n| - |\n\n%%\n[[e]] #hidden\n%%\n\n[f](f%20g.md#h)";
    const { links, embeds } = parseMetadata(text);
    expect(links?.map(({ link, displayText }) => `${link} as ${displayText}`)).toEqual([
      "a as a",
      "b as B",
      "d as D",
      "e as e",
      "f g.md#h as f",
    ]);
    expect(embeds?.map(({ original }) => original)).toEqual(["![[c.png]]"]);
    expect(links?.map(({ original, position }) => source(text, position) === original)).not.toContain(false);
    expect(tags(text)).toEqual(["#hidden"]);
  });

  it("are not found in code, HTML or addresses", () => {
    const text = "`#a [[b]]` <!-- #c [[d]] --> [e](https://x.y/#f) https://x.y/#g <https://x.y/#h>";
    expect(parseMetadata(text)).not.toHaveProperty("links");
    expect(tags(text)).toEqual([]);
  });

  it("take as a tag what is not all digits, in a word, or escaped", () => {
    expect(tags("#a #b/c-d_e #日本 #1 #1a a#b \\#c (#d) #e, ## f")).toEqual([
      "#a",
      "#b/c-d_e",
      "#日本",
      "#1a",
      "#d",
      "#e",
    ]);
  });
});

describe("block ids", () => {
  it("name paragraphs, items, and the block before one that stands alone", () => {
    const text = "Text ^one\n\n- item ^Two\n  - nested ^three\n\n> quote\n\n^four";
    const { blocks, listItems, sections: found } = parseMetadata(text);
    expect(Object.keys(blocks ?? {}).sort()).toEqual(["four", "one", "three", "two"]);
    expect(source(text, blocks?.["four"]?.position)).toBe("> quote");
    expect(source(text, blocks?.["two"]?.position)).toBe("- item ^Two");
    expect(listItems?.map(({ id }) => id)).toEqual(["Two", "three"]);
    expect(found?.map(({ id }) => id)).toEqual(["one", undefined, "four", undefined]);
  });
});

describe("footnotes", () => {
  it("are told apart from the places that refer to them", () => {
    const { footnotes, footnoteRefs } = parseMetadata("Text[^1]\n\n[^1]: Note");
    expect(footnotes?.map(({ id, position }) => [id, position.start.line])).toEqual([["1", 2]]);
    expect(footnoteRefs?.map(({ id, position }) => [id, position.start.line])).toEqual([["1", 0]]);
  });
});
