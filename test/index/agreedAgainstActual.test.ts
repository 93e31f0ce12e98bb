import { describe, expect, it } from "vitest";
import { agreedAgainstActual } from "../../src/index/agreedAgainstActual";
import { DateWords } from "../../src/text/dates";
import { german } from "../../src/text/de";
import { english } from "../../src/text/en";
import { againstWords } from "../../src/view/againstWords";
import { agenda, agreement, indexOf, onlyRelationship, recap } from "./indexedVault";

/** What is said of people who agreed on these terms and met on these days, each with its properties. */
async function said(
  terms: readonly string[],
  meetings: Readonly<Record<string, readonly string[]>>,
  strings = english,
): Promise<readonly string[]> {
  const told = Object.entries(meetings).map(
    ([date, properties]) => [`${date}.md`, recap(date, properties)] as const,
  );
  const index = await indexOf({
    "Terms.md": agreement(terms),
    "missed.md": agenda("2026-02-02", ["status: missed"]),
    ...Object.fromEntries(told),
  });
  return againstWords(agreedAgainstActual(onlyRelationship(index)), { strings, words: new DateWords("en") });
}

describe("what two people do, beside what they agreed on", () => {
  it("is how often, in the middle of the gaps between the meetings that were held", async () => {
    const days = { "2026-01-01": [], "2026-01-22": [], "2026-02-11": [], "2026-03-18": [] };
    expect(await said(["cadence: every-2-weeks"], days)).toEqual(["Every 21 days, agreed every 2 weeks"]);
  });

  it("is how often of late: people change their habits", async () => {
    const long = ["2025-01-01", "2025-04-01", "2025-07-01"];
    const late = ["2026-01-07", "2026-01-14", "2026-01-21", "2026-01-28", "2026-02-04", "2026-02-11"];
    const days = Object.fromEntries([...long, ...late].map((date) => [date, []]));
    expect(await said(["cadence: weekly"], days)).toEqual([]);
    expect(await said(["cadence: monthly"], days)).toEqual(["Every 7 days, agreed every month"]);
  });

  it("is not worth a word within a quarter of what is agreed, nor of fewer than three meetings", async () => {
    const near = { "2026-01-01": [], "2026-01-17": [], "2026-02-03": [] };
    expect(await said(["cadence: every-2-weeks"], near)).toEqual([]);
    expect(await said(["cadence: weekly"], { "2026-01-01": [], "2026-02-01": [] })).toEqual([]);
  });

  it("is how long, where a meeting says that it was another time", async () => {
    const days = { "2026-01-01": ["duration: 75"], "2026-01-08": ["duration: 80"], "2026-01-15": [] };
    expect(await said(["duration: 60"], days)).toEqual(["1 hr 15 min, agreed 1 hr"]);
    expect(
      await said(["duration: 60"], { "2026-01-01": [], "2026-01-08": ["duration: 75"], "2026-01-15": [] }),
    ).toEqual([]);
  });

  it("is in which format, where most meetings were in one that is not agreed", async () => {
    const days = {
      "2026-01-01": ["format: phone"],
      "2026-01-08": ["format: Video"],
      "2026-01-15": ["format: phone"],
    };
    expect(await said(["formats: [video, in-person]"], days)).toEqual(["Phone, agreed video, in-person"]);
    expect(await said(["formats: [In-person, walk]"], days, german)).toEqual([
      "Telefon, vereinbart vor Ort, walk",
    ]);
    expect(await said(["formats: [Phone]"], days)).toEqual([]);
  });

  it("is nothing where nothing is agreed, or people meet as needed", async () => {
    const days = { "2026-01-01": ["duration: 75"], "2026-01-08": ["format: phone"], "2026-01-15": [] };
    expect(await said([], days)).toEqual([]);
    expect(await said(["cadence: as-needed"], days)).toEqual([]);
  });
});
