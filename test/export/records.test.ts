import { beforeAll, describe, expect, it } from "vitest";
import { formatJson } from "../../src/export/json";
import { recordsOf, selected, type Records } from "../../src/export/recordQuery";
import { hoursMet } from "../../src/export/records";
import type { Dashboard } from "../../src/index/dashboard";
import { day } from "../../src/model/day";
import { defaultSettings } from "../../src/model/settings";
import { dashboardOf } from "../index/indexedVault";
import { now, sampleIndex } from "../index/sampleIndex";

let dashboard: Dashboard;
let records: Records;

beforeAll(async () => {
  const index = await sampleIndex();
  dashboard = dashboardOf(index, now);
  records = recordsOf(index, now, defaultSettings);
});

function exported(part: "meetings" | "items"): Record<string, unknown> {
  return JSON.parse(formatJson(records, part, "2026-03-04T12:00:00")) as Record<string, unknown>;
}

describe("the exported data", () => {
  it("has the people as the dashboard shows them, in its order", () => {
    const people = exported("items")["relationships"] as Record<string, unknown>[];
    expect(
      people.map(({ partner, youOwe, owesYou, lastMeeting, matter }) => [
        partner,
        youOwe,
        owesYou,
        lastMeeting,
        matter,
      ]),
    ).toEqual(
      dashboard.people.map((row) => [
        row.name,
        row.youOwe,
        row.owesYou,
        row.lastMeeting,
        row.matter?.kind ?? null,
      ]),
    );
  });

  it("has every meeting that the dashboard shows", () => {
    const meetings = exported("meetings")["meetings"] as Record<string, unknown>[];
    const rows = [...dashboard.history, ...dashboard.upcoming];
    const facts = rows.map(
      (row) => `${row.date} ${row.name} ${row.meeting.status} ${row.itemsDone}/${row.itemsMade}`,
    );
    expect(
      meetings
        .map(({ date, partner, status, itemsDone, itemsMade }) =>
          [date, partner, status, `${String(itemsDone)}/${String(itemsMade)}`].join(" "),
        )
        .sort(),
    ).toEqual(facts.sort());
  });

  it("has every open action item that the dashboard shows, and the closed ones", () => {
    const items = exported("items")["actionItems"] as {
      status: string;
      note: string;
      line: number;
      whose: string;
      due: string | null;
    }[];
    const open = items.filter(({ status }) => status === "open" || status === "in-progress");
    const rows = dashboard.items.flatMap((group) => group.rows);
    expect(open.map(({ note, line, whose, due }) => `${note}:${line} ${whose} ${due ?? ""}`).sort()).toEqual(
      rows
        .map(({ path, item, owner, due }) => `${path}:${item.place.line + 1} ${owner.kind} ${due ?? ""}`)
        .sort(),
    );
    expect(items.length).toBeGreaterThan(open.length);
  });

  it("sums up the hours met, of one person and a period alone where that is asked", () => {
    const selection = {
      partner: "Ana Silva",
      organization: null,
      from: day("2026-01-01"),
      to: day("2026-02-28"),
    };
    const { meetings } = selected(records, selection);
    const held = meetings.filter(({ status }) => status === "held");
    expect(held.length).toBeGreaterThan(2);
    expect(hoursMet(meetings)).toBe(held.reduce((sum, { duration }) => sum + (duration ?? 0), 0) / 60);
    expect(new Set(meetings.map(({ partner }) => partner))).toEqual(new Set(["Ana Silva"]));
    expect(meetings.every(({ date }) => date >= "2026-01-01" && date <= "2026-02-28")).toBe(true);
  });
});
