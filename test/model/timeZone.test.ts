import { describe, expect, it } from "vitest";
import { day, parseTime } from "../../src/model/day";
import { isKnownZone, timeThere } from "../../src/model/timeZone";
import { inTimeZone } from "../inTimeZone";

function there(zone: string, date: string, time: string, minutes = 60): readonly unknown[] | null {
  const clock = parseTime(time);
  if (clock === null) throw new Error(time);
  const shown = timeThere(zone, day(date), clock, minutes);
  return shown === null ? null : [shown.date, shown.time, shown.isAtNight];
}

describe("the other person's clock, when the user is in Berlin", () => {
  inTimeZone("Europe/Berlin");

  it.each([
    ["in Lisbon an hour earlier", "Europe/Lisbon", "2026-03-04", "17:30", "2026-03-04", "16:30", false],
    [
      "in New York, before either changes",
      "America/New_York",
      "2026-03-04",
      "17:30",
      "2026-03-04",
      "11:30",
      false,
    ],
    [
      "in New York, when only they have changed",
      "America/New_York",
      "2026-03-18",
      "17:30",
      "2026-03-18",
      "12:30",
      false,
    ],
    [
      "in New York, when both have changed",
      "America/New_York",
      "2026-04-01",
      "17:30",
      "2026-04-01",
      "11:30",
      false,
    ],
    [
      "in New York, when only Berlin has changed back",
      "America/New_York",
      "2026-10-28",
      "17:30",
      "2026-10-28",
      "12:30",
      false,
    ],
    [
      "in Kathmandu, with its quarter of an hour",
      "Asia/Kathmandu",
      "2026-03-04",
      "09:00",
      "2026-03-04",
      "13:45",
      false,
    ],
    ["on the day after, at night", "Pacific/Auckland", "2026-03-04", "17:30", "2026-03-05", "05:30", true],
    [
      "on the day before, at night",
      "America/Los_Angeles",
      "2026-03-04",
      "06:00",
      "2026-03-03",
      "21:00",
      false,
    ],
  ])("shows a meeting %s", (_where, zone, date, time, dateThere, timeShown, isAtNight) => {
    expect(there(zone, date, time)).toEqual([dateThere, timeShown, isAtNight]);
  });

  it.each([
    ["06:59", 30, true],
    ["07:00", 30, false],
    ["21:00", 60, false],
    ["21:01", 60, true],
    ["23:30", 60, true],
  ])("says of %s for %i minutes whether it is at night there: %s", (time, minutes, isAtNight) => {
    expect(there("Europe/Berlin", "2026-03-04", time, minutes)?.at(2)).toBe(isAtNight);
  });
});

it("knows no time in a zone that the system does not know", () => {
  expect(there("Europe/Lissabon", "2026-03-04", "17:30")).toBeNull();
  expect([isKnownZone("Europe/Lisbon"), isKnownZone("Europe/Lissabon")]).toEqual([true, false]);
});
