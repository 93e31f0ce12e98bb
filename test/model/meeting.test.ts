import { describe, expect, it } from "vitest";
import { instantOf, day, parseTime, stampOf } from "../../src/model/day";
import {
  byTime,
  endOf,
  isAnyUnderWay,
  lastHeld,
  lengthOf,
  nextPlanned,
  recapDue,
  unsettled,
} from "../../src/model/meeting";
import { inTimeZone } from "../inTimeZone";
import { meetingOn } from "./twoPeople";

const at = (date: string, time: string): Date => instantOf(day(date), parseTime(time));
const agreed = { duration: 45 };
const nothingAgreed = { duration: null };

describe("a meeting", () => {
  it.each([
    ["17:30", [], agreed, "2026-02-06T18:15:00"],
    ["17:30", [], nothingAgreed, "2026-02-06T18:30:00"],
    ["17:30", ["duration: 20"], agreed, "2026-02-06T17:50:00"],
    ["23:30", ["duration: 60"], agreed, "2026-02-07T00:30:00"],
    [null, [], agreed, "2026-02-07T00:00:00"],
  ])(
    "at %s is over after its length, else the agreed one, else an hour, else its day",
    (time, properties, defaults, end) => {
      expect(stampOf(endOf(meetingOn("2026-02-06", time, "planned", properties), defaults))).toBe(end);
    },
  );

  it.each([
    ["17:30", "planned", "17:29", false],
    ["17:30", "planned", "17:30", true],
    ["17:30", "planned", "18:14", true],
    ["17:30", "planned", "18:15", false],
    ["17:30", "held", "17:45", true],
    ["17:30", "cancelled", "17:45", false],
    ["17:30", "missed", "17:45", false],
    [null, "planned", "17:45", false],
  ] as const)("at %s, %s, is under way at %s: %s", (time, status, now, expected) => {
    expect(isAnyUnderWay([meetingOn("2026-02-06", time, status)], agreed, at("2026-02-06", now))).toBe(
      expected,
    );
  });

  it("has its own length, the recap's before the agenda's", () => {
    const planned = meetingOn("2026-02-06", null, "planned", ["duration: 20"]);
    const held = meetingOn("2026-02-06", null, "held", ["duration: 50"]);
    expect(lengthOf(planned)).toBe(20);
    expect(lengthOf({ ...planned, recap: held.recap })).toBe(50);
    expect(lengthOf(meetingOn("2026-02-06", null, "planned"))).toBeNull();
  });

  it("comes after earlier ones, and without a time last on its day", () => {
    const meetings = [
      ["2026-02-07", "08:00"],
      ["2026-02-06", null],
      ["2026-02-06", "17:30"],
      ["2026-02-06", "09:00"],
    ] as const;
    const ordered = meetings.map(([date, time]) => meetingOn(date, time, "planned")).sort(byTime);
    expect(ordered.map(({ date, time }) => [date, time])).toEqual([
      ["2026-02-06", "09:00"],
      ["2026-02-06", "17:30"],
      ["2026-02-06", null],
      ["2026-02-07", "08:00"],
    ]);
  });
});

describe("among meetings", () => {
  const meetings = [
    meetingOn("2026-01-05", "17:30", "held"),
    meetingOn("2026-01-12", "17:30", "planned"),
    meetingOn("2026-01-19", "17:30", "missed"),
    meetingOn("2026-02-06", "17:30", "planned"),
    meetingOn("2026-02-13", null, "planned"),
  ];
  it.each([
    ["2026-01-01", "10:00", "2026-01-12", undefined],
    ["2026-01-12", "17:45", "2026-01-12", undefined],
    ["2026-01-12", "18:15", "2026-02-06", "2026-01-12"],
    ["2026-02-13", "23:59", "2026-02-13", "2026-02-06"],
    ["2026-02-14", "00:00", undefined, "2026-02-13"],
  ])("on %s at %s the next is %s and the one to ask about %s", (date, time, next, asked) => {
    expect(nextPlanned(meetings, agreed, at(date, time))?.date).toBe(next);
    expect(unsettled(meetings, agreed, at(date, time))?.date).toBe(asked);
  });

  it("the last held is the last with a recap or marked so", () => {
    expect(lastHeld(meetings)?.date).toBe("2026-01-05");
    expect(lastHeld([])).toBeNull();
  });
});

describe("a recap, where clocks change", () => {
  inTimeZone("Europe/Berlin");

  it.each([
    ["2026-02-06", "17:30", 24, "2026-02-07T18:15:00"],
    ["2026-03-28", "17:30", 24, "2026-03-29T19:15:00"],
    ["2026-10-24", "17:30", 24, "2026-10-25T17:15:00"],
    ["2026-02-06", "17:30", 48, "2026-02-08T18:15:00"],
    ["2026-03-28", null, 24, "2026-03-30T00:00:00"],
  ])(
    "of %s at %s is due %i elapsed hours after its end, else at the end of the next day",
    (date, time, hours, due) => {
      expect(stampOf(recapDue(meetingOn(date, time, "held"), agreed, hours))).toBe(due);
    },
  );
});
