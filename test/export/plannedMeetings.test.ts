import { describe, expect, it } from "vitest";
import { minutesOf, plannedMeetings, sequenceOf } from "../../src/export/plannedMeetings";
import { day } from "../../src/model/day";
import type { Selection } from "../../src/model/exportRequest";
import { meetingOn, twoPeople } from "../model/twoPeople";

const all: Selection = { partner: null, organization: null, from: null, to: null };
const meetings = [
  meetingOn("2026-03-01", null, "held"),
  meetingOn("2026-03-02", "17:30", "missed"),
  meetingOn("2026-03-03", "17:30", "cancelled", ["moved-from: [2026-02-01]"]),
  meetingOn("2026-03-10", "17:30", "planned", ["moved-from: [2026-02-01, 2026-02-08]"]),
  meetingOn("2026-03-20", null, "planned", ["duration: 15"]),
];
const between = twoPeople(["organization: Acme", "duration: 45"], meetings);

function datesOf(selection: Partial<Selection>): readonly string[] {
  return plannedMeetings([between], { ...all, ...selection }).map(({ meeting }) => meeting.date);
}

describe("a calendar", () => {
  it("has the meetings that are planned, and those that were called off", () => {
    expect(datesOf({})).toEqual(["2026-03-03", "2026-03-10", "2026-03-20"]);
  });

  it("is of a period with its first and its last day, of a person, and of an organization", () => {
    expect(datesOf({ from: day("2026-03-03"), to: day("2026-03-10") })).toEqual(["2026-03-03", "2026-03-10"]);
    expect(datesOf({ from: day("2026-03-04"), to: day("2026-03-19") })).toEqual(["2026-03-10"]);
    expect(datesOf({ partner: "Ana Silva", organization: "Acme" })).toHaveLength(3);
    expect(datesOf({ partner: "Ana" })).toEqual([]);
    expect(datesOf({ organization: "Another" })).toEqual([]);
  });

  it("takes over each move, and that a meeting was called off", () => {
    expect(plannedMeetings([between], all).map(sequenceOf)).toEqual([2, 2, 0]);
  });

  it("knows how long a meeting is: by its notes, else as agreed, else an hour", () => {
    expect(plannedMeetings([between], all).map(minutesOf)).toEqual([45, 45, 15]);
    expect(plannedMeetings([twoPeople(null, meetings)], all).map(minutesOf)).toEqual([60, 60, 15]);
  });
});
