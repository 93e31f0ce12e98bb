import { describe, expect, it } from "vitest";
import { parseYaml } from "./parseYaml";
import { stringifyYaml } from "./stringifyYaml";

describe("reading YAML", () => {
  it.each([
    ["date: 2026-02-06", { date: "2026-02-06" }],
    ["time: 14:30", { time: "14:30" }],
    ["mentor: [[Ann Lee]]", { mentor: [["Ann Lee"]] }],
    ["tags: #a", { tags: null }],
    ["yes: no", { yes: "no" }],
    ["", null],
  ])("takes %s", (yaml, value) => {
    expect(parseYaml(yaml)).toEqual(value);
  });

  it.each(["title: 1:1: Ann", "mentor: @ann", "a: 1\na: 2", "a: ["])("refuses %s", (yaml) => {
    expect(() => parseYaml(yaml)).toThrow();
  });
});

describe("writing YAML", () => {
  it("quotes what would be something else, and leaves a key without a value bare", () => {
    const value = { mentor: "[[Ana]]", list: ["a", "b"], empty: null, time: "17:30", number: "7" };
    const yaml = stringifyYaml(value);
    expect(parseYaml(yaml)).toEqual(value);
    expect(yaml).toBe('mentor: "[[Ana]]"\nlist:\n  - a\n  - b\nempty:\ntime: 17:30\nnumber: "7"\n');
  });
});
