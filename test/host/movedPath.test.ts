import { describe, expect, it } from "vitest";
import { movedPath } from "../../src/host/movedPath";
import { NoteStore } from "../../src/host/noteStore";
import { Refusal } from "../../src/host/refusal";
import { day, parseTime } from "../../src/model/day";
import { notePath } from "../../src/model/notePath";
import { defaultSettings } from "../../src/model/settings";
import { english } from "../../src/text/en";
import { HostApp } from "./hostApp";

const folder = "Mentoring/ليلى حداد";

async function moved(
  path: string,
  to: readonly [string, string | null],
  taken: readonly string[] = [],
): Promise<string> {
  const host = new HostApp(Object.fromEntries([path, ...taken].map((file) => [file, ""])));
  await host.open();
  const store = new NoteStore(host.app, english);
  const [date, time] = to;
  const parts = { store, strings: english, settings: { current: defaultSettings } };
  const from = { date: day("2026-03-18"), time: parseTime("17:30") };
  const slot = { date: day(date), time: time === null ? null : parseTime(time) };
  return movedPath(parts, notePath(path), "ليلى حداد", from, slot);
}

describe("the name of a moved meeting's note", () => {
  const named = `${folder}/2026-03-18 ليلى حداد - Agenda.md`;

  it("is that of the new day, by the pattern", async () => {
    expect(await moved(named, ["2026-03-20", "17:30"])).toBe(`${folder}/2026-03-20 ليلى حداد - Agenda.md`);
  });

  it("stays when only the time is another", async () => {
    expect(await moved(named, ["2026-03-18", "9:00"])).toBe(named);
  });

  it("has the time where another note has the name", async () => {
    const other = `${folder}/2026-03-20 ليلى حداد - Agenda.md`;
    const withTime = `${folder}/2026-03-20 1730 ليلى حداد - Agenda.md`;
    expect(await moved(named, ["2026-03-20", "17:30"], [other])).toBe(withTime);
    await expect(moved(named, ["2026-03-20", "17:30"], [other, withTime])).rejects.toEqual(
      new Refusal(english.notices.taken(other)),
    );
  });

  it("loses the time that it had for that reason", async () => {
    const withTime = `${folder}/2026-03-18 1730 ليلى حداد - Agenda.md`;
    expect(await moved(withTime, ["2026-03-20", "17:30"])).toBe(`${folder}/2026-03-20 ليلى حداد - Agenda.md`);
  });

  it("is the user's own with another day, in its own folder", async () => {
    expect(await moved("Clients/2026-03-18/Layla 2026-03-18.md", ["2026-03-20", null])).toBe(
      "Clients/2026-03-18/Layla 2026-03-20.md",
    );
  });

  it("stays as it is when it names no day, or the other name is taken", async () => {
    expect(await moved("Talk.md", ["2026-03-20", null])).toBe("Talk.md");
    expect(await moved("Layla 2026-03-18.md", ["2026-03-20", null], ["Layla 2026-03-20.md"])).toBe(
      "Layla 2026-03-18.md",
    );
  });
});
