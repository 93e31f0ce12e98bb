import { describe, expect, it } from "vitest";
import { day, parseTime, type Day, type Time } from "../../src/model/day";
import { counting } from "../../src/text/counts";
import { DateWords } from "../../src/text/dates";

const english = new DateWords("en");
const today = day("2026-03-04");

function time(text: string): Time {
  const parsed = parseTime(text);
  if (parsed === null) throw new Error(text);
  return parsed;
}

describe("days in words", () => {
  it.each([
    [0, "today"],
    [1, "tomorrow"],
    [-1, "yesterday"],
    [3, "in 3 days"],
    [-41, "41 days ago"],
    [-61, "2 months ago"],
    [365, "in 12 months"],
    [-800, "2 years ago"],
  ])("%i days away is %j", (days, words) => {
    expect(english.away(days)).toBe(words);
  });

  it.each<[Day, string]>([
    [day("2026-03-04"), "today"],
    [day("2026-03-03"), "yesterday"],
    [day("2026-03-10"), "Tuesday"],
    [day("2026-02-26"), "Thursday"],
    [day("2026-03-11"), "March 11"],
    [day("2025-12-31"), "December 31, 2025"],
  ])("calls %s %j", (date, words) => {
    expect(english.named(date, today)).toBe(words);
  });

  it("says the whole date, and a calendar's leaf of it", () => {
    expect(english.whole(today)).toBe("Wednesday, March 4, 2026");
    expect(english.leaf(today, today)).toEqual({ month: "Mar", day: "4", year: null });
    expect(english.leaf(day("2025-06-11"), today)).toEqual({ month: "Jun", day: "11", year: "2025" });
  });

  it("speaks other languages", () => {
    expect(new DateWords("de").away(1)).toBe("morgen");
    expect(new DateWords("ja").leaf(today, today)).toEqual({ month: "3月", day: "4", year: null });
    expect(new DateWords("ja").away(3)).toBe("3日後");
    expect(new DateWords("ja").length(90)).toBe("1時間30分");
  });
});

describe("instants and lengths in words", () => {
  const now = new Date(2026, 2, 4, 15, 10);

  it.each([
    [new Date(2026, 2, 4, 15, 30), "in 20 minutes"],
    [new Date(2026, 2, 4, 18, 20), "in 3 hours"],
    [new Date(2026, 2, 4, 13, 0), "2 hours ago"],
    [new Date(2026, 2, 7, 9, 0), "in 3 days"],
  ])("%s is %j", (instant, words) => {
    expect(english.awayFrom(now, instant)).toBe(words);
  });

  it("says a time of the clock as the language does", () => {
    expect(english.clock(time("17:30"))).toMatch(/^5:30\sPM$/);
    expect(new DateWords("de").clock(time("17:30"))).toBe("17:30");
  });

  it.each([
    [45, "45 min"],
    [60, "1 hr"],
    [90, "1 hr 30 min"],
  ])("%i minutes are %j", (minutes, words) => {
    expect(english.length(minutes)).toBe(words);
  });
});

describe("counts in words", () => {
  it("takes the form that the language has for the number", () => {
    const count = counting("en");
    const items = { one: "# item", other: "# items" };
    expect([0, 1, 2, 1903].map((number) => count(number, items))).toEqual([
      "0 items",
      "1 item",
      "2 items",
      "1,903 items",
    ]);
    expect(counting("pl")(3, { one: "# notatka", few: "# notatki", other: "# notatek" })).toBe("3 notatki");
  });
});
