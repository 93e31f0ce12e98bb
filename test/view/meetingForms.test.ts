import { describe, expect, it } from "vitest";
import type { MovableMeeting } from "../../src/index/movableMeetings";
import type { SlotRemark } from "../../src/index/slotRemarks";
import { day, parseTime } from "../../src/model/day";
import type { AgendaStatus } from "../../src/model/note";
import { DateWords } from "../../src/text/dates";
import { english } from "../../src/text/en";
import { checkMove, type MoveEntry } from "../../src/view/moveEntry";
import { checkSchedule, type MeetingEntry } from "../../src/view/scheduleEntry";
import { avoidsWords, remarkWords, thereWords } from "../../src/view/slotWords";
import { inTimeZone } from "../inTimeZone";
import { meetingOn, twoPeople } from "../model/twoPeople";

const relationship = twoPeople(["time-zone: Asia/Tokyo", "duration: 45"]);
const speech = { strings: english, words: new DateWords("en"), today: day("2026-03-04") };

function row(number: number, date: string | null, time: string | null = "17:30"): MeetingEntry {
  const entered = { date: date === null ? null : day(date), time: time === null ? null : parseTime(time) };
  return { field: `meeting-${number}`, ...entered };
}

describe("the form for several meetings", () => {
  const entry = {
    relationship,
    count: "2",
    format: " video ",
    place: " Café ",
    meetings: [row(1, "2026-03-11"), row(2, "2026-03-18", null)],
  };

  it("asks for each day and time, and where they meet", () => {
    expect(checkSchedule(entry)).toMatchObject({
      kind: "ready",
      input: {
        format: "video",
        place: "Café",
        meetings: [
          { date: "2026-03-11", time: "17:30" },
          { date: "2026-03-18", time: null },
        ],
      },
    });
  });

  it.each<[string, string, readonly MeetingEntry[], string, string]>([
    ["no number", "", entry.meetings, "count", "meetings-unreadable"],
    ["none", "0", [], "count", "meetings-unreadable"],
    ["too many", "101", entry.meetings, "count", "meetings-unreadable"],
    ["a number in words", "three", entry.meetings, "count", "meetings-unreadable"],
    ["no day", "2", [row(1, "2026-03-11"), row(2, null)], "meeting-2", "date-missing"],
    ["one twice", "2", [row(1, "2026-03-11"), row(2, "2026-03-11")], "meeting-2", "meeting-twice"],
    ["half a time", "1", [{ ...row(1, "2026-03-11"), time: "unreadable" }], "meeting-1", "time-unreadable"],
  ])("refuses %s", (_what, count, meetings, field, flaw) => {
    const checked = checkSchedule({ ...entry, count, meetings });
    expect(checked.kind === "flawed" && [...checked.flaws]).toEqual([[field, flaw]]);
  });

  it("takes two meetings on one day at different times", () => {
    const meetings = [row(1, "2026-03-11", "9:00"), row(2, "2026-03-11")];
    expect(checkSchedule({ ...entry, meetings }).kind).toBe("ready");
  });
});

describe("the form for a meeting that is moved or called off", () => {
  function movable(status: AgendaStatus): MovableMeeting {
    const meeting = meetingOn("2026-03-11", "17:30", status);
    if (meeting.agenda === null) throw new Error("A meeting that was held cannot be moved.");
    return { relationship, date: meeting.date, time: meeting.time, note: meeting.agenda };
  }
  const entry: MoveEntry = {
    meeting: movable("planned"),
    what: "move",
    date: day("2026-03-12"),
    time: parseTime("17:30"),
    reason: " Ill ",
  };

  it("asks for the new day and time, or for the reason", () => {
    expect(checkMove(entry)).toMatchObject({
      input: { kind: "move", to: { date: "2026-03-12", time: "17:30" } },
    });
    expect(checkMove({ ...entry, what: "cancel", date: null })).toMatchObject({
      input: { kind: "cancel", reason: "Ill" },
    });
  });

  it.each<[string, Partial<MoveEntry>, string]>([
    ["no day", { date: null }, "date-missing"],
    ["half a time", { time: "unreadable" }, "time-unreadable"],
    ["the day and time that it has", { date: day("2026-03-11") }, "not-moved"],
  ])("refuses %s", (_what, changes, flaw) => {
    const checked = checkMove({ ...entry, ...changes });
    expect(checked.kind === "flawed" && [...checked.flaws]).toEqual([["to", flaw]]);
  });

  it("puts one that was called off back on its own day", () => {
    expect(checkMove({ ...entry, meeting: movable("cancelled"), date: day("2026-03-11") }).kind).toBe(
      "ready",
    );
  });
});

describe("what is said of a day and time", () => {
  it.each<[SlotRemark, string]>([
    [{ kind: "second-that-day" }, "Second meeting that day"],
    [{ kind: "weekend" }, "On a weekend"],
    [{ kind: "past" }, "In the past"],
    [{ kind: "after-end", ends: day("2026-06-30") }, "After the end of the agreement, June 30"],
  ])("%j", (remark, words) => {
    expect(remarkWords(remark, speech)).toBe(words);
  });

  it("is whom one meets then", () => {
    const clash = { relationship, date: day("2026-03-11"), time: parseTime("17:30") };
    expect(remarkWords({ kind: "clash", clash }, speech)).toMatch(/^You meet Ana Silva at 5:30\sPM$/);
    expect(avoidsWords(clash, speech)).toBe("Not on March 11, when you meet Ana Silva");
  });

  it("is nothing of a clock that nobody has agreed on, or of a meeting without a time", () => {
    const slot = { date: day("2026-03-11"), time: parseTime("17:30") };
    expect(thereWords(slot, twoPeople([]), speech)).toEqual([]);
    expect(thereWords(slot, twoPeople(["time-zone: Nowhere/Land"]), speech)).toEqual([]);
    expect(thereWords({ ...slot, time: null }, relationship, speech)).toEqual([]);
  });

  describe("to somebody in Berlin", () => {
    inTimeZone("Europe/Berlin");

    /** Formats keep the zone that was the user's when they were made. */
    const here = (): typeof speech => ({ ...speech, words: new DateWords("en") });

    it.each([
      ["Europe/Lisbon", /^4:30\sPM in Lisbon$/],
      ["America/Argentina/Buenos_Aires", /^1:30\sPM in Buenos Aires$/],
      ["Asia/Tokyo", /^Thursday, 1:30\sAM in Tokyo, at night$/],
    ])("is the clock in %s, on the day there, and whether it is night", (zone, said) => {
      const slot = { date: day("2026-03-11"), time: parseTime("17:30") };
      const there = thereWords(slot, twoPeople([`time-zone: ${zone}`]), here());
      expect(there).toEqual([expect.stringMatching(said)]);
    });

    it("is nothing of a clock that shows the same", () => {
      const slot = { date: day("2026-03-11"), time: parseTime("17:30") };
      expect(thereWords(slot, twoPeople(["time-zone: Europe/Paris"]), here())).toEqual([]);
    });
  });
});
