import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { isOpen, statusOfMark } from "../../src/model/actionItem";
import { day } from "../../src/model/day";
import { parseActionLine } from "../../src/note/actionLine";
import { mayBeDueBefore } from "../../src/note/dueBefore";

const today = day("2026-03-04");

describe("a look for what is late", () => {
  it.each([
    "- [ ] Call 📅 2026-03-03",
    "Before\n\n\t* [/] Call [due:: 2026-03-03] and more\nAfter",
    "Before\r> 1. [!] Call (due::2026-03-03)\r",
    "- [ ] Call 📅 @mentor 2026-03-03",
    "- [📅] Call 📅 2026-03-03",
    "- [x] Call 📅 2026-03-03\n- [ ] Call 📅 2026-03-03",
  ])("finds it: %j", (text) => {
    expect(mayBeDueBefore(text, today)).toBe(true);
  });

  it.each([
    "",
    "- [ ] Call 📅 2026-03-04",
    "- [ ] Call ➕ 2026-03-01 📅 2026-03-04",
    "- [x] Call 📅 2026-03-03",
    "- [ ] Call 📅\n2026-03-03",
    "- Call 📅 2026-03-03",
    "- [ ] Call ⏳ 2026-03-03",
  ])("finds nothing else: %j", (text) => {
    expect(mayBeDueBefore(text, today)).toBe(false);
  });

  const aWord = fc.constantFrom(
    "Call",
    "📅",
    "📆",
    "🗓️",
    "[due::",
    "(due:: 2026-03-03)",
    "[due:: 2026-03-05]",
    "2026-03-03",
    "2026-03-05",
    "]",
    "@mentor",
    "#tag",
    "⏳ 2026-03-01",
    "`code`",
    "\u00a0",
    "\t",
  );

  it("never overlooks an item that reading finds open and past its day", () => {
    fc.assert(
      fc.property(
        fc.constantFrom("- ", "> * ", "\t1) ", "- \t"),
        fc.constantFrom(" ", "x", "-", "/", "!", "📅"),
        fc.array(aWord, { maxLength: 7 }),
        fc.constantFrom("\n", "\r\n", "\r"),
        (lead, mark, words, ending) => {
          const line = `${lead}[${mark}] ${words.join(" ")}`;
          const read = parseActionLine(line, { mentor: null, mentee: null });
          const isLate =
            read?.due != null &&
            read.due < today &&
            isOpen({ status: statusOfMark(read.mark, { done: "", cancelled: "" }) });
          if (isLate) expect(mayBeDueBefore(["Text", line, "Text"].join(ending), today)).toBe(true);
        },
      ),
      { numRuns: 2000 },
    );
  });
});
