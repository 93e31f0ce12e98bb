import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { formatPerson, nameOfTarget, parseLink, parsePerson, linksIn } from "../../src/note/link";

describe("a link", () => {
  it.each([
    ["[[Ana]]", "Ana", "Ana"],
    [" [[People/Ana Silva]] ", "People/Ana Silva", "Ana Silva"],
    ["[[Ana Silva|Ana]]", "Ana Silva", "Ana"],
    ["[[Ana#Goals|Ana]]", "Ana", "Ana"],
    ["[[Ana#^launch]]", "Ana", "Ana"],
    ["[[Ana.md]]", "Ana.md", "Ana"],
    ["[[Ana| ]]", "Ana", "Ana"],
    ["[Ana](People/Ana%20Silva.md)", "People/Ana Silva", "Ana"],
    ["[](Ana.md)", "Ana", "Ana"],
    ["[Ana](<People/Ana Silva.md#Goals>)", "People/Ana Silva", "Ana"],
    ["[Ana](100%.md)", "100%", "Ana"],
  ])("%j leads to %j and reads %j", (text, target, words) => {
    expect(parseLink(text)).toEqual({ target, words });
  });

  it.each([
    "",
    "Ana",
    "[[Ana",
    "Ana]]",
    "see [[Ana]]",
    "[[Ana]] [[Ben]]",
    "[a](https://a.example)",
    "[a](mailto:a@b.example)",
    "[a]()",
    "[a](b c)",
  ])("%j is none", (text) => {
    expect(parseLink(text)).toBeNull();
  });

  it("is found wherever it stands in a line", () => {
    const line = "[ ] [[A]] and ![[b/C|d]] [E](e/E%20F.md#g), [h](https://h.example) [[#i]] [[";
    expect(linksIn(line).map(({ target }) => target)).toEqual(["A", "b/C", "e/E F", ""]);
    expect(nameOfTarget("a/b.md")).toBe("b");
  });

  it("is looked for at once in a long line", () => {
    for (const part of ["[[", "[[a", "[[a|", "[[a#", "]]", "[a](", "[a](<"]) {
      linksIn(part.repeat(50_000));
      parseLink(part.repeat(50_000));
    }
  });
});

describe("a person", () => {
  it.each([
    ["", null],
    ["  ", null],
    ["[[]]", null],
    ["Ana Silva", { name: "Ana Silva", target: null }],
    ["[[Ana Silva]]", { name: "Ana Silva", target: "Ana Silva" }],
  ])("%j is %j", (text, person) => {
    expect(parsePerson(text)).toEqual(person);
  });

  it.each([
    [{ name: "Ana", target: null }, "[[Ana]]"],
    [{ name: "Ana", target: "People/Ana" }, "[[People/Ana]]"],
    [{ name: "Ana", target: "People/Ana Silva" }, "[[People/Ana Silva|Ana]]"],
    [{ name: "A|B", target: null }, "A|B"],
    [{ name: "A [x]", target: "A" }, "[[A]]"],
  ])("%j is written %j", (person, text) => {
    expect(formatPerson(person)).toBe(text);
  });

  it("has the name that was written, whatever the name", () => {
    const name = fc
      .string({ unit: "grapheme" })
      .map((text) => text.trim())
      .filter((text) => text !== "" && parseLink(text) === null);
    fc.assert(
      fc.property(name, (written) => {
        expect(parsePerson(formatPerson({ name: written, target: null }))?.name).toBe(written);
      }),
    );
  });
});
