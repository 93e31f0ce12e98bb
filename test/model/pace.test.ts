import { describe, expect, it } from "vitest";
import { addDays, day, instantOf, parseTime } from "../../src/model/day";
import { daysSinceLastMeeting, defaultThresholds, paceOf } from "../../src/model/pace";
import { meetingOn, twoPeople } from "./twoPeople";

const met = day("2026-01-01");
const after = (days: number): Date => instantOf(addDays(met, days), parseTime("10:00"));

describe("the pace of two people who meet every ten days", () => {
  const relationship = twoPeople(["cadence: every-10-days"], [meetingOn(met, "17:30", "held")]);
  it.each([
    [0, "on-track"],
    [10, "on-track"],
    [11, "due"],
    [12, "due"],
    [13, "overdue"],
    [20, "overdue"],
    [21, "quiet"],
    [400, "quiet"],
  ])("after %i days with none planned: %s", (days, pace) => {
    expect(paceOf(relationship, after(days), defaultThresholds)).toBe(pace);
    expect(daysSinceLastMeeting(relationship, after(days))).toBe(days);
  });

  it.each([
    [11, 12, "on-track"],
    [11, 13, "due"],
    [13, 14, "overdue"],
    [30, 31, "overdue"],
  ])("after %i days with one planned on day %i: %s", (days, planned, pace) => {
    const next = meetingOn(addDays(met, planned), "17:30", "planned");
    const both = { ...relationship, meetings: [...relationship.meetings, next] };
    expect(paceOf(both, after(days), defaultThresholds)).toBe(pace);
  });

  it("counts a day that only the last recap names", () => {
    const named = twoPeople(
      ["cadence: every-10-days"],
      [meetingOn(met, "17:30", "held", ["next: 2026-01-13"])],
    );
    expect(paceOf(named, after(11), defaultThresholds)).toBe("on-track");
    expect(paceOf(named, after(13), defaultThresholds)).toBe("overdue");
  });
});

describe("the pace of others", () => {
  const held = [meetingOn(met, "17:30", "held")];
  it.each([
    ["as needed", ["cadence: as-needed"], held, 60, "on-track"],
    ["as needed", ["cadence: as-needed"], held, 61, "quiet"],
    ["without an agreement", null, held, 61, null],
    ["with an agreement that does not say how often", ["duration: 30"], held, 400, null],
    [
      "as needed, with one planned",
      ["cadence: as-needed"],
      [...held, meetingOn("2026-12-01", null, "planned")],
      61,
      "on-track",
    ],
    ["paused", ["cadence: weekly", "status: paused"], held, 61, null],
    ["closed", ["cadence: weekly", "status: closed"], held, 61, null],
    ["before they ever met", ["cadence: weekly", "started: 2020-01-01"], [], 61, null],
    [
      "before they ever met, with one missed",
      ["cadence: weekly"],
      [meetingOn(met, null, "missed")],
      61,
      null,
    ],
  ] as const)("%s, %j, after some days: %s", (_, properties, meetings, days, pace) => {
    expect(paceOf(twoPeople(properties, meetings), after(days), defaultThresholds)).toBe(pace);
  });
});
