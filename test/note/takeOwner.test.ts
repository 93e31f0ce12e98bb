import { describe, expect, it } from "vitest";
import { takeOwner } from "../../src/note/takeOwner";
import { people } from "./edits";

describe("whom a sentence is said to", () => {
  it.each([
    ["@Ana send the plan", "mentor", "send the plan"],
    [" @Ana Silva: send the plan", "mentor", "send the plan"],
    ["@[[Maya Lindqvist]], send the plan 📅 2026-03-06", "mentee", "send the plan 📅 2026-03-06"],
    ["@both meet @Ana", "both", "meet @Ana"],
    ["@mentor", "mentor", ""],
  ])("in %j is the %s", (sentence, owner, rest) => {
    expect(takeOwner(sentence, people)).toEqual({ owner, rest });
  });

  it.each([
    "Write to @Ana",
    "@Petra sends it",
    "@[[Petra]] sends it",
    "[owner:: mentor] sends it",
    "Ana sends it",
    "",
  ])("is nobody of the two in %j", (sentence) => {
    expect(takeOwner(sentence, people)).toBeNull();
  });
});
