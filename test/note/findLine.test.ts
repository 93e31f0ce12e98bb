import { describe, expect, it } from "vitest";
import { findLine } from "../../src/note/findLine";
import { linePlaces } from "../../src/note/linePlaces";
import { fingerprintOf, linesOf } from "../../src/note/lines";

/** Where the line of the first text is found in the second: its number, or why not. */
function found(before: readonly string[], line: number, after: readonly string[]): number | string {
  const text = before.join("\n");
  const result = findLine(after.join("\n"), linePlaces(linesOf(text))(line), fingerprintOf(text));
  return result.kind === "found" ? result.number : result.kind;
}

describe("an item's line is found", () => {
  it("by its number in the text that was read, identical lines or not", () => {
    const text = ["- [ ] Send", "- [ ] Send", "- [ ] Send", "- [ ] Send"];
    expect(text.map((_, line) => found(text, line, text))).toEqual([0, 1, 2, 3]);
  });

  it("by its block id, wherever it went and whatever it says now", () => {
    expect(found(["- [ ] Send ^s"], 0, ["# New", "", "> - [ ] Sent by mail\t^s "])).toBe(2);
  });

  it("by its words when two share the block id", () => {
    expect(found(["a", "- [ ] Send ^s"], 1, ["- [ ] Other ^s", "a", "- [ ] Send ^s"])).toBe(2);
  });

  it("by heading and neighbors among identical lines", () => {
    const ann = ["## Ann", "- [ ] Send", "## Ben", "- [ ] Send"];
    expect(found(ann, 1, ["new", "new", ...ann])).toBe(3);
    expect(found(ann, 3, ["new", "new", ...ann])).toBe(5);
  });

  it("by its heading alone among identical lines between blank ones", () => {
    const both = ["## Ann", "", "- [ ] Send", "", "## Ben", "", "- [ ] Send", ""];
    expect(found(both, 2, ["new", ...both])).toBe(3);
    expect(found(both, 6, ["new", ...both])).toBe(7);
  });

  it("by the line above it, or the one below it, alone", () => {
    const above = ["- Ann", "- [ ] Send", "", "- Ben", "- [ ] Send", ""];
    expect(found(above, 1, ["new", ...above])).toBe(2);
    expect(found(above, 4, ["new", ...above])).toBe(5);
    const below = ["", "- [ ] Send", "- to Ann", "", "- [ ] Send", "- to Ben"];
    expect(found(below, 1, ["new", ...below])).toBe(2);
    expect(found(below, 4, ["new", ...below])).toBe(5);
  });

  it("when two lines above bring Ann's item to where Ben's identical one stood", () => {
    const before = ["- Ann", "- [ ] Send", "- Ben", "- [ ] Send"];
    expect(found(before, 1, ["x", "y", ...before])).toBe(3);
    expect(found(before, 3, ["x", "y", ...before])).toBe(5);
  });

  it("by its words alone, where no other line has or had them", () => {
    expect(found(["- [ ] Send"], 0, ["## Moved", "x", "- [ ] Send", "y"])).toBe(2);
  });
});

describe("an item's line is not found", () => {
  it("when it is gone or says something else", () => {
    expect(found(["- [ ] Send"], 0, ["x"])).toBe("gone");
    expect(found(["- [ ] Send"], 0, ["- [x] Send"])).toBe("gone");
  });

  it("when only an identical one is left", () => {
    expect(
      found(["## Ann", "- [ ] Send", "## Ben", "- [ ] Send"], 1, ["## Ann", "## Ben", "- [ ] Send"]),
    ).toBe("ambiguous");
  });

  it("when an identical one has come to stand just as it did", () => {
    const list = ["- [ ] Plan", "- [ ] Send", "- [ ] Thank"];
    const both = ["## Ann", ...list, "## Ben", ...list, "- [ ] Rest"];
    expect(found(both, 2, ["## Ann", ...list, "- [ ] Rest"])).toBe("ambiguous");
    expect(found(["## Ann", "- [ ] Send"], 1, ["## Ann", "- [ ] Send", "- [ ] Send"])).toBe("ambiguous");
  });

  it("when a heading that went makes Ben's identical one stand just as Ann's did", () => {
    const list = ["- Ann", "- [ ] Send", "## Ben"];
    expect(found([...list, ...list], 1, ["- Ann", "- [ ] Send", "new words", ...list])).toBe("ambiguous");
  });

  it("when there is a new identical one and neither stands where it stood", () => {
    expect(found(["## Ann", "- [ ] Send"], 1, ["x", "- [ ] Send", "y", "- [ ] Send"])).toBe("ambiguous");
  });

  it("when there is a new identical one elsewhere, though one stands where it stood", () => {
    const list = ["## Ann", "- [ ] Plan", "- [ ] Send", "- [ ] Thank"];
    expect(found(list, 2, [...list, "## Ben", "- [ ] Send"])).toBe("ambiguous");
  });

  it("when another stood just like it, under a heading of the same words between the same neighbors", () => {
    const section = ["### Action items", "", "- [ ] Send", ""];
    const both = ["## Ann", ...section, "## Ben", ...section];
    expect(found(both, 3, ["## Ben", ...section])).toBe("ambiguous");
    expect(found(both, 3, ["new", ...both])).toBe("ambiguous");
    const changed = ["### Action items", "now", "- [ ] Send", ""];
    expect(found(both, 3, ["## Ben", ...section, "## Ann", ...changed])).toBe("ambiguous");
  });
});
