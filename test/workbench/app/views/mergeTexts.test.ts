import { describe, expect, it } from "vitest";
import { mergeTexts, replacementBetween } from "./mergeTexts";

describe("replacementBetween", () => {
  it("is the smallest change, also among equal letters", () => {
    expect(replacementBetween("abc", "abXc")).toEqual({ from: 2, to: 2, insert: "X" });
    expect(replacementBetween("aaa", "aaaa")).toEqual({ from: 3, to: 3, insert: "a" });
    expect(replacementBetween("same", "same")).toEqual({ from: 4, to: 4, insert: "" });
  });
});

describe("mergeTexts", () => {
  const base = "one\ntwo\nthree\n";

  it("keeps both changes where they do not touch", () => {
    expect(mergeTexts(base, "one!\ntwo\nthree\n", "one\ntwo\nthree?\n")).toBe("one!\ntwo\nthree?\n");
    expect(mergeTexts(base, "one\ntwo\nthree!\n", "zero\none\ntwo\nthree\n")).toBe(
      "zero\none\ntwo\nthree!\n",
    );
  });

  it("takes theirs when nothing was typed, and keeps mine when nothing changed on disk", () => {
    expect(mergeTexts(base, base, "other\n")).toBe("other\n");
    expect(mergeTexts(base, "mine\n", base)).toBe("mine\n");
  });

  it("keeps what was typed where both changed the same place", () => {
    expect(mergeTexts(base, "one\nTWO\nthree\n", "one\n2\nthree\n")).toBe("one\nTWO\nthree\n");
  });
});
