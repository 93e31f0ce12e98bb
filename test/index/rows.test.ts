import { describe, expect, it } from "vitest";
import type { PersonRow } from "../../src/index/dashboard";
import { agenda, agreement, dashboardOf, indexOf, personNamed, recap } from "./indexedVault";

async function rowAt(now: string, texts: Readonly<Record<string, string>>): Promise<PersonRow> {
  return personNamed(dashboardOf(await indexOf(texts), new Date(now)), "Ana Silva");
}

describe("how a relationship is doing", () => {
  it.each([
    ["biweekly, the 14th day", "every-2-weeks", "2026-02-18", "2026-03-04T12:00", "on-track"],
    ["biweekly, the 15th day", "every-2-weeks", "2026-02-18", "2026-03-05T00:01", "due"],
    ["biweekly, the 18th day", "every-2-weeks", "2026-02-18", "2026-03-08T23:59", "overdue"],
    ["biweekly, the 29th day", "every-2-weeks", "2026-02-18", "2026-03-19T12:00", "quiet"],
    ["monthly, from the end of a month", "monthly", "2026-01-31", "2026-02-28T12:00", "on-track"],
    ["monthly, over a leap day", "monthly", "2028-01-31", "2028-03-01T12:00", "on-track"],
    ["monthly, over a clock change", "monthly", "2026-03-01", "2026-04-01T12:00", "due"],
    ["as needed, the 60th day", "as-needed", "2026-01-03", "2026-03-04T12:00", "on-track"],
    ["as needed, the 61st day", "as-needed", "2026-01-02", "2026-03-04T12:00", "quiet"],
  ])("%s", async (_when, cadence, last, now, pace) => {
    const texts = { "Terms.md": agreement([`cadence: ${cadence}`]), "told.md": recap(last) };
    expect((await rowAt(now, texts)).pace).toBe(pace);
  });

  it("is on track while a meeting is planned in time, and not quiet while one is planned at all", async () => {
    const known = { "Terms.md": agreement(["cadence: weekly"]), "told.md": recap("2026-02-01") };
    const planned = { ...known, "plan.md": agenda("2026-03-10") };
    expect((await rowAt("2026-02-03T12:00", { ...known, "plan.md": agenda("2026-02-09") })).pace).toBe(
      "on-track",
    );
    expect((await rowAt("2026-03-04T12:00", planned)).pace).toBe("overdue");
    expect((await rowAt("2026-03-04T12:00", known)).pace).toBe("quiet");
  });

  it("has no state before the first meeting that the notes know", async () => {
    const old = { "Terms.md": agreement(["cadence: weekly", "started: 2019-05-01"]) };
    const row = await rowAt("2026-03-04T12:00", old);
    expect(row).toMatchObject({ pace: null, lastMeeting: null, daysSince: null, next: null });
    expect(row.matter).toEqual({ kind: "no-meeting-planned", days: null, pace: null });
  });

  it.each(["paused", "closed"])("has no state when %s, and asks for nothing", async (status) => {
    const terms = agreement(["cadence: weekly", `status: ${status}`]);
    const row = await rowAt("2026-03-04T12:00", {
      "Terms.md": terms,
      "told.md": recap("2025-01-01", [], "- [ ] x 📅 2025-01-02"),
    });
    expect(row).toMatchObject({ status, pace: null, matter: null });
  });
});

describe("the next meeting", () => {
  const terms = { "Terms.md": agreement(["duration: 30"]) };
  const planned = { ...terms, "a.md": agenda("2026-03-04", ['time: "16:00"']), "b.md": agenda("2026-03-11") };

  it.each([
    ["is the earliest planned one", "2026-03-04T12:00", "2026-03-04", 0],
    ["goes on being it while it lasts", "2026-03-04T16:29", "2026-03-04", 0],
    ["is the one after it once its time has passed", "2026-03-04T16:30", "2026-03-11", 7],
    ["without a time lasts for its day", "2026-03-11T23:59", "2026-03-11", 0],
  ])("%s", async (_which, now, date, days) => {
    const { next, daysUntilNext } = await rowAt(now, planned);
    expect([next?.date, daysUntilNext]).toEqual([date, days]);
  });

  it("is the day that the last recap names, when none is planned", async () => {
    const texts = {
      "1.md": recap("2026-02-01", ["next: 2026-04-01"]),
      "2.md": recap("2026-02-15", ["next: 2026-03-20", 'next-time: "9:15"']),
    };
    const next = { date: "2026-03-20", time: "09:15", meeting: null };
    expect((await rowAt("2026-03-04T12:00", texts)).next).toEqual(next);
    expect((await rowAt("2026-03-21T12:00", texts)).next).toBeNull();
  });
});

