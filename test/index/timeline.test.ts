import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { addDays, day } from "../../src/model/day";
import { agenda, agreement, dashboardOf, indexOf, recap } from "./indexedVault";

const now = new Date("2026-03-04T12:00");
/** The first of the days shown, and how many they are. */
const [first, shown] = [day("2025-09-01"), 242];

async function timelineOf(texts: Readonly<Record<string, string>>) {
  return dashboardOf(await indexOf(texts), now).timeline;
}

/** The marks of the first lane, in words. */
async function marksOf(texts: Readonly<Record<string, string>>): Promise<readonly string[]> {
  const { lanes } = await timelineOf(texts);
  const moved = (from: string | null) => (from === null ? "" : ` moved from ${from}`);
  return (lanes[0]?.marks ?? []).map((mark) => `${mark.date} ${mark.status}${moved(mark.movedFrom)}`);
}

/** The gaps of the first lane: the days on which each begins and ends, and its length. */
async function gapsOf(properties: readonly string[], ...held: readonly string[]): Promise<readonly string[]> {
  const recaps = held.map((date) => [`${date}.md`, recap(date)] as const);
  const { lanes } = await timelineOf({ "a.md": agreement(properties), ...Object.fromEntries(recaps) });
  const dayAt = (share: number) => addDays(first, Math.round(share * shown));
  return (lanes[0]?.gaps ?? []).map(({ from, to, days }) => `${dayAt(from)} to ${dayAt(to)}, ${days} days`);
}

describe("the time that is shown", () => {
  it("goes from the half year before this month to the end of the next month", async () => {
    const { months, today } = await timelineOf({ "r.md": recap("2026-02-18") });
    expect(months.map((month) => month.first.slice(0, 7))).toEqual([
      ...["2025-09", "2025-10", "2025-11", "2025-12"],
      ...["2026-01", "2026-02", "2026-03", "2026-04"],
    ]);
    expect(months[0]?.at).toBe(0);
    expect(today).toBeCloseTo(184 / shown, 10);
  });

  it("has every meeting of it where its day stands, and none of another time", async () => {
    await fc.assert(
      fc.asyncProperty(fc.integer({ min: -400, max: 400 }), async (days) => {
        const { lanes } = await timelineOf({ "r.md": recap(addDays(first, days)) });
        const at = lanes.flatMap(({ marks }) => marks.map((mark) => Math.round(mark.at * shown)));
        expect(at).toEqual(days >= 0 && days < shown ? [days] : []);
      }),
    );
  });
});

describe("the marks of a person", () => {
  it("tell what became of each meeting", async () => {
    const marks = await marksOf({
      "1.md": agenda("2025-12-24", ["status: cancelled"]),
      "2.md": agenda("2026-01-22", ["status: held", "moved-from: [2026-01-20, 2026-01-21]"]),
      "3.md": agenda("2026-02-04", ["status: missed"]),
      "4.md": agenda("2026-03-18"),
    });
    expect(marks).toEqual([
      "2025-12-24 cancelled",
      "2026-01-22 held moved from 2026-01-21",
      "2026-02-04 missed",
      "2026-03-18 planned",
    ]);
  });

  it("have the next meeting that only the last recap names", async () => {
    const texts = { "r.md": recap("2026-02-18", ["next: 2026-03-11"]) };
    expect(await marksOf(texts)).toEqual(["2026-02-18 held", "2026-03-11 planned"]);
    expect(await marksOf({ ...texts, "a.md": agenda("2026-03-11") })).toHaveLength(2);
  });
});

describe("gaps", () => {
  const every2Weeks = ["status: active", "cadence: every-2-weeks"];

  it("begin on the day by which the two should have met, and end when they did, or today", async () => {
    expect(await gapsOf(every2Weeks, "2025-12-10", "2026-01-07", "2026-01-21")).toEqual([
      "2025-12-24 to 2026-01-07, 28 days",
      "2026-02-04 to 2026-03-04, 42 days",
    ]);
  });

  it("are none where a meeting was a few days late, and before the first one", async () => {
    expect(await gapsOf(every2Weeks, "2026-02-01", "2026-02-18")).toEqual([]);
  });

  it("are cut where the time that is shown begins", async () => {
    expect(await gapsOf(every2Weeks, "2025-06-01", "2025-10-01", "2026-03-01")).toEqual([
      "2025-09-01 to 2025-10-01, 122 days",
      "2025-10-15 to 2026-03-01, 151 days",
    ]);
  });

  it("need an agreement on how often; who meets as needed is quiet after the days of the settings", async () => {
    expect(await gapsOf(["status: active"], "2025-10-01")).toEqual([]);
    expect(await gapsOf(["status: active", "cadence: as-needed"], "2025-12-01")).toEqual([
      "2026-01-30 to 2026-03-04, 93 days",
    ]);
  });

  it("do not go on while nothing is asked of the two", async () => {
    const paused = ["status: paused", "cadence: weekly"];
    expect(await gapsOf(paused, "2025-10-01", "2025-11-01")).toEqual(["2025-10-08 to 2025-11-01, 31 days"]);
  });
});
