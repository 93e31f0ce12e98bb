import { describe, expect, it } from "vitest";
import { meetingSeries, takeProposals, type ProposedSlot } from "../../src/index/meetingSeries";
import { day } from "../../src/model/day";
import { agenda, agreement, indexOf, note, recap } from "./indexedVault";

type Notes = Readonly<Record<string, string>>;

/** What is proposed for meetings with Ana. */
async function proposals(notes: Notes, now: string, count = 3): Promise<readonly ProposedSlot[]> {
  const all = (await indexOf(notes)).relationships();
  const ana = all.find(({ partner }) => partner.name === "Ana Silva");
  if (ana === undefined) throw new Error("No notes on Ana.");
  return takeProposals(meetingSeries(ana, all, new Date(now)), null, { count, until: null });
}

async function days(notes: Notes, now: string, count = 3): Promise<readonly string[]> {
  return (await proposals(notes, now, count)).map(({ date }) => date);
}

function met(...dates: readonly string[]): Notes {
  return Object.fromEntries(dates.map((date) => [`${date}.md`, recap(date, ['time: "17:30"'])]));
}

function every(cadence: string, ...dates: readonly string[]): Notes {
  return { "Terms.md": agreement([`cadence: ${cadence}`]), ...met(...dates) };
}

describe("meetings proposed from the agreed cadence", () => {
  it.each<[string, Notes, string, readonly string[]]>([
    [
      "count from the last one",
      every("every-2-weeks", "2026-03-03"),
      "2026-03-04T09:00",
      ["2026-03-17", "2026-03-31", "2026-04-14"],
    ],
    [
      "return to the usual weekday after one on another",
      every("weekly", "2026-02-10", "2026-02-17", "2026-02-26"),
      "2026-02-27T09:00",
      ["2026-03-03", "2026-03-10", "2026-03-17"],
    ],
    [
      "return to the usual weekday after one before it, though the week is nearly over",
      every("weekly", "2026-02-02", "2026-02-09", "2026-02-20"),
      "2026-02-28T09:00",
      ["2026-03-02", "2026-03-09", "2026-03-16"],
    ],
    [
      "keep the second Tuesday of the month",
      every("monthly", "2026-01-13", "2026-02-10", "2026-03-10"),
      "2026-03-11T09:00",
      ["2026-04-14", "2026-05-12", "2026-06-09"],
    ],
    [
      "keep the last Friday, be it the fourth or the fifth",
      every("monthly", "2026-01-30", "2026-02-27", "2026-03-27", "2026-05-29"),
      "2026-06-01T09:00",
      ["2026-06-26", "2026-07-31", "2026-08-28"],
    ],
    [
      "keep the end of the month from a 31st on",
      every("monthly", "2025-12-31", "2026-01-30", "2026-02-27", "2026-03-31"),
      "2026-04-01T09:00",
      ["2026-04-30", "2026-05-29", "2026-06-30"],
    ],
    [
      "keep the second Tuesday after two that fell on other weekdays",
      every("monthly", "2026-01-13", "2026-02-10", "2026-02-26", "2026-03-26", "2026-04-07"),
      "2026-04-08T09:00",
      ["2026-05-12", "2026-06-09", "2026-07-14"],
    ],
    [
      "keep the end of the month, though most were on one weekday",
      every("monthly", "2026-03-31", "2026-06-30", "2026-07-31"),
      "2026-08-01T09:00",
      ["2026-08-31", "2026-09-30", "2026-10-30"],
    ],
    [
      "keep the end of the month from the last one of thirty days on",
      every("monthly", "2026-03-31", "2026-04-30"),
      "2026-05-01T09:00",
      ["2026-05-29", "2026-06-30", "2026-07-31"],
    ],
    [
      "keep the last Friday where two Fridays were a 31st",
      every("monthly", "2025-01-31", "2025-10-31"),
      "2025-11-01T09:00",
      ["2025-11-28", "2025-12-26", "2026-01-30"],
    ],
    [
      "keep the 15th, though most were on one weekday",
      every("monthly", "2026-01-15", "2026-04-15", "2026-07-15"),
      "2026-07-16T09:00",
      ["2026-08-14", "2026-09-15", "2026-10-15"],
    ],
    [
      "end on a leap day",
      every("monthly", "2028-01-31"),
      "2028-02-01T09:00",
      ["2028-02-29", "2028-03-31", "2028-04-28"],
    ],
    [
      "keep the date when the weekdays differ",
      every("monthly", "2026-01-15", "2026-02-16", "2026-04-15"),
      "2026-04-16T09:00",
      ["2026-05-15", "2026-06-15", "2026-07-15"],
    ],
    [
      "skip the weekend",
      every("every-10-days", "2026-03-04"),
      "2026-03-05T09:00",
      ["2026-03-13", "2026-03-24", "2026-04-03"],
    ],
    [
      "name no day twice, where a weekend is skipped",
      every("every-1-days", "2026-03-05"),
      "2026-03-05T20:00",
      ["2026-03-06", "2026-03-09", "2026-03-10"],
    ],
    [
      "stay on the weekend with people who meet there",
      every("weekly", "2026-02-28"),
      "2026-03-04T09:00",
      ["2026-03-07", "2026-03-14", "2026-03-21"],
    ],
    [
      "go on over a clock change",
      every("weekly", "2026-03-25"),
      "2026-03-26T09:00",
      ["2026-04-01", "2026-04-08", "2026-04-15"],
    ],
    [
      "follow the cadence that was changed midway",
      every("every-4-weeks", "2026-02-03", "2026-02-10", "2026-02-17"),
      "2026-02-18T09:00",
      ["2026-03-17", "2026-04-14", "2026-05-12"],
    ],
    [
      "begin within a week where nobody has met",
      every("monthly"),
      "2026-03-04T09:00",
      ["2026-03-11", "2026-04-10", "2026-05-11"],
    ],
    [
      "follow what is planned already",
      { ...every("weekly", "2026-02-25"), "plan.md": agenda("2026-03-11", ["status: planned"]) },
      "2026-03-04T09:00",
      ["2026-03-18", "2026-03-25", "2026-04-01"],
    ],
    [
      "count from the day that was agreed, and leave time after a meeting that was moved",
      { ...every("weekly"), "moved.md": agenda("2026-03-09", ["status: held", "moved-from: [2026-03-03]"]) },
      "2026-03-09T20:00",
      ["2026-03-17", "2026-03-24", "2026-03-31"],
    ],
  ])("%s", async (_how, notes, now, expected) => {
    expect(await days(notes, now)).toEqual(expected);
  });

  it("begin with the day and time that the last recap names", async () => {
    const told = recap("2026-03-03", ["next: 2026-03-12", 'next-time: "9:15"']);
    const [first, second] = await proposals({ ...every("weekly"), "told.md": told }, "2026-03-04T09:00");
    expect(first).toEqual({ date: "2026-03-12", time: "09:15", avoids: null });
    expect(second?.date).toBe("2026-03-19");
  });

  it("are at the time at which the two mostly meet", async () => {
    const times = ["09:00", "17:30", "17:30", "12:00"].map((time, at) =>
      recap(`2026-02-0${at + 1}`, [`time: "${time}"`]),
    );
    const notes = Object.fromEntries(times.map((text, at) => [`${at}.md`, text]));
    expect((await proposals(notes, "2026-03-04T09:00"))[0]?.time).toBe("17:30");
  });
});

