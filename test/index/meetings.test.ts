import { describe, expect, it } from "vitest";
import { agenda, indexOf, onlyRelationship, recap } from "./indexedVault";

/** Each meeting of the notes, in a line: when, status, the notes that tell of it. */
async function meetingsOf(texts: Readonly<Record<string, string>>): Promise<readonly string[]> {
  const { meetings } = onlyRelationship(await indexOf(texts));
  return meetings.map(({ date, time, status, agenda: plan, recap: told }) =>
    [date, time ?? "-", status, plan?.path ?? "-", told?.path ?? "-"].join(" "),
  );
}

async function sameMeetings(texts: Readonly<Record<string, string>>): Promise<readonly string[]> {
  const { problems } = onlyRelationship(await indexOf(texts));
  return problems.flatMap(({ path, problem }) =>
    problem.kind === "same-meeting" ? [`${path} like ${problem.other}`] : [],
  );
}

describe("a meeting", () => {
  it("is told by its agenda, its recap, or both", async () => {
    const texts = {
      "planned.md": agenda("2026-03-10"),
      "held.md": agenda("2026-03-03", ["status: held"]),
      "alone.md": recap("2026-02-24"),
      "both 1.md": agenda("2026-02-17"),
      "both 2.md": recap("2026-02-17"),
      "off.md": agenda("2026-02-10", ["status: cancelled"]),
    };
    expect(await meetingsOf(texts)).toEqual([
      "2026-02-10 - cancelled off.md -",
      "2026-02-17 - held both 1.md both 2.md",
      "2026-02-24 - held - alone.md",
      "2026-03-03 - held held.md -",
      "2026-03-10 - planned planned.md -",
    ]);
  });

  it("has the day and time of the recap, and of the agenda what the recap does not say", async () => {
    const texts = {
      "plan.md": agenda("2026-03-03", ['time: "16:00"']),
      "told.md": recap("2026-03-04", ['agenda: "[[plan]]"']),
    };
    expect(await meetingsOf(texts)).toEqual(["2026-03-04 16:00 held plan.md told.md"]);
  });

  it("is known by its recap's link when its agenda has no date", async () => {
    const undated = agenda("2026-03-03").replace("date: 2026-03-03", "place: Café");
    expect(
      await meetingsOf({ "plan.md": undated, "told.md": recap("2026-03-04", ['agenda: "[[plan]]"']) }),
    ).toEqual(["2026-03-04 - held plan.md told.md"]);
    expect(await meetingsOf({ "plan.md": undated, "told.md": recap("2026-03-04") })).toEqual([
      "2026-03-04 - held - told.md",
    ]);
  });

  it("is told by the agenda of its own folder, where others have notes of the same name", async () => {
    const told = (date: string): string => recap(date, ['agenda: "[[plan]]"']);
    const texts = {
      "One/plan.md": agenda("2026-03-03"),
      "One/told.md": told("2026-03-04"),
      "Two/plan.md": agenda("2026-03-10"),
      "Two/told.md": told("2026-03-11"),
    };
    expect(await meetingsOf(texts)).toEqual([
      "2026-03-04 - held One/plan.md One/told.md",
      "2026-03-11 - held Two/plan.md Two/told.md",
    ]);
  });

  it("is that of its day's agenda, which says no time", async () => {
    const texts = { "plan.md": agenda("2026-03-03"), "told.md": recap("2026-03-03", ['time: "12:00"']) };
    expect(await meetingsOf(texts)).toEqual(["2026-03-03 12:00 held plan.md told.md"]);
  });

  it("comes after another of its day by its time, and last without one", async () => {
    const texts = {
      "a.md": agenda("2026-03-03"),
      "b.md": agenda("2026-03-03", ['time: "17:30"']),
      "c.md": agenda("2026-03-03", ['time: "9:00"']),
    };
    expect(await meetingsOf(texts)).toEqual([
      "2026-03-03 09:00 planned c.md -",
      "2026-03-03 17:30 planned b.md -",
      "2026-03-03 - planned a.md -",
    ]);
  });
});

