import { describe, expect, it } from "vitest";
import { relationshipCalled } from "../../src/host/relationshipCalled";
import { english } from "../../src/text/en";
import { indexOf, note } from "../index/indexedVault";

/** An agreement of two people: `Ana Silva > Maya Lindqvist` for mentor and mentee. */
function agreed(pair: string, status: string): string {
  const [mentor = "", mentee = ""] = pair.split(" > ");
  const people = [`mentor: "[[${mentor}]]"`, `mentee: "[[${mentee}]]"`];
  return note(["type: mentoring-agreement", ...people, `status: ${status}`]);
}

/** What a name leads to: the note of the agreement, or the failure. */
async function called(name: string, notes: Readonly<Record<string, string>>): Promise<readonly unknown[]> {
  const found = relationshipCalled({ index: await indexOf(notes), strings: english }, name);
  return "code" in found ? [found.code, found.message] : [found.agreement?.path];
}

describe("a relationship is told by the other's name", () => {
  const theirs = agreed("Ana Silva > Maya Lindqvist", "active");

  it.each([
    ["ana", ["A.md"]],
    ["", ["missing-flag", "Say relationship=…."]],
    ["Zoe", ["unknown-relationship", "There is no relationship with “Zoe”."]],
    ["a", ["ambiguous-relationship", "“a” fits several: Ana Silva, Anton Berg."]],
  ])("“%s”", async (name, found) => {
    const notes = { "A.md": theirs, "B.md": agreed("Maya Lindqvist > Anton Berg", "active") };
    expect(await called(name, notes)).toEqual(found);
  });

  it("of somebody who is mentor and mentee, none is guessed, but what is closed stands back", async () => {
    const back = (status: string) => agreed("Maya Lindqvist > Ana Silva", status);
    const several = "“Ana” fits several: A.md, B.md.";
    expect(await called("Ana", { "A.md": theirs, "B.md": back("active") })).toEqual([
      "ambiguous-relationship",
      several,
    ]);
    expect(await called("Ana", { "A.md": theirs, "B.md": back("closed") })).toEqual(["A.md"]);
  });
});
