import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { setOwner } from "../../src/note/setOwner";
import { addressIn, expectChangeOf, noteAround, outcomeOf, people, textAround } from "./edits";

function owned(text: string, owner: "mentor" | "mentee" | "both" | null): string {
  return outcomeOf(setOwner(text, addressIn(text, 0), owner, people));
}

describe("setting the owner", () => {
  it.each([
    ["- [ ] Call", "- [ ] Call [owner:: mentor]"],
    ["- [ ] Call ^a1", "- [ ] Call [owner:: mentor] ^a1"],
    ["- [ ] Call 📅 2026-02-01", "- [ ] Call [owner:: mentor] 📅 2026-02-01"],
    ["- [ ] Call #tag 📅 2026-02-01 #more 🔺", "- [ ] Call #tag [owner:: mentor] 📅 2026-02-01 #more 🔺"],
    ["- [ ] Call  [due:: 2026-02-01]", "- [ ] Call  [owner:: mentor] [due:: 2026-02-01]"],
    ["- [ ] Call [goal:: Launch] 📅 2026-02-01", "- [ ] Call [goal:: Launch] [owner:: mentor] 📅 2026-02-01"],
    [
      "- [ ] Call 📅 2026-02-01 [goal:: Launch] 🔺",
      "- [ ] Call [owner:: mentor] 📅 2026-02-01 [goal:: Launch] 🔺",
    ],
    ["- [ ] Call [owner:: both] Ben", "- [ ] Call [owner:: mentor] Ben"],
    ["- [ ] Call (owner:: [[Maya Lindqvist]]), Ben", "- [ ] Call (owner:: mentor), Ben"],
    ["- [ ] Call @Maya now", "- [ ] Call now [owner:: mentor]"],
    ["- [ ] @Maya Lindqvist: call Ben 📅 2026-02-01", "- [ ] call Ben [owner:: mentor] 📅 2026-02-01"],
    ["- [ ] Call @mentee [owner:: both]", "- [ ] Call [owner:: mentor]"],
    ["- [ ] Call [owner:: mentor]", "unchanged"],
  ])("mentor: %j becomes %j", (before, after) => {
    expect(owned(before, "mentor")).toBe(after);
  });

  it.each([
    ["- [ ] Call [owner:: mentor] 📅 2026-02-01", "- [ ] Call 📅 2026-02-01"],
    ["- [ ] Call @[[Ana Silva]] [owner:: both] ^a1", "- [ ] Call ^a1"],
    ["- [ ] @Ana calls", "- [ ] calls"],
    ["- [ ] @Ana Silva calls", "- [ ] calls"],
    ["- [ ] Call 📅 2026-02-01 @ana silva #tag", "- [ ] Call 📅 2026-02-01 #tag"],
    ["- [ ] @Ana: call Ben", "- [ ] call Ben"],
    ["- [ ] Ask @Ana, then call", "- [ ] Ask, then call"],
    ["- [ ] Call ana@mentor.org", "unchanged"],
    ["- [ ] Call @Somebody", "unchanged"],
  ])("the one whose it is anyway: %j becomes %j", (before, after) => {
    expect(owned(before, null)).toBe(after);
  });

  it("changes nothing else in the line and in the note, and is read as it was asked for", () => {
    fc.assert(
      fc.property(noteAround, fc.constantFrom("mentor", "mentee", "both", null), (note, owner) => {
        const { text, number } = textAround(note);
        const edit = setOwner(text, addressIn(text, number), owner, people);
        expectChangeOf("owner", note, edit, owner === null ? null : { kind: "role", role: owner });
      }),
      { numRuns: 1000 },
    );
  });
});
