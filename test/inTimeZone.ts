import { afterAll, beforeAll } from "vitest";

/** Has the tests of the `describe` that calls it run in a time zone of this name, and puts the machine's own back. */
export function inTimeZone(zone: string): void {
  const before = process.env["TZ"];
  beforeAll(() => {
    process.env["TZ"] = zone;
  });
  afterAll(() => {
    if (before === undefined) delete process.env["TZ"];
    else process.env["TZ"] = before;
  });
}
