import { describe, expect, it } from "vitest";
import { day, instantOf, parseTime } from "../../src/model/day";
import { mattersOf } from "../../src/model/matters";
import type { Meeting } from "../../src/model/meeting";
import { defaultThresholds } from "../../src/model/pace";
import { meetingOn, twoPeople } from "./twoPeople";

const rules = { thresholds: defaultThresholds, recapHours: 24 };
const now = instantOf(day("2026-02-06"), parseTime("10:00"));
const sent = meetingOn("2026-02-01", "17:30", "held", ["sent: 2026-02-02"]);
const planned = meetingOn("2026-02-20", "17:30", "planned");

/** What matters on February 6, by name. */
function kinds(
  properties: readonly string[] | null,
  meetings: readonly Meeting[],
  overdue = 0,
  role: "mentor" | "mentee" | null = "mentee",
): readonly string[] {
  return mattersOf(twoPeople(properties, meetings, role), overdue, now, rules).map(({ kind }) => kind);
}

describe("what matters", () => {
  it.each([
    ["nothing", ["cadence: every-2-weeks"], [sent, planned], []],
    [
      "a meeting today",
      ["cadence: weekly"],
      [sent, meetingOn("2026-02-06", "17:30", "planned")],
      ["meeting-today"],
    ],
    ["nothing during it", ["cadence: weekly"], [meetingOn("2026-02-06", "09:30", "planned")], []],
    [
      "whether they met",
      ["cadence: weekly"],
      [sent, meetingOn("2026-02-05", "17:30", "planned"), planned],
      ["did-you-meet"],
    ],
    [
      "a recap not sent",
      ["cadence: monthly"],
      [meetingOn("2026-02-01", null, "held"), planned],
      ["recap-to-send"],
    ],
    ["not for ever", ["cadence: monthly"], [meetingOn("2026-01-20", null, "held"), planned], []],
    ["an agenda to prepare", ["cadence: monthly", "agenda-lead: 14"], [sent, planned], ["agenda-to-prepare"]],
    ["not yet", ["cadence: monthly", "agenda-lead: 13"], [sent, planned], []],
    ["a draft", ["status: draft", "cadence: monthly"], [], ["agreement-draft"]],
    ["a review", ["cadence: monthly", "review: 2026-02-06"], [sent, planned], ["review-due"]],
    ["no review after meeting", ["cadence: monthly", "review: 2026-02-01"], [sent, planned], []],
    ["an end", ["cadence: monthly", "ends: 2026-03-08"], [sent, planned], ["end-near"]],
    ["none planned", ["cadence: monthly"], [sent], ["no-meeting-planned"]],
    ["silence", ["cadence: weekly"], [meetingOn("2026-01-01", null, "held")], ["quiet"]],
    ["no demand of people who meet as needed", ["cadence: as-needed"], [sent], []],
    [
      "no demand when paused",
      ["status: paused", "review: 2026-01-01"],
      [meetingOn("2026-01-20", null, "planned")],
      [],
    ],
    ["no demand when closed", ["status: closed"], [meetingOn("2026-01-20", null, "planned")], []],
  ] as const)("is %s", (_, properties, meetings, expected) => {
    expect(kinds(properties, meetings)).toEqual(expected);
  });

  it("is a recap to write, where the agenda says that the meeting was held", () => {
    const held: Meeting = { ...meetingOn("2026-02-05", "17:30", "planned"), status: "held" };
    expect(kinds(["cadence: monthly"], [held, planned])).toEqual(["recap-due"]);
    expect(kinds(["cadence: monthly"], [held, planned], 0, "mentor")).toEqual([]);
  });

  it("is the user's own promises", () => {
    expect(mattersOf(twoPeople(["cadence: monthly"], [sent, planned]), 3, now, rules)).toEqual([
      { kind: "promises-overdue", count: 3 },
    ]);
  });

  it("has numbers and days of sense, whatever the notes say", () => {
    const odd = [
      "cadence: every-999-months",
      "agenda-lead: 100000",
      "duration: 100000",
      "ends: 1000-01-01",
      "review: 2999-12-31",
    ];
    expect(
      kinds(odd, [meetingOn("1000-01-01", "00:00", "held"), meetingOn("2999-12-31", null, "planned")]),
    ).toContain("end-near");
  });
});
