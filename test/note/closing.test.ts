import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { evidenceKinds, type Evidence } from "../../src/model/closing";
import { outcomes } from "../../src/model/note";
import { notePath } from "../../src/model/notePath";
import { closingDraft, withEvidence } from "../../src/note/closingDraft";
import { statements } from "../../src/note/statements";
import { twoPeople } from "../model/twoPeople";
import { contextWith, template, textOf, today, words } from "./drafts";
import { readAs, readingRules } from "./readNote";

const relationship = twoPeople(["objective: Lead a launch"]);

describe("what was written in a section", () => {
  it.each([
    ["each list item", "- Ask first\n- Wait\n  for it", ["Ask first", "Wait for it"]],
    ["each paragraph", "One thing\non two lines\n\nAnother", ["One thing on two lines", "Another"]],
    ["nothing that is nested in an item", "- Ask\n  - whom\n\n  A remark", ["Ask"]],
    ["no checkbox, code, table or empty item", "- [ ] Do\n- \n```\ncode\n```\n| a |\n", []],
    ["a list that is indented as a whole", "  - Ask\n  - Wait", ["Ask", "Wait"]],
    ["what is quoted", "> - Ask\n> Said", ["Ask Said"]],
  ])("is %s", (_, text, said) => {
    expect(statements(text.split("\n"))).toEqual(said);
  });
});

describe("a closing note", () => {
  const piece = fc.record({
    kind: fc.constantFrom(...evidenceKinds),
    words: fc.oneof(
      words,
      fc.constantFrom(
        "[ ] a task",
        "- [x] done 📅 2026-01-01",
        "^id",
        "# Heading",
        "<!-- hidden",
        "%% hidden",
        "```",
      ),
    ),
    date: fc.constantFrom(today, null),
    path: fc.constant(notePath("Recap.md")),
  });

  it("says what was asked for, holds no action item of its own, and keeps its sections, whatever was written", () => {
    fc.assert(
      fc.property(
        template,
        fc.constantFrom(...outcomes),
        fc.array(piece, { maxLength: 5 }),
        (from, outcome, evidence) => {
          const input = { relationship, date: today, outcome, evidence, kept: evidence };
          const context = contextWith(from);
          const bare = textOf(closingDraft(input, context));
          const text = withEvidence(bare, input, context, readingRules.headings) ?? "";
          const note = readAs("closing", text);
          expect(note).toMatchObject({ date: today, outcome, agreement: "Note" });
          expect(note.items).toEqual(readAs("closing", bare).items);
          const linked = text.split("\n").filter((line) => line.includes("([[Recap"));
          expect(linked).toHaveLength(2 * evidence.length);
        },
      ),
    );
  });

  it("reflects on growth, celebrates, and prepares for the next relationship", () => {
    const text = textOf(
      closingDraft(
        { relationship, date: today, outcome: "completed", evidence: [], kept: [] },
        contextWith(),
      ),
    );
    expect(text).toMatch(/## Growth\n<!-- Personal and professional -->\n## Celebrate\n/);
    expect(text).toMatch(/## What comes next\n<!-- .* as a mentee or as a mentor -->/);
  });

  it("sets then beside now, and links each to where it stands", () => {
    const path = notePath("First recap.md");
    const evidence: readonly Evidence[] = [
      { kind: "then", words: "I cannot speak", date: today, path },
      { kind: "now", words: "I speak", date: null, path },
    ];
    const input = { relationship, date: today, outcome: "completed", evidence, kept: [] } as const;
    const context = contextWith();
    expect(
      withEvidence(textOf(closingDraft(input, context)), input, context, readingRules.headings),
    ).toContain(`- Then: I cannot speak ([[First recap|${today}]])\n- Now: I speak ([[First recap]])\n`);
  });
});
