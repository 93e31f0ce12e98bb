import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { headingWords } from "../../src/host/feedRules";
import { outlineOf } from "../../src/host/noteOutline";
import type { Adoption } from "../../src/model/adoption";
import { day } from "../../src/model/day";
import { notePath } from "../../src/model/notePath";
import { adoptGuess, type AdoptGuess } from "../../src/note/adoptGuess";
import { adoptedText, recapFrom } from "../../src/note/adoptText";
import { datedHeadings, textBelow } from "../../src/note/datedHeadings";
import { englishNotes } from "../../src/text/en/notes";
import { parseMetadata } from "../workbench/markdown/parseMetadata";
import { noteText } from "./hostileText";
import { readNote, yaml } from "./readNote";

const ana = { name: "Ana Silva", target: "Ana Silva" };
const yoko = { name: "田中 陽子", target: null };
const rules = {
  typeWords: englishNotes.typeWords,
  headings: headingWords([englishNotes]),
  language: "en",
  today: day("2026-03-04"),
  people: [ana, yoko, { name: "Ben Okafor", target: null }],
};

function guess(path: string, text = ""): AdoptGuess {
  return adoptGuess(notePath(path), outlineOf(parseMetadata(text)), rules);
}

const adoption: Adoption = {
  path: notePath("Note.md"),
  heading: null,
  type: "recap",
  partner: ana,
  role: "mentee",
  date: day("2025-03-05"),
};
const context = { user: { name: "Maya", target: null }, today: day("2026-03-04"), countsBoxes: false };

function adopt(text: string, change: Partial<Adoption> = {}, countsBoxes = false): string | null {
  return adoptedText(text, { ...adoption, ...change }, { ...context, countsBoxes }, yaml);
}

describe("an old note is taken for", () => {
  it.each([
    ["Talks/2025-03-05 Ana Silva.md", "", "recap", ana, "2025-03-05"],
    ["Meetings/MoM 20230301.md", "", "recap", null, "2023-03-01"],
    ["1-on-1 with Ana, March 5, 2025.md", "", "recap", ana, "2025-03-05"],
    ["2026-04-01 call.md", "---\nwith: '[[Ana Silva]]'\n---\n", "agenda", ana, "2026-04-01"],
    ["Mentoring agreement.md", "Between [[Ana Silva]] and me", "agreement", ana, null],
    ["田中 陽子/2025-05-01.md", "## Key learnings\n## Thanks\n", "recap", yoko, "2025-05-01"],
    ["x.md", "---\ndate: 2025-01-02\ntype: meeting\n---\n", "recap", null, "2025-01-02"],
    ["Banana bread.md", "# Bread\n", null, null, null],
    ["Analysis 2025-02-30.md", "", null, null, null],
    ["Party.md", "## Thanks\n## Guests\n", null, null, null],
  ] as const)("what it is by name, properties and headings: %s", (path, text, type, partner, date) => {
    expect(guess(path, text)).toEqual({ type, partner, date });
  });
});

describe("an adopted note", () => {
  it("has the properties that it lacked, and every other byte as it was", () => {
    expect(adopt("\uFEFF---\r\ntags: [a] # b\r\n---\r\n- [ ] Old\r\n")).toBe(
      '\uFEFF---\r\ntags: [a] # b\r\ntype: mentoring-recap\r\nmentor: "[[Ana Silva]]"\r\nmentee: "[[Maya]]"\r\n' +
        "date: 2025-03-05\r\naction-items: tagged\r\n---\r\n- [ ] Old\r\n",
    );
  });

  it("keeps a type that is used for something else, and what its own properties say", () => {
    const adopted = adopt("---\ntype: journal\ndate: 2025-01-02\nmentor: Somebody\n---\n");
    expect(adopted).toContain("---\ntype: journal\ndate: 2025-01-02\nmentor: Somebody\nmentoring: recap\n");
  });

  it("is read as what it was adopted as; its old checkboxes stay out unless they carry the tag or are wanted", () => {
    const text = "- [ ] Old\n- [ ] Kept #mentoring\n";
    const items = (countsBoxes: boolean): number | undefined =>
      readNote(adopt(text, {}, countsBoxes) ?? "")?.items.length;
    expect([items(false), items(true)]).toEqual([1, 2]);
    expect(readNote(adopt(text, { type: "agenda" }) ?? "")).toMatchObject({ kind: "agenda", status: "held" });
    expect(readNote(adopt(text, { type: "agreement" }) ?? "")).toMatchObject({ role: "mentee" });
    expect(readNote(adopt(text, { type: "closing" }) ?? "")).toMatchObject({ kind: "closing" });
  });

  it("is left alone when its properties do not parse", () => {
    expect(adopt("---\ntitle: 1:1: Ann\n---\n")).toBeNull();
  });

  it("holds its whole old text, whatever that is", () => {
    fc.assert(
      fc.property(noteText, (text) => {
        const adopted = adopt(text);
        if (adopted === null) return;
        // What was added stands in one place: all in front of it and behind it is the old text.
        const different = text.split("").findIndex((_, at) => text.charAt(at) !== adopted.charAt(at));
        const kept = different === -1 ? text.length : different;
        expect(adopted.endsWith(text.slice(kept))).toBe(true);
        expect(adopted.length).toBeGreaterThan(text.length);
      }),
    );
  });
});

describe("a running note", () => {
  const text =
    "# Talks\n## March 5, 2025\n- [ ] a\n### Notes\nb\n## Mar 19, 2025 (moved)\nc <% x %>\n## Other\nd";
  const found = datedHeadings(outlineOf(parseMetadata(text)).headings, "en");

  it("is told by the days in its headings", () => {
    expect(found.map(({ date, line }) => [date, line])).toEqual([
      ["2025-03-05", 1],
      ["2025-03-19", 5],
    ]);
    expect(datedHeadings(outlineOf(parseMetadata("# 2025-01-01\n## x\n")).headings, "en")).toEqual([]);
  });

  it("gives a recap of each, with what stands below the heading, and nothing that another plugin would run", () => {
    const bodies = found.map((heading) => textBelow(text, heading));
    expect(bodies).toEqual(["- [ ] a\n### Notes\nb\n", "c <% x %>\n"]);
    const recap = recapFrom(bodies[1] ?? "", "From [[Talks]]", adoption, context, yaml);
    expect(recap.endsWith("action-items: tagged\n---\n\nFrom [[Talks]]\n\nc < % x %>\n")).toBe(true);
    expect(readNote(recap)).toMatchObject({ kind: "recap", date: "2025-03-05" });
  });

  it("gives nothing where the heading has moved", () => {
    const [first] = found;
    expect(first && textBelow(`x\n${text}`, first)).toBeNull();
  });
});