describe("meetings proposed without an agreed cadence", () => {
  it("keep the rhythm that the two have, in whole weeks", async () => {
    const notes = met("2026-01-20", "2026-02-10", "2026-03-03");
    expect(await days(notes, "2026-03-04T09:00")).toEqual(["2026-03-24", "2026-04-14", "2026-05-05"]);
  });

  it("are a week apart where there is none", async () => {
    const asNeeded = every("as-needed", "2026-01-06");
    expect(await days(asNeeded, "2026-03-04T09:00")).toEqual(["2026-03-11", "2026-03-18", "2026-03-25"]);
  });
});

describe("a proposal", () => {
  const ben = (date: string, time: string): string =>
    note([
      "type: mentoring-agenda",
      'mentee: "[[Ben Okafor]]"',
      `date: ${date}`,
      `time: "${time}"`,
      "duration: 45",
    ]);

  it("gives way to a meeting with somebody else, and says to which", async () => {
    const notes = { ...every("weekly", "2026-02-25"), "ben.md": ben("2026-03-04", "18:00") };
    const [first, second] = await proposals(notes, "2026-03-02T09:00");
    expect(first?.date).toBe("2026-03-05");
    expect(first?.avoids).toMatchObject({ date: "2026-03-04", time: "18:00" });
    expect(first?.avoids?.relationship.partner.name).toBe("Ben Okafor");
    expect(second).toMatchObject({ date: "2026-03-11", avoids: null });
  });

  it("gives way to a meeting that the other's last recap names and no agenda has yet", async () => {
    const told = note([
      "type: mentoring-recap",
      'mentee: "[[Ben Okafor]]"',
      "date: 2026-02-18",
      "next: 2026-03-04",
      'next-time: "18:00"',
    ]);
    const notes = { ...every("weekly", "2026-02-25"), "ben.md": told };
    expect(await days(notes, "2026-03-02T09:00", 1)).toEqual(["2026-03-05"]);
  });

  it("stays where the other meeting is one of a relationship that is closed", async () => {
    const notes = {
      ...every("weekly", "2026-02-25"),
      "ben.md": ben("2026-03-04", "18:00"),
      "Ben - Agreement.md": note(["type: mentoring-agreement", 'mentee: "[[Ben Okafor]]"', "status: closed"]),
    };
    expect(await days(notes, "2026-03-02T09:00", 1)).toEqual(["2026-03-04"]);
  });

  it("stays where the other meeting is over, or was called off", async () => {
    const over = { ...every("weekly", "2026-02-25"), "ben.md": ben("2026-03-04", "16:45") };
    expect(await days(over, "2026-03-02T09:00", 1)).toEqual(["2026-03-04"]);
    const off = {
      ...over,
      "ben.md": ben("2026-03-04", "17:30").replace("date:", "status: cancelled\ndate:"),
    };
    expect(await days(off, "2026-03-02T09:00", 1)).toEqual(["2026-03-04"]);
  });

  it("comes until the end of the agreement, and not after", async () => {
    const all = (await indexOf(every("every-2-weeks", "2026-03-03"))).relationships();
    const series = all.flatMap((one) =>
      takeProposals(meetingSeries(one, all, new Date("2026-03-04T09:00")), null, {
        count: 100,
        until: day("2026-04-14"),
      }),
    );
    expect(series.map(({ date }) => date)).toEqual(["2026-03-17", "2026-03-31", "2026-04-14"]);
  });
});
