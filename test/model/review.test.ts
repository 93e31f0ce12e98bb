import { describe, expect, it } from "vitest";
import { day } from "../../src/model/day";
import { firstReview, laterReview } from "../../src/model/review";

describe("the review of an agreement", () => {
  it.each([
    ["2026-01-15", null, "2026-02-15"],
    ["2026-01-31", "2026-12-31", "2026-02-28"],
    ["2026-01-15", "2026-02-15", "2026-01-30"],
    ["2026-01-15", "2026-01-16", "2026-02-15"],
  ])("first comes a month in, or half way where they end before that: %s to %s", (from, ends, review) => {
    expect(firstReview(day(from), ends === null ? null : day(ends))).toBe(review);
  });

  it.each([
    ["2026-03-01", "2026-03-21", "2026-03-11"],
    ["2026-03-01", "2026-03-02", null],
    ["2026-03-01", "2026-02-01", null],
    ["2026-03-01", null, null],
  ])("then comes half way to the end, where that is ahead: %s to %s", (today, ends, review) => {
    expect(laterReview(day(today), ends === null ? null : day(ends))).toBe(review);
  });
});