describe("what was planned and has passed", () => {
  const texts = {
    "Terms.md": agreement(["cadence: weekly", "duration: 45"]),
    "a.md": agenda("2026-03-03", ['time: "23:30"']),
  };

  it("asks whether the two met, once it is over, and turns to nothing by itself", async () => {
    expect((await rowAt("2026-03-04T00:14", texts)).matter).toBeNull();
    expect((await rowAt("2026-03-04T00:15", texts)).matter?.kind).toBe("did-you-meet");
    const { relationship } = await rowAt("2027-03-04T00:15", texts);
    expect(relationship.meetings.map(({ status }) => status)).toEqual(["planned"]);
  });

  it("is history, and what goes on now is not", async () => {
    const index = await indexOf(texts);
    expect(dashboardOf(index, new Date("2026-03-04T00:14")).upcoming).toHaveLength(1);
    expect(dashboardOf(index, new Date("2026-03-04T00:15")).history).toHaveLength(1);
  });
});

describe("what two people owe each other", () => {
  it("counts open items, what both promised on either side, and nothing that is closed", async () => {
    const lines = [
      "- [ ] Mine",
      "- [/] Mine, begun",
      "- [ ] Theirs [owner:: mentor]",
      "- [ ] Ours [owner:: both]",
      "- [x] Done",
      "- [-] Dropped",
      "- [ ] Somebody's [owner:: Petra]",
    ];
    const row = await rowAt("2026-03-04T12:00", { "a.md": recap("2026-03-01", [], lines.join("\n")) });
    expect([row.youOwe, row.owesYou]).toEqual([3, 2]);
  });

  it("is a matter when the user is late, the day after it was due", async () => {
    const texts = {
      "Terms.md": agreement(),
      "a.md": recap(
        "2026-02-01",
        ["sent: 2026-02-01"],
        "- [ ] Mine 📅 2026-03-03\n- [ ] Theirs [owner:: mentor] 📅 2026-03-01",
      ),
    };
    expect((await rowAt("2026-03-03T23:59", texts)).matter).toBeNull();
    expect((await rowAt("2026-03-04T00:00", texts)).matter).toEqual({ kind: "promises-overdue", count: 1 });
  });
});

describe("a meeting's row", () => {
  it("says of both notes what the recap says first, and what is agreed", async () => {
    const index = await indexOf({
      "Terms.md": agreement(["duration: 45"]),
      "plan.md": agenda("2026-03-03", ["focus: Plans", "format: video"], "- [x] One"),
      "told.md": recap("2026-03-03", ["focus: What came"], "- [ ] Two\n- [-] Three"),
    });
    const { history } = dashboardOf(index, new Date("2026-03-04T12:00"));
    expect(history).toHaveLength(1);
    expect(history[0]).toMatchObject({
      focus: "What came",
      format: "video",
      duration: 45,
      itemsMade: 2,
      itemsDone: 1,
    });
  });

  it("keeps its key when the recap comes", async () => {
    const plan = { "plan.md": agenda("2026-03-03") };
    const keyOf = async (texts: Readonly<Record<string, string>>): Promise<string | undefined> =>
      dashboardOf(await indexOf(texts), new Date("2026-03-04T12:00")).history[0]?.key;
    expect(await keyOf({ ...plan, "told.md": recap("2026-03-03") })).toBe(await keyOf(plan));
  });
});
