import { describe, expect, it } from "vitest";
import { day } from "../../src/model/day";
import { agreeToday } from "../../src/note/agreeToday";
import { yaml } from "./readNote";

const today = day("2026-03-04");

function agreed(...properties: readonly string[]): readonly string[] | null {
  const text = ["---", "type: mentoring-agreement", ...properties, "---", "Ours", ""].join("\n");
  return agreeToday(text, today, yaml)?.split("\n").slice(2, -3) ?? null;
}

describe("“Agreed today” makes a draft active", () => {
  it("and sets a review one month in", () => {
    expect(agreed("status: draft # ours", "started: 2026-03-10")).toEqual([
      "status: active # ours",
      "started: 2026-03-10",
      "agreed: 2026-03-04",
      "review: 2026-04-10",
    ]);
  });

  it.each([
    ["that it has", ["status: draft", "review: 2026-05-01"], "2026-05-01"],
    ["a month from today, where the start is past", ["status: draft", "started: 2025-01-31"], "2026-04-04"],
    ["half way to an end that is nearer", ["status: draft", "ends: 2026-03-14"], "2026-03-09"],
    ["where the property is blank", ["review:", "status: draft"], "2026-04-04"],
  ])("with the review %s", (_, properties, review) => {
    expect(agreed(...properties)?.filter((line) => line.startsWith("review"))).toEqual([`review: ${review}`]);
  });

  it("and leaves every other agreement as it is", () => {
    for (const status of ["active", "paused", "closed", "agreed"])
      expect(agreed(`status: ${status}`)).toEqual([`status: ${status}`]);
    expect(agreed()).toEqual([]);
  });

  it("but not one whose properties cannot be read", () => {
    expect(agreed("status: draft", "focus: a: b")).toBeNull();
  });
});