describe("the recap of one of two meetings on one day", () => {
  const two = {
    "plan 1.md": agenda("2026-03-03", ['time: "09:00"']),
    "plan 2.md": agenda("2026-03-03", ['time: "15:00"']),
  };

  it("goes to the one of its time", async () => {
    expect(await meetingsOf({ ...two, "told.md": recap("2026-03-03", ['time: "15:00"']) })).toEqual([
      "2026-03-03 09:00 planned plan 1.md -",
      "2026-03-03 15:00 held plan 2.md told.md",
    ]);
  });

  it("goes where it links to, whatever its time", async () => {
    const told = recap("2026-03-03", ['time: "09:00"', 'agenda: "[[plan 2]]"']);
    expect(await meetingsOf({ ...two, "told.md": told })).toEqual([
      "2026-03-03 09:00 held plan 2.md told.md",
      "2026-03-03 09:00 planned plan 1.md -",
    ]);
  });

  it("does not take the place of one that says its time", async () => {
    const told = { "a.md": recap("2026-03-03"), "b.md": recap("2026-03-03", ['time: "09:00"']) };
    expect(await meetingsOf({ ...two, ...told })).toEqual([
      "2026-03-03 09:00 held plan 1.md b.md",
      "2026-03-03 15:00 held plan 2.md a.md",
    ]);
  });

  it("stands alone when its time is another", async () => {
    expect(await meetingsOf({ ...two, "told.md": recap("2026-03-03", ['time: "12:00"']) })).toEqual([
      "2026-03-03 09:00 planned plan 1.md -",
      "2026-03-03 12:00 held - told.md",
      "2026-03-03 15:00 planned plan 2.md -",
    ]);
  });
});

describe("two notes of one kind for one day and time", () => {
  it("are a note to check each behind the first", async () => {
    const told = recap("2026-03-03", ['time: "09:00"']);
    expect(await sameMeetings({ "a.md": told, "b.md": told, "c.md": told })).toEqual([
      "b.md like a.md",
      "c.md like a.md",
    ]);
    const plan = agenda("2026-03-03");
    expect(await sameMeetings({ "a.md": plan, "b.md": plan, "c.md": told })).toEqual(["b.md like a.md"]);
  });

  it("are none when the times differ, or one says none", async () => {
    const [early, late] = ["09:00", "10:00"].map((time) => recap("2026-03-03", [`time: "${time}"`]));
    expect(
      await sameMeetings({ "a.md": early ?? "", "b.md": late ?? "", "c.md": recap("2026-03-03") }),
    ).toEqual([]);
  });

  it("are one meeting, told by the one that belongs to its agenda", async () => {
    const texts = {
      "a.md": recap("2026-03-03", ['time: "17:30"']),
      "b.md": recap("2026-03-03", ['agenda: "[[plan]]"']),
      "plan.md": agenda("2026-03-03", ['time: "17:30"']),
    };
    expect(await meetingsOf(texts)).toEqual(["2026-03-03 17:30 held plan.md b.md"]);
    expect(await sameMeetings(texts)).toEqual(["a.md like b.md"]);
  });

  it("do not ask whether a meeting was that has a recap", async () => {
    const plan = agenda("2026-03-03", ['time: "17:30"']);
    const texts = { "a.md": plan, "b.md": plan, "c.md": recap("2026-03-03", ['agenda: "[[b]]"']) };
    expect(await meetingsOf(texts)).toEqual(["2026-03-03 17:30 held b.md c.md"]);
    expect(await sameMeetings(texts)).toEqual(["a.md like b.md"]);
  });

  it("are none where it is the recaps alone that say the days", async () => {
    const undated = agenda("2026-03-03").replace("date: 2026-03-03", "place: Café");
    const texts = {
      "a.md": undated,
      "b.md": undated,
      "told a.md": recap("2026-03-03", ['agenda: "[[a]]"']),
      "told b.md": recap("2026-03-10", ['agenda: "[[b]]"']),
    };
    expect(await sameMeetings(texts)).toEqual([]);
  });

  it("are two recaps of one agenda, though there is another one that day", async () => {
    const told = recap("2026-03-03", ['agenda: "[[plan]]"']);
    const other = agenda("2026-03-03", ['time: "15:00"']);
    const texts = { "plan.md": agenda("2026-03-03"), "other.md": other, "a.md": told, "b.md": told };
    expect(await meetingsOf(texts)).toEqual([
      "2026-03-03 15:00 planned other.md -",
      "2026-03-03 - held plan.md a.md",
    ]);
  });

  it("are two recaps of one agenda, too", async () => {
    const told = recap("2026-03-03", ['agenda: "[[plan]]"']);
    const texts = { "plan.md": agenda("2026-03-03"), "a.md": told, "b.md": told };
    expect(await meetingsOf(texts)).toEqual(["2026-03-03 - held plan.md a.md"]);
    expect(await sameMeetings(texts)).toEqual(["b.md like a.md"]);
  });
});
