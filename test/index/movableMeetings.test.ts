import { describe, expect, it } from "vitest";
import { movableMeetings, movableOf } from "../../src/index/movableMeetings";
import { slotRemarks } from "../../src/index/slotRemarks";
import { day, parseTime } from "../../src/model/day";
import { notePath } from "../../src/model/notePath";
import { agenda, agreement, indexOf, note, onlyRelationship, recap } from "./indexedVault";

const now = new Date("2026-03-04T12:00");

describe("the meetings that can be moved", () => {
  const notes = {
    "past.md": agenda("2026-02-24"),
    "older.md": agenda("2026-02-10"),
    "missed.md": agenda("2026-02-17", ["status: missed"]),
    "told.md": recap("2026-03-03"),
    "far.md": agenda("2026-04-01"),
    "soon.md": agenda("2026-03-11"),
  };

  it("are the planned ones, the next first, and then those that were not settled", async () => {
    const paths = movableMeetings((await indexOf(notes)).relationships(), now).map(
      ({ note: { path } }) => path,
    );
    expect(paths).toEqual(["soon.md", "far.md", "past.md", "older.md"]);
  });

  it("hold the day that only the last recap names", async () => {
    const index = await indexOf({
      "told.md": recap("2026-03-03", ["next: 2026-03-12", 'next-time: "9:15"']),
    });
    expect(movableMeetings(index.relationships(), now)).toMatchObject([
      { date: "2026-03-12", time: "09:15", note: { path: "told.md", kind: "recap" } },
    ]);
  });

  it("are none of a relationship that is closed", async () => {
    const index = await indexOf({ ...notes, "Terms.md": agreement(["status: closed"]) });
    expect(movableMeetings(index.relationships(), now)).toEqual([]);
  });

  it.each([
    ["far.md", "far.md"],
    ["missed.md", "missed.md"],
    ["told.md", undefined],
  ])("from %s is that of %s", async (path, of) => {
    const index = await indexOf(notes);
    const meetings = movableMeetings(index.relationships(), now);
    expect(movableOf(notePath(path), onlyRelationship(index), meetings)?.note.path).toBe(of);
  });
});

describe("the day that a recap named", () => {
  it("is no next meeting once its agenda was moved from it and called off", async () => {
    const texts = {
      "told.md": recap("2026-03-03", ["next: 2026-03-12"]),
      "plan.md": agenda("2026-03-13", ["status: cancelled", "moved-from: [2026-03-12]"]),
    };
    expect(movableMeetings((await indexOf(texts)).relationships(), now)).toEqual([]);
  });
});

describe("a day and time for a meeting", () => {
  const terms = agreement(["duration: 45", "ends: 2026-06-30"]);
  const ben = (time: string): string =>
    note([
      "type: mentoring-agenda",
      'mentee: "[[Ben Okafor]]"',
      "date: 2026-03-11",
      `time: "${time}"`,
      "duration: 30",
    ]);

  async function remarks(date: string, time: string | null, others: Readonly<Record<string, string>> = {}) {
    const all = (await indexOf({ "Terms.md": terms, ...others })).relationships();
    const ana = all.find(({ partner }) => partner.name === "Ana Silva");
    if (ana === undefined) throw new Error("No notes on Ana.");
    const slot = { date: day(date), time: time === null ? null : parseTime(time) };
    return slotRemarks(slot, ana, notePath("moving.md"), all, now).map(({ kind }) => kind);
  }

  it.each([
    ["a workday ahead", "2026-03-11", []],
    ["a Saturday, when they never met on one", "2026-03-14", ["weekend"]],
    ["yesterday", "2026-03-03", ["past"]],
    ["behind the end of the agreement", "2026-07-01", ["after-end"]],
  ])("is worth a remark on %s", async (_when, date, kinds) => {
    expect(await remarks(date, "17:30")).toEqual(kinds);
  });

  it.each([
    ["17:00", []],
    ["17:01", ["clash"]],
    ["18:14", ["clash"]],
    ["18:15", []],
  ])("clashes with one at %s for half an hour: %j", async (time, kinds) => {
    expect(await remarks("2026-03-11", "17:30", { "ben.md": ben(time) })).toEqual(kinds);
  });

  it("clashes with nothing when it has no time", async () => {
    expect(await remarks("2026-03-11", null, { "ben.md": ben("17:30") })).toEqual([]);
  });

  it("is the second of its day beside another with the same person, and not beside itself", async () => {
    expect(await remarks("2026-03-11", "17:30", { "plan.md": agenda("2026-03-11") })).toEqual([
      "second-that-day",
    ]);
    expect(await remarks("2026-03-11", "17:30", { "moving.md": agenda("2026-03-11") })).toEqual([]);
  });

  it("may be on a weekend with people who met on one", async () => {
    expect(await remarks("2026-03-14", null, { "told.md": recap("2026-02-28") })).toEqual([]);
  });
});
