import { describe, expect, it } from "vitest";
import { noteTypeByLook, noteTypeOf } from "../../src/note/noteType";

describe("what a note is for", () => {
  it.each([
    [{ type: "mentoring-recap" }, "recap"],
    [{ type: " Mentoring-Recap " }, "recap"],
    [{ type: ["meeting", "mentoring-agenda"] }, "agenda"],
    [{ type: "meeting", mentoring: "closing" }, "closing"],
    [{ mentoring: "agreement" }, "agreement"],
    [{ type: "recap" }, null],
    [{ type: "mentoring" }, null],
    [{}, null],
    [null, null],
  ])("%j: %j", (properties, expected) => {
    expect(noteTypeOf(properties)).toBe(expected);
  });

  it.each([
    ["---\ntype: mentoring-recap\nx: [\n---\n", "recap"],
    ["---\r\nx: 1: 2\r\ntype: 'mentoring-agenda'\r\n---\r\n", "agenda"],
    ["---\ntype:\n  - meeting\n  - mentoring-closing\nx: [\n---\n", "closing"],
    ["---\nmentoring: agreement\nx: [\n---\n", "agreement"],
    ["---\ntype: recap\nx: [\n---\n", null],
    ["---\nx: [\n---\ntype: mentoring-recap\n", null],
    ["---\ntitle: about mentoring-recap\nx: [\n---\n", null],
  ])("by the look of broken properties, %j: %j", (text, expected) => {
    expect(noteTypeByLook(text)).toBe(expected);
  });
});
