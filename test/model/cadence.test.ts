import { describe, expect, it } from "vitest";
import {
  cadenceInDays,
  commonCadences,
  formatCadence,
  nextByCadence,
  parseCadence,
  type Cadence,
} from "../../src/model/cadence";
import { day } from "../../src/model/day";

function cadence(text: string): Cadence {
  const parsed = parseCadence(text);
  if (parsed === null) throw new Error(`No cadence: ${text}`);
  return parsed;
}

describe("how often two people meet", () => {
  it.each([
    ["weekly", "weekly", "2026-02-07", 7],
    [" Weekly ", "weekly", "2026-02-07", 7],
    ["every-1-week", "weekly", "2026-02-07", 7],
    ["every-2-weeks", "every-2-weeks", "2026-02-14", 14],
    ["monthly", "monthly", "2026-02-28", 30.4375],
    ["every-1-months", "monthly", "2026-02-28", 30.4375],
    ["every-3-months", "every-3-months", "2026-04-30", 91.3125],
    ["every-10-days", "every-10-days", "2026-02-10", 10],
    ["every-1-day", "every-1-days", "2026-02-01", 1],
    ["as-needed", "as-needed", null, null],
  ])("%s is written %s, comes after January 31 on %s, and is %s days", (text, written, next, length) => {
    expect(formatCadence(cadence(text))).toBe(written);
    expect(nextByCadence(cadence(text), day("2026-01-31"))).toBe(next);
    expect(cadenceInDays(cadence(text))).toBe(length);
  });

  it.each([
    "",
    "often",
    "every-0-weeks",
    "every--1-weeks",
    "every-2000-days",
    "every-2-years",
    "every 2 weeks",
    "biweekly",
    "1.5",
  ])("cannot be read from %j", (text) => {
    expect(parseCadence(text)).toBeNull();
  });

  it("is written as the forms offer it", () => {
    for (const common of commonCadences) expect(formatCadence(cadence(common))).toBe(common);
  });
});
