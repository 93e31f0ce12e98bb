import { describe, expect, it } from "vitest";
import { meetingsToRecap, meetingThatWas, proposedMeeting, proposedRecap } from "../../src/index/proposals";
import { day } from "../../src/model/day";
import type { Relationship } from "../../src/model/relationship";
import { agenda, agreement, indexOf, onlyRelationship, recap } from "./indexedVault";

async function withAna(texts: Readonly<Record<string, string>>): Promise<Relationship> {
  return onlyRelationship(await indexOf(texts));
}

describe("the proposed meeting", () => {
  it.each([
    ["one cadence on", "every-2-weeks", "2026-03-03", "2026-03-04T12:00", "2026-03-17"],
    [
      "on a later turn when some were left out",
      "every-2-weeks",
      "2026-01-06",
      "2026-03-04T12:00",
      "2026-03-17",
    ],
    ["today when it is the day", "weekly", "2026-02-25", "2026-03-04T12:00", "2026-03-04"],
    ["at the end of a shorter month", "monthly", "2026-01-31", "2026-02-10T12:00", "2026-02-28"],
    ["at the end of a longer one again", "monthly", "2026-01-31", "2026-03-04T12:00", "2026-03-31"],
    ["on a leap day", "monthly", "2028-01-31", "2028-02-10T12:00", "2028-02-29"],
    ["on the same weekday over a clock change", "weekly", "2026-03-25", "2026-03-26T12:00", "2026-04-01"],
    ["in a week where people meet as needed", "as-needed", "2026-01-06", "2026-03-04T12:00", "2026-03-11"],
    ["soon after a meeting of long ago", "every-3-days", "1999-12-31", "2026-03-04T12:00", "2026-03-05"],
  ])("is %s", async (_where, cadence, last, now, date) => {
    const pair = await withAna({ "Terms.md": agreement([`cadence: ${cadence}`]), "told.md": recap(last) });
    expect(proposedMeeting(pair, [pair], new Date(now)).date).toBe(date);
  });

  it("is the planned one, with all that its agenda says", async () => {
    const plan = agenda("2026-03-10", ['time: "17:30"', "format: phone", "place: Café", "focus: Plans"]);
    const pair = await withAna({ "plan.md": plan, "told.md": recap("2026-03-03") });
    const planned = { date: "2026-03-10", time: "17:30", format: "phone", place: "Café", focus: "Plans" };
    expect(proposedMeeting(pair, [pair], new Date("2026-03-04T12:00"))).toEqual(planned);
  });

  it("is the one that the recap names, in the format that it names, at the usual time", async () => {
    const told = recap("2026-03-03", ['time: "17:30"', "next: 2026-03-12", "next-format: chat"]);
    const pair = await withAna({ "Terms.md": agreement(["formats: [video]"]), "told.md": told });
    const named = { date: "2026-03-12", format: "chat", place: "", focus: "" };
    expect(proposedMeeting(pair, [pair], new Date("2026-03-04T12:00"))).toMatchObject(named);
  });
});

describe("the proposed recap", () => {
  const texts = {
    "Terms.md": agreement(["cadence: monthly"]),
    "1.md": agenda("2026-01-31", ['time: "9:00"', "duration: 45", "focus: Plans"]),
  };

  it("has its agenda's day, time and focus, and a next meeting one cadence on", async () => {
    const pair = await withAna(texts);
    expect(proposedRecap(pair, pair.meetings[0] ?? null, null, new Date("2026-02-01T12:00"))).toEqual({
      date: "2026-01-31",
      time: "09:00",
      duration: 45,
      focus: "Plans",
      next: "2026-02-28",
      nextTime: "09:00",
      nextFormat: "",
      topics: [],
    });
  });

  it("has the focus that was agreed on, what the agenda meant to talk about, and the next meeting as it says", async () => {
    const body =
      "---\n## Focus\n- Goal: Lead\n- Agreed focus: Money\n- Promotion\n## Next meeting\nIn two weeks";
    const told = agenda("2026-01-31", ["focus: Plans", "format: phone"]).replace(/---\n$/, `${body}\n`);
    const pair = await withAna({ "Terms.md": agreement(["cadence: monthly"]), "1.md": told });
    const meeting = pair.meetings[0] ?? null;
    expect(meeting?.agenda?.nextSaid).toBe("In two weeks");
    const said = { date: day("2026-02-14"), time: null };
    expect(proposedRecap(pair, meeting, said, new Date("2026-02-01T12:00"))).toMatchObject({
      focus: "Money",
      topics: ["Promotion"],
      next: "2026-02-14",
      nextFormat: "phone",
    });
  });

  it("has the next meeting that is planned already", async () => {
    const pair = await withAna({ ...texts, "2.md": agenda("2026-02-12", ['time: "10:00"']) });
    const recapped = proposedRecap(pair, pair.meetings[0] ?? null, null, new Date("2026-02-01T12:00"));
    expect(recapped).toMatchObject({ next: "2026-02-12", nextTime: "10:00" });
  });

  it("is of today where no agenda announced the meeting", async () => {
    const pair = await withAna(texts);
    const proposed = proposedRecap(pair, null, null, new Date("2026-03-31T12:00"));
    expect(proposed).toMatchObject({ date: "2026-03-31", time: null, next: "2026-04-30" });
  });
});

describe("the meeting that just was", () => {
  const days = {
    "1.md": agenda("2026-02-10", ["status: held"]),
    "2.md": agenda("2026-02-17"),
    "3.md": recap("2026-02-24"),
    "4.md": agenda("2026-03-03", ["status: missed"]),
    "5.md": agenda("2026-03-04", ['time: "16:00"']),
    "6.md": agenda("2026-03-05"),
  };

  async function at(now: string): Promise<string | undefined> {
    return meetingThatWas(await withAna(days), new Date(now))?.agenda?.path;
  }

  it("is the latest that began and has no recap, whether or not it is settled", async () => {
    expect(await at("2026-02-16T12:00")).toBe("1.md");
    expect(await at("2026-03-04T15:59")).toBe("2.md");
    expect(await at("2026-03-04T16:00")).toBe("5.md");
  });

  it("is one of those that a recap can be made of, missed ones among them", async () => {
    const meetings = meetingsToRecap(await withAna(days), new Date("2026-03-04T12:00"));
    expect(meetings.map(({ agenda: plan }) => plan?.path)).toEqual(["5.md", "4.md", "2.md", "1.md"]);
  });
});
