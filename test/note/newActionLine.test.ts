import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { day } from "../../src/model/day";
import { parseActionLine } from "../../src/note/actionLine";
import { newActionLine, type NewActionItem, type NewLineContext } from "../../src/note/newActionLine";

const people = {
  mentor: { name: "Ana Silva", target: "Ana Silva" },
  mentee: { name: "Maya Lindqvist", target: "Maya Lindqvist" },
};
const context: NewLineContext = { form: "emoji", people, agreement: "Ana Silva - Agreement" };
const launch = { words: "Lead one launch", block: "goal-launch", by: null, met: null };
const item: NewActionItem = { description: "Send the CV", owner: "mentee", goal: null, due: null };

function lineOf(changes: Partial<NewActionItem>, given: Partial<NewLineContext> = {}): string {
  const made = newActionLine({ ...item, ...changes }, { ...context, ...given });
  return made.kind === "line" ? made.line : `refused: ${made.reason}`;
}

describe("the line of a new action item", () => {
  it.each<[Partial<NewActionItem>, string]>([
    [{}, "- [ ] Send the CV"],
    [{ due: day("2026-03-06") }, "- [ ] Send the CV 📅 2026-03-06"],
    [{ owner: "mentor" }, "- [ ] Send the CV [owner:: mentor]"],
    [
      { owner: "both", goal: launch, due: day("2026-03-06") },
      "- [ ] Send the CV [owner:: both] [goal:: Lead one launch] 📅 2026-03-06",
    ],
    [{ description: "履歴書を送る #mentoring" }, "- [ ] 履歴書を送る #mentoring"],
    [{ description: "Buy a calendar 📅", due: day("2026-03-06") }, "- [ ] Buy a calendar 📅 📅 2026-03-06"],
  ])("says %o", (changes, line) => {
    expect(lineOf(changes)).toBe(line);
  });

  it("writes the due date in brackets where those are used", () => {
    expect(lineOf({ owner: "mentor", due: day("2026-03-06") }, { form: "bracketed" })).toBe(
      "- [ ] Send the CV [owner:: mentor]  [due:: 2026-03-06]",
    );
  });

  it("names a goal by its block where its words cannot stand in brackets, else says so", () => {
    const goal = { ...launch, words: "Lead [one] launch" };
    expect(lineOf({ goal })).toBe("- [ ] Send the CV [goal:: [[Ana Silva - Agreement#^goal-launch]]]");
    expect(lineOf({ goal: { ...goal, block: null } })).toBe("refused: goal-unnamed");
  });

  it.each([
    ["Send\nthe\tCV  ", "- [ ] Send the CV"],
    ["- [ ] Send the CV", "- [ ] Send the CV"],
    ["[x] Send the CV", "- [ ] Send the CV"],
    ["- Send the CV", "- [ ] Send the CV"],
    ["Send <% tp.date.now() %>", "- [ ] Send < % tp.date.now() %>"],
    ["Send %% the CV", "- [ ] Send \\%\\% the CV"],
    ["Send <!-- the CV", "- [ ] Send <\\!-- the CV"],
    ["# Send", "- [ ] # Send"],
  ])("makes “%s” safe", (description, line) => {
    expect(lineOf({ description })).toBe(line);
  });

  it.each([
    "Send it 📅 2026-03-06",
    "Send it 📅 2026-02-30",
    "Send it [due:: 2026-03-06]",
    "Send it (owner:: Ana Silva)",
    "@mentor sends it",
    "Ask @Ana",
    "Send it 🔁 every week",
    "Send it ⏫",
    "Read page ^12",
  ])("refuses “%s”, which would be read as something else", (description) => {
    expect(lineOf({ description })).toBe("refused: holds-field");
  });

  it.each(["", " \n ", "- [ ] "])("refuses “%s”, which says nothing", (description) => {
    expect(lineOf({ description })).toBe("refused: empty");
  });

  it("gives back what was asked when it is read", () => {
    const fields = fc.constantFrom("📅", "2026-03-06", "[due::", "]", "@Ana", "🔼", "✅", "^a1", "- [ ] ");
    const marks = fc.constantFrom("`", "[[", "]]", "#tag", "<%", "%%", "<!--", "\r\n", "\uFE0F");
    const parts = fc.array(fc.oneof(fields, marks, fc.string({ unit: "grapheme" })), { maxLength: 6 });
    const text = parts.map((words) => words.join(" "));
    const block = fc.option(fc.constant("g1"));
    const items = fc.record<NewActionItem>({
      description: text,
      owner: fc.constantFrom("mentor", "mentee", "both"),
      goal: fc.option(fc.record({ words: text, block, by: fc.constant(null), met: fc.constant(null) })),
      due: fc.option(fc.constant(day("2026-03-06"))),
    });
    fc.assert(
      fc.property(items, fc.constantFrom("emoji" as const, "bracketed" as const), (asked, form) => {
        const made = newActionLine(asked, { ...context, form });
        if (made.kind === "refused") return;
        const read = parseActionLine(made.line, people);
        expect(made.line).not.toMatch(/[\r\n]|<%|%%|<!--/);
        expect(read).toMatchObject({
          mark: " ",
          due: asked.due,
          done: null,
          priority: "none",
          blockId: null,
        });
        expect(read?.owner ?? { kind: "role", role: "mentee" }).toEqual({ kind: "role", role: asked.owner });
        expect(made.line).toContain(`- [ ] ${read?.description ?? "?"}`);
      }),
      { numRuns: 1000 },
    );
  });
});
