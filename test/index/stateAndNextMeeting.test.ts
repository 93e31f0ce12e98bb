import { describe, expect, it } from "vitest";
import type { Pace } from "../../src/model/pace";
import { agenda, agreement, dashboardOf, indexOf, personNamed, recap } from "./indexedVault";

type Notes = Readonly<Record<string, string>>;
type Case = readonly [name: string, notes: Notes, now: string, pace: Pace | null, next: string | null];

const terms = (cadence: string, ...others: readonly string[]): Notes => ({
  "Terms.md": agreement([`cadence: ${cadence}`, ...others]),
});
const told = (...dates: readonly string[]): Notes =>
  Object.fromEntries(dates.map((date) => [`${date} told.md`, recap(date)]));
const plan = (date: string, ...properties: readonly string[]): Notes => ({
  [`${date} ${properties.join()} plan.md`]: agenda(date, properties),
});

const cases: readonly Case[] = [
  [
    "monthly, met on January 31, the last of February",
    { ...terms("monthly"), ...told("2026-01-31") },
    "2026-02-28T09:00",
    "on-track",
    null,
  ],
  [
    "monthly, met on January 31, in March",
    { ...terms("monthly"), ...told("2026-01-31") },
    "2026-03-03T09:00",
    "due",
    null,
  ],
  [
    "monthly, met on January 31, overdue a week later",
    { ...terms("monthly"), ...told("2026-01-31") },
    "2026-03-11T09:00",
    "overdue",
    null,
  ],
  [
    "yearly, met on a leap day",
    { ...terms("every-12-months"), ...told("2028-02-29") },
    "2029-02-28T09:00",
    "on-track",
    null,
  ],
  [
    "weekly, over the night when clocks change",
    { ...terms("weekly"), ...told("2026-03-25") },
    "2026-04-01T23:59",
    "on-track",
    null,
  ],
  [
    "weekly, the day after that",
    { ...terms("weekly"), ...told("2026-03-25") },
    "2026-04-02T00:00",
    "due",
    null,
  ],
  [
    "a time that clocks skip",
    { ...terms("weekly"), ...told("2026-03-25"), ...plan("2026-03-29", 'time: "2:30"') },
    "2026-03-28T09:00",
    "on-track",
    "2026-03-29 02:30",
  ],
  [
    "the cadence changed midway, which counts from then on",
    { ...terms("every-4-weeks"), ...told("2026-02-03", "2026-02-10", "2026-02-17") },
    "2026-03-10T09:00",
    "on-track",
    null,
  ],
  [
    "two meetings on one day, after the first",
    {
      ...terms("weekly", "duration: 30"),
      ...told("2026-03-03"),
      ...plan("2026-03-04", 'time: "9:00"'),
      ...plan("2026-03-04", 'time: "16:00"'),
    },
    "2026-03-04T10:00",
    "on-track",
    "2026-03-04 16:00",
  ],
  [
    "a recap without an agenda",
    { ...terms("weekly"), ...told("2026-03-03") },
    "2026-03-04T09:00",
    "on-track",
    null,
  ],
  [
    "an agenda without a date",
    { ...terms("weekly"), ...told("2026-03-03"), "plan.md": agenda("").replace("date: ", "") },
    "2026-03-04T09:00",
    "on-track",
    null,
  ],
  [
    "as needed, two months later",
    { ...terms("as-needed"), ...told("2026-01-03") },
    "2026-03-04T09:00",
    "on-track",
    null,
  ],
  [
    "as needed, a day after that",
    { ...terms("as-needed"), ...told("2026-01-02") },
    "2026-03-04T09:00",
    "quiet",
    null,
  ],
  [
    "as needed, with one planned",
    { ...terms("as-needed"), ...told("2025-01-02"), ...plan("2026-05-06") },
    "2026-03-04T09:00",
    "on-track",
    "2026-05-06",
  ],
  [
    "running since long before the first note",
    terms("weekly", "started: 2019-05-01"),
    "2026-03-04T09:00",
    null,
    null,
  ],
  [
    "the same, with its first meeting planned",
    { ...terms("weekly", "started: 2019-05-01"), ...plan("2026-03-11") },
    "2026-03-04T09:00",
    null,
    "2026-03-11",
  ],
  ["no agreement at all", told("2020-01-01"), "2026-03-04T09:00", null, null],
  [
    "no agreement at all, and a day that the recap names",
    { "told.md": recap("2026-03-03", ["next: 2026-03-12"]) },
    "2026-03-04T09:00",
    null,
    "2026-03-12",
  ],
  [
    "a plan that was moved ahead, when the recap still names its old day",
    {
      ...terms("weekly"),
      "told.md": recap("2026-03-03", ["next: 2026-03-10"]),
      ...plan("2026-03-09", "moved-from: [2026-03-10]"),
    },
    "2026-03-04T09:00",
    "on-track",
    "2026-03-09",
  ],
  [
    "the same, after they met on the new day",
    {
      ...terms("weekly"),
      "told.md": recap("2026-03-03", ["next: 2026-03-10"]),
      ...plan("2026-03-09", "status: held", "moved-from: [2026-03-10]"),
    },
    "2026-03-09T20:00",
    "on-track",
    null,
  ],
  [
    "a plan that was called off on the day that the recap names",
    {
      ...terms("weekly"),
      "told.md": recap("2026-03-03", ["next: 2026-03-10"]),
      ...plan("2026-03-10", "status: cancelled"),
    },
    "2026-03-04T09:00",
    "on-track",
    null,
  ],
  [
    "one planned too late",
    { ...terms("weekly"), ...told("2026-02-18"), ...plan("2026-04-01") },
    "2026-03-04T09:00",
    "overdue",
    "2026-04-01",
  ],
];

describe("how two people are doing, and when they meet next", () => {
  it.each(cases)("%s", async (_case, notes, now, pace, next) => {
    const row = personNamed(dashboardOf(await indexOf(notes), new Date(now)), "Ana Silva");
    const when =
      row.next === null ? null : [row.next.date, row.next.time].filter((part) => part !== null).join(" ");
    expect([row.pace, when]).toEqual([pace, next]);
  });
});
