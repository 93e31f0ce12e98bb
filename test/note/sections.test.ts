import { describe, expect, it } from "vitest";
import { headingWords } from "../../src/host/feedRules";
import { noteTypes } from "../../src/model/note";
import { sectionsOf } from "../../src/model/section";
import { rangeOf, sectionOf } from "../../src/note/sections";
import { noteTexts } from "../../src/text/languages";
import { readingRules, readNote } from "./readNote";

const words = headingWords(noteTexts);

describe.each(noteTypes)("in an %s", (type) => {
  it("every section is known by its heading in every language, and by no other's", () => {
    for (const section of sectionsOf[type]) {
      const headings = words[section];
      expect(headings.length).toBeGreaterThanOrEqual(noteTexts.length);
      for (const heading of headings) expect(sectionOf(type, heading, words)).toBe(section);
    }
  });

  it.each([
    "✅ %",
    "% 🎯",
    "👩🏽‍🏫 % ✍️",
    "3. %",
    "12) %:",
    "1️⃣ %",
    "① %",
    "【%】",
    "~~==%==~~",
    "— % …",
    "ℹ️ %!",
    "🇧🇷\t%\u200b",
  ])("every section is known by its heading in signs, as %j, in every language", (signs) => {
    for (const section of sectionsOf[type]) {
      for (const heading of words[section]) {
        expect([signs, heading, sectionOf(type, signs.replace("%", heading), words)]).toEqual([
          signs,
          heading,
          section,
        ]);
      }
    }
  });

  it("no two sections have a heading in common, not by their letters alone either", () => {
    const letters = (word: string): string => word.toLowerCase().replace(/[^\p{L}\p{M}]/gu, "");
    const all = sectionsOf[type].flatMap((section) => [...new Set(words[section].map(letters))]);
    expect(new Set(all).size).toBe(all.length);
  });

  it("no two sections have a heading in common, however it is written", () => {
    const all = sectionsOf[type].flatMap((section) => [
      ...new Set(words[section].map((word) => word.toLowerCase().trim())),
    ]);
    expect(new Set(all).size).toBe(all.length);
  });
});

describe("a heading", () => {
  it.each([
    "Action items",
    "action ITEMS",
    " Action items ",
    "**Action items**",
    "Action items:",
    "Action items：",
    "_Action items_",
    "`Action items`",
  ])("%j opens the section", (heading) => {
    expect(sectionOf("recap", heading, readingRules.headings)).toBe("action-items");
  });

  it.each([
    "",
    "Action",
    "My action items",
    "Goals",
    "2026 action items",
    "2026-02-04 Action items",
    "17:30 Action items",
    "Action items 2",
    "a) Action items",
    "✅ Action items ✅ Ana",
    "#action items #ours",
    "Action items\u2028of Ana",
    "✅",
    "3.",
  ])("%j is the user's own", (heading) => {
    expect(sectionOf("recap", heading, readingRules.headings)).toBeNull();
  });
});

it.each(["Bilan d’étape", "Bilan d'étape :"])(
  "the French type the apostrophe as they like, and a blank before the colon: %j",
  (heading) => {
    expect(sectionOf("agenda", heading, words)).toBe("review");
  },
);

describe("a heading in the user's own words", () => {
  const own = headingWords(noteTexts, { thanks: "Kiitos, Paljon kiitoksia、感恩", "key-learnings": "Opit" });

  it.each([
    ["Kiitos", "thanks"],
    ["paljon kiitoksia:", "thanks"],
    ["感恩：", "thanks"],
    ["**Opit**", "key-learnings"],
    ["Thanks", "thanks"],
    ["Kiito", null],
  ])("%j opens %s", (heading, section) => {
    expect(sectionOf("recap", heading, own)).toBe(section);
  });

  it("is read like the shipped one", () => {
    const rules = { ...readingRules, headings: headingWords(noteTexts, { topics: "Myöhemmin" }) };
    const text = "---\ntype: mentoring-recap\nmentor: Ana\ndate: 2026-03-04\n---\n## Myöhemmin\n- Pay\n";
    expect(readNote(text, rules)).toMatchObject({ topics: ["Pay"] });
    expect(readNote(text)).toMatchObject({ topics: [] });
  });
});

it("a heading of nothing but signs, and a very long one, are looked at once", () => {
  for (const signs of ["-".repeat(200_000), `3.${"✅".repeat(100_000)}`, `a${"-".repeat(200_000)}`]) {
    expect(sectionOf("recap", signs, words)).toBeNull();
  }
});

describe("a section", () => {
  const heading = (
    line: number,
    level: number,
    text: string,
  ): { line: number; level: number; text: string } => ({ line, level, text });

  it("reaches to the next heading of its level or above, or to the end", () => {
    const headings = [
      heading(0, 1, "Ana"),
      heading(2, 2, "Private"),
      heading(5, 3, "More"),
      heading(9, 2, "Thanks"),
    ];
    expect(rangeOf("recap", "private", { headings }, words)).toEqual({ from: 3, to: 9 });
    expect(rangeOf("recap", "thanks", { headings }, words)).toEqual({ from: 10, to: null });
    expect(rangeOf("recap", "topics", { headings }, words)).toBeNull();
  });
});
