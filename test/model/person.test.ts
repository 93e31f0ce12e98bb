import { describe, expect, it } from "vitest";
import { calledName } from "../../src/model/person";

describe("what one calls a person", () => {
  it.each([
    ["Ben Okafor", "Ben"],
    ["Jean-Luc Moreau", "Jean-Luc"],
    ["Zoë O’Neil", "Zoë"],
    ["Ana", "Ana"],
    ["Dr. Ana Silva", "Dr. Ana Silva"],
    ["J. Smith", "J. Smith"],
    ["田中 陽子", "田中 陽子"],
    ["ليلى حداد", "ليلى حداد"],
    ["", ""],
  ])("%s: %s", (name, called) => {
    expect(calledName(name)).toBe(called);
  });
});
