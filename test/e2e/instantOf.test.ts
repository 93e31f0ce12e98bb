import { expect, it } from "vitest";
import { instantOf } from "./instantOf";

it.each([
  ["2026-03-04T09:00", "UTC", "2026-03-04T09:00:00.000Z"],
  ["2026-03-04T09:00", "Europe/Stockholm", "2026-03-04T08:00:00.000Z"],
  ["2026-07-04T00:30", "Europe/Stockholm", "2026-07-03T22:30:00.000Z"],
  ["2026-03-04T22:00", "America/Los_Angeles", "2026-03-05T06:00:00.000Z"],
  ["2026-03-04T01:00", "Asia/Tokyo", "2026-03-03T16:00:00.000Z"],
  ["2026-03-29T03:30", "Europe/Stockholm", "2026-03-29T01:30:00.000Z"],
  ["2026-10-25T00:30", "Europe/Stockholm", "2026-10-24T22:30:00.000Z"],
])("%s in %s is %s", (wallClock, timeZone, instant) => {
  expect(instantOf(wallClock, timeZone).toISOString()).toBe(instant);
});
