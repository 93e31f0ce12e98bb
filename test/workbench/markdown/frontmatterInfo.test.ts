import { describe, expect, it } from "vitest";
import { getFrontMatterInfo } from "./frontmatterInfo";

describe("where frontmatter is", () => {
  it.each([
    ["---\na: 1\n---\nText", "a: 1\n", "Text"],
    ["---\r\na: 1\r\n---\r\nText", "a: 1\r\n", "Text"],
    ["---\n---\nText", "", "Text"],
    ["---\na: 1\n---", "a: 1\n", ""],
    ["---\na: |\n  ---not a close\n---\n", "a: |\n  ---not a close\n", ""],
  ])("finds it in %j", (text, frontmatter, content) => {
    const info = getFrontMatterInfo(text);
    expect(info.exists).toBe(true);
    expect(info.frontmatter).toBe(frontmatter);
    expect(text.slice(info.from, info.to)).toBe(frontmatter);
    expect(text.slice(info.contentStart)).toBe(content);
  });

  it.each(["Text", "---\na: 1", " ---\na: 1\n---\n", "----\na: 1\n----\n", ""])(
    "finds none in %j",
    (text) => {
      expect(getFrontMatterInfo(text)).toEqual({
        exists: false,
        frontmatter: "",
        from: 0,
        to: 0,
        contentStart: 0,
      });
    },
  );
});
