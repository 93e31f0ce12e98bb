import fc from "fast-check";
import { describe, expect, it } from "vitest";
import * as days from "../../src/model/day";
import { day } from "../../src/model/day";
import { inTimeZone } from "../inTimeZone";

describe("a day", () => {
  it.each(["2026-02-06", "2024-02-29", "1000-01-01", "2999-12-31"])("is %j", (text) => {
    expect(days.parseDay(text)).toBe(text);
  });

  it.each([
    "",
    "2026-02-30",
    "2025-02-29",
    "2026-13-01",
    "2026-00-01",
    "2026-2-6",
    "26-02-06",
    "2026-02-06T10:00",
    " 2026-02-06",
    "0000-01-01",
    "9999-12-31",
  ])("is not %j", (text) => {
    expect(days.parseDay(text)).toBeNull();
    expect(() => day(text)).toThrow(RangeError);
  });
});

describe("a time", () => {
  it.each([
    ["9:05", "09:05"],
    ["09:05", "09:05"],
    ["23:59:59", "23:59"],
    ["00:00", "00:00"],
    ["24:00", null],
    ["9:5", null],
    ["9", null],
    ["", null],
  ])("%j is %j", (text, expected) => {
    expect(days.parseTime(text)).toBe(expected);
  });
});

/** Zones on both sides of the date line, with half hours, and with clocks that change at midnight. */
const zones = [
  "UTC",
  "America/Los_Angeles",
  "America/St_Johns",
  "America/Santiago",
  "Europe/Berlin",
  "Asia/Beirut",
  "Australia/Eucla",
  "Asia/Tokyo",
  "Australia/Lord_Howe",
  "Pacific/Kiritimati",
  "Pacific/Pago_Pago",
];

/** Days on which clocks change in one of the zones, and their neighbors. */
const changes = [
  "2026-03-08",
  "2026-03-28",
  "2026-03-29",
  "2026-04-05",
  "2026-04-04",
  "2026-09-05",
  "2026-09-06",
  "2026-10-04",
  "2026-10-24",
  "2026-10-25",
  "2026-11-01",
];

describe.each(zones)("in %s", (zone) => {
  inTimeZone(zone);

  const anyDay = fc.oneof(
    fc.constantFrom(...changes).map(day),
    fc.integer({ min: 0, max: 60_000 }).map((count) => days.addDays(day("1950-01-01"), count)),
  );

  it("clocks are those of the zone", () => {
    expect(new Intl.DateTimeFormat().resolvedOptions().timeZone).toBe(zone);
  });

  it.each(changes)("%s is the day that it says, at every time of its clock", (text) => {
    const date = day(text);
    expect(days.dayOf(days.instantOf(date, null))).toBe(date);
    for (const clock of ["03:30", "12:00", "23:59"]) {
      const time = days.parseTime(clock);
      expect(days.dayOf(days.instantOf(date, time))).toBe(date);
      expect(days.timeOf(days.instantOf(date, time))).toBe(clock);
    }
    expect(days.stampOf(days.instantOf(date, days.parseTime("12:00")))).toBe(`${date}T12:00:00`);
  });

  it("no day moves: so many days on and back is the same day, and so far away", () => {
    fc.assert(
      fc.property(anyDay, fc.integer({ min: -800, max: 800 }), (date, count) => {
        const later = days.addDays(date, count);
        expect(days.addDays(later, -count)).toBe(date);
        expect(days.daysBetween(date, later)).toBe(count);
        expect(days.weekdayOf(later)).toBe((((days.weekdayOf(date) + count) % 7) + 7) % 7);
        expect(days.dayOf(days.instantOf(later, null))).toBe(later);
      }),
      { numRuns: 200 },
    );
  });

  it("days are those of the calendar", () => {
    expect(days.addDays(day("2026-02-28"), 1)).toBe("2026-03-01");
    expect(days.addDays(day("2024-02-28"), 1)).toBe("2024-02-29");
    expect(days.addMonths(day("2026-01-31"), 1)).toBe("2026-02-28");
    expect(days.addMonths(day("2026-03-31"), -1)).toBe("2026-02-28");
    expect(days.addMonths(day("2026-11-30"), 3)).toBe("2027-02-28");
    expect(days.weekdayOf(day("2026-02-06"))).toBe(5);
    expect(days.daysBetween(day("2026-01-01"), day("2026-12-31"))).toBe(364);
  });

  it("minutes are elapsed, whatever the clock shows", () => {
    const start = days.instantOf(day("2026-03-28"), days.parseTime("18:00"));
    expect(days.addMinutes(start, 24 * 60).getTime() - start.getTime()).toBe(86_400_000);
  });
});
