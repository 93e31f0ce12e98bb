import { describe, expect, it } from "vitest";
import { getAllTags } from "./allTags";
import { parseFrontMatterAliases, parseFrontMatterEntry, parseFrontMatterTags } from "./frontmatterEntries";
import { parseMetadata } from "./parseMetadata";

describe("properties", () => {
  it("are found by key or pattern", () => {
    expect(parseFrontMatterEntry({ a: 1, b: 2 }, "b")).toBe(2);
    expect(parseFrontMatterEntry({ Mentor: "Ana" }, /^mentor$/i)).toBe("Ana");
    expect(parseFrontMatterEntry({ a: 1 }, "c")).toBeNull();
    expect(parseFrontMatterEntry(null, "a")).toBeNull();
  });

  it("give tags and aliases, one or many", () => {
    expect(parseFrontMatterTags({ tags: ["a", "#b"] })).toEqual(["#a", "#b"]);
    expect(parseFrontMatterTags({ tag: "a" })).toEqual(["#a"]);
    expect(parseFrontMatterTags({ tags: "a, b" })).toEqual([]);
    expect(parseFrontMatterTags({ tags: null })).toBeNull();
    expect(parseFrontMatterAliases({ aliases: ["Ana", 7] })).toEqual(["Ana", "7"]);
    expect(parseFrontMatterAliases({})).toBeNull();
  });
});

describe("all tags", () => {
  it("are those of the properties and then those of the text, each as often as it stands there", () => {
    expect(getAllTags(parseMetadata("---\ntags: [a]\n---\n#b #b"))).toEqual(["#a", "#b", "#b"]);
  });
});
