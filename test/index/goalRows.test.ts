import { describe, expect, it } from "vitest";
import { activitiesNotWidened } from "../../src/model/relationship";
import { agreement, dashboardOf, indexOf, onlyRelationship, recap } from "./indexedVault";

const now = new Date("2026-03-04T12:00");

/** Each goal of the notes, in a line: its words, days until it is to be met, items done and made, share. */
async function goalsOf(texts: Readonly<Record<string, string>>): Promise<readonly string[]> {
  const { goals } = dashboardOf(await indexOf(texts), now);
  return goals.flatMap(({ rows }) =>
    rows.map(({ goal, daysUntil, itemsDone, itemsMade, share }) =>
      [goal.words, daysUntil ?? "-", `${itemsDone}/${itemsMade}`, share].join(" "),
    ),
  );
}

describe("the progress of a goal", () => {
  const goals = "## Goals\n- Lead one launch [by:: 2026-03-14] ^launch\n- 日本語で話す\n";

  it("is the share of its items that are done", async () => {
    const items = [
      "- [x] Draft the brief [goal:: lead one  launch]",
      "- [ ] Ask Rut [goal:: [[Ana - Agreement#^launch]]]",
      "- [-] Hire somebody [goal:: Lead one launch]",
      "- [x] Read [goal:: 日本語で話す]",
      "- [x] Rest [goal:: Sleep]",
      "- [x] Eat [goal:: [[Elsewhere#^launch]]]",
    ];
    const texts = {
      "Ana - Agreement.md": agreement([], goals),
      "r.md": recap("2026-02-18", [], items.join("\n")),
    };
    expect(await goalsOf(texts)).toEqual(["Lead one launch 10 1/2 0.5", "日本語で話す - 1/1 1"]);
  });

  it("is all of it once the goal is met, whatever its items say", async () => {
    const met = "## Goals\n- Lead [by:: 2026-01-01] [met:: 2026-02-01]\n- [ ] Ask Rut [goal:: Lead]\n";
    expect(await goalsOf({ "a.md": agreement([], met) })).toEqual(["Lead - 0/1 1"]);
  });

  it("counts items elsewhere that are about the person, and none of a conflict copy", async () => {
    const items = recap("2026-02-18", [], "- [ ] Ask Rut [goal:: Lead one launch]\n");
    const texts = {
      "Ana - Agreement.md": agreement([], goals),
      "r.md": items,
      "r (conflicted copy 2026-02-19).md": items,
      "Daily.md": "- [x] Call [[Ana - Agreement]] #mentoring [goal:: Lead one launch]\n",
    };
    expect((await goalsOf(texts))[0]).toBe("Lead one launch 10 1/2 0.5");
  });

  it("is of no interest once the relationship is closed", async () => {
    expect(await goalsOf({ "a.md": agreement(["status: closed"], goals) })).toEqual([]);
  });
});

describe("activities that do not widen", () => {
  const list = "## Activities\n- Talk\n- Visit [tried:: 2026-02-04]\n- Role-play\n";
  const days = ["2026-01-07", "2026-01-21", "2026-02-04", "2026-02-18", "2026-03-03"];

  /** The activities to suggest after the first meetings of these days. */
  async function waiting(meetings: number, activities = list): Promise<readonly string[]> {
    const held = days.slice(0, meetings).map((date, at) => [`${at}.md`, recap(date)] as const);
    const index = await indexOf({ "a.md": agreement([], activities), ...Object.fromEntries(held) });
    return activitiesNotWidened(onlyRelationship(index)).map(({ words }) => words);
  }

  it("are those of the list when nothing was tried for three meetings", async () => {
    expect(await waiting(5)).toEqual([]);
    expect(await waiting(5, list.replace("02-04", "02-03"))).toEqual(["Talk", "Role-play"]);
    expect(await waiting(5, "## Activities\n- Visit [tried:: 2025-02-04]\n")).toEqual([]);
  });

  it("need three meetings to be told", async () => {
    const untried = "## Activities\n- Talk\n";
    expect(await waiting(2, untried)).toEqual([]);
    expect(await waiting(3, untried)).toEqual(["Talk"]);
  });
});
