import { describe, expect, it } from "vitest";
import {
  dayOf,
  numberOf,
  personOf,
  targetOf,
  textOf,
  textsOf,
  timeOf,
  wordOf,
} from "../../src/note/property";
import { parseYaml } from "../workbench/markdown/parseYaml";

/** The value that a property has when this is written behind its colon. */
function written(yaml: string): unknown {
  const properties: unknown = parseYaml(`key: ${yaml}`);
  return typeof properties === "object" && properties !== null ? Reflect.get(properties, "key") : undefined;
}

describe("a property is read as", () => {
  it.each([
    ["a", "a"],
    ["' a '", "a"],
    ["7", "7"],
    ["true", "true"],
    ["[a]", "a"],
    ["\n  - a", "a"],
    ["[[Ann]]", "[[Ann]]"],
    ["", null],
    ["''", null],
    ["[a, b]", null],
    ["{a: 1}", null],
  ])("text: %s", (yaml, expected) => {
    expect(textOf(written(yaml))).toBe(expected);
  });

  it.each([
    ["video", ["video"]],
    ["[video, 3, '']", ["video", "3"]],
    ["\n  - '[[A]]'\n  - [[B]]", ["[[A]]", "[[B]]"]],
    ["", []],
    ["{a: 1}", []],
  ])("texts: %s", (yaml, expected) => {
    expect(textsOf(written(yaml))).toEqual(expected);
  });

  it.each([
    ["Ann Lee", "Ann Lee", null],
    ['"[[Ann Lee]]"', "Ann Lee", "Ann Lee"],
    ["[[Ann Lee]]", "Ann Lee", "Ann Lee"],
    ["[[Lee, Ann]]", "Lee, Ann", "Lee, Ann"],
    ["[[people/Ann|A]]", "A", "people/Ann"],
    ["\n  - '[[Ann]]'", "Ann", "Ann"],
    ["\n  - [[Ann]]\n  - Ben", "Ann", "Ann"],
    ['"[Ann](people/Ann%20Lee.md)"', "Ann", "people/Ann Lee"],
    ["7", "7", null],
  ])("a person: %s", (yaml, name, target) => {
    expect(personOf(written(yaml))).toEqual({ name, target });
  });

  it("a link's target, which may be a bare name", () => {
    expect(["'[[a/B#c|d]]'", "[[a/B]]", "a/B"].map((yaml) => targetOf(written(yaml)))).toEqual([
      "a/B",
      "a/B",
      "a/B",
    ]);
  });

  it.each([
    ["2026-02-06", "2026-02-06"],
    ["'2026-02-06'", "2026-02-06"],
    ["2026-02-06T17:30:00", "2026-02-06"],
    ["2026-02-06 17:30", "2026-02-06"],
    ["[2026-02-06]", "2026-02-06"],
    ["2026-02-30", null],
    ["2026-02-061", null],
    ["6 February", null],
    ["0026-02-06", null],
  ])("a day: %s", (yaml, expected) => {
    expect(dayOf(written(yaml))).toBe(expected);
  });

  it.each([
    ['"17:30"', "17:30"],
    ["17:30", "17:30"],
    ["9:05", "09:05"],
    ["09:05:00", "09:05"],
    ["24:00", null],
    ["5 pm", null],
  ])("a time: %s", (yaml, expected) => {
    expect(timeOf(written(yaml))).toBe(expected);
  });

  it.each([
    ["60", 60],
    ["'60'", 60],
    ["0", 0],
    ["1.5", 1.5],
    ["-1", null],
    ["60 min", null],
    ["1e300", null],
    [".inf", null],
    ["true", null],
  ])("a number: %s", (yaml, expected) => {
    expect(numberOf(written(yaml))).toBe(expected);
  });

  it("a word of a few, in any case", () => {
    expect(wordOf(written("Held"), ["planned", "held"])).toBe("held");
    expect(wordOf(written("[held]"), ["planned", "held"])).toBe("held");
    expect(wordOf(written("moved"), ["planned", "held"])).toBeNull();
  });
});
