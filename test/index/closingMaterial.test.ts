import { describe, expect, it } from "vitest";
import { closingMaterial, type ClosingMaterial } from "../../src/index/closingMaterial";
import type { NoteIndex } from "../../src/index/noteIndex";
import { likelyOutcome } from "../../src/model/closing";
import { defaultThresholds } from "../../src/model/pace";
import { nextMeeting } from "../../src/model/relationship";
import { paidForward, renewed } from "../../src/model/startAnew";
import { day } from "../../src/model/day";
import { thenAndNow } from "../../src/note/thenAndNow";
import { english } from "../../src/text/en";
import {
  agenda,
  agreement,
  dashboardOf,
  indexOf,
  note,
  onlyRelationship,
  recap,
  rules,
} from "./indexedVault";

const now = new Date(2026, 2, 4, 9);

function materialOf(index: NoteIndex): ClosingMaterial & { readonly pauses: number } {
  const gathering = closingMaterial(index, onlyRelationship(index), rules.headings, now);
  for (let pauses = 0; ; pauses += 1) {
    const step = gathering.next();
    if (step.done === true) return { ...step.value, pauses };
  }
}

const lastRecap = recap(
  "2026-02-18",
  ["focus: Launch"],
  `
## Thanks
Thank you for the wall.
## Key learnings
- Ask first
### Only for me
- Secret
## Action items
- [x] Write ✅ 2026-02-20
- [ ] Ask Rut
## What helped
- The wall
## Private
- Nobody knows
- [ ] Buy cake
- [x] Bake
`,
);

describe("what a closing note can be made from", () => {
  it("is what was learned, done, thanked for and met, each with its day and source, and nothing private", async () => {
    const goals = "\n## Goals\n- Lead [met:: 2026-03-01]\n- Rest\n";
    const index = await indexOf({ "Terms.md": agreement(["status: active"], goals), "Recap.md": lastRecap });
    const { evidence, open } = materialOf(index);
    expect(evidence).toEqual([
      { kind: "thanks", words: "Thank you for the wall.", date: "2026-02-18", path: "Recap.md" },
      { kind: "learning", words: "Ask first", date: "2026-02-18", path: "Recap.md" },
      { kind: "helped", words: "The wall", date: "2026-02-18", path: "Recap.md" },
      { kind: "item-done", words: "Write", date: "2026-02-20", path: "Recap.md" },
      { kind: "goal-met", words: "Lead", date: "2026-03-01", path: "Terms.md" },
    ]);
    expect(open.map(({ words, isForSharing }) => [words, isForSharing])).toEqual([
      ["Ask Rut", true],
      ["Buy cake", false],
    ]);
  });

  it("is gathered with a pause after each note, from 500 recaps too", async () => {
    const days = Array.from({ length: 500 }, (_, at) => new Date(Date.UTC(2020, 0, 1 + 4 * at)));
    const recaps = days.map((date) => date.toJSON().slice(0, 10));
    const index = await indexOf(
      Object.fromEntries(
        recaps.map((date) => [`${date}.md`, recap(date, [], "\n## Key learnings\n- Ask\n")]),
      ),
    );
    const { evidence, pauses } = materialOf(index);
    expect(pauses).toBe(500);
    expect(evidence.map(({ date }) => date)).toEqual(recaps);
  });

  it("sets what the two told each other first beside the objective and the last focus", async () => {
    const asked = english.notes.sections.agenda["getting-to-know"].body.replaceAll("{{mentor}}", "Ana Silva");
    const first = agenda(
      "2026-01-07",
      ["status: held", "focus: Start"],
      `\n## Getting to know each other\n\n${asked}\n- I fear the stage\n`,
    );
    const index = await indexOf({
      "Terms.md": agreement(["objective: Speak"]),
      "First.md": first,
      "Recap.md": lastRecap,
    });
    const told = thenAndNow(onlyRelationship(index), [english.notes], rules.headings);
    expect(told.map(({ kind, words }) => `${kind}: ${words}`)).toEqual([
      "then: Start",
      "then: I fear the stage",
      "now: Speak",
      "now: Launch",
    ]);
  });
});

describe("an ending", () => {
  const outcomeOf = async (terms: readonly string[], met = "2026-02-18"): Promise<string> => {
    const index = await indexOf({ "Terms.md": agreement(terms), "Recap.md": recap(met) });
    return likelyOutcome(onlyRelationship(index), now, defaultThresholds);
  };

  it("is the agreed one near the end date, early before it, and fading when the two have gone quiet", async () => {
    expect(await outcomeOf(["status: active", "ends: 2026-04-03"])).toBe("completed");
    expect(await outcomeOf(["status: active", "ends: 2026-04-04"])).toBe("ended-early");
    expect(await outcomeOf(["status: active", "cadence: weekly", "ends: 2026-12-01"], "2026-02-10")).toBe(
      "faded",
    );
    expect(await outcomeOf(["status: active"])).toBe("completed");
  });
});

describe("a closed relationship", () => {
  const closing = note([
    "type: mentoring-closing",
    'mentor: "[[Ana Silva]]"',
    'agreement: "[[Terms]]"',
    "date: 2026-03-01",
  ]);
  const terms = (status: string): string =>
    agreement([
      `status: ${status}`,
      "cadence: weekly",
      "objective: Lead",
      "started: 2025-03-01",
      "ends: 2026-03-01",
    ]);

  it("has no next meeting, none in sight, and no matter, whatever was planned", async () => {
    const notes = {
      "Terms.md": terms("closed"),
      "Closing.md": closing,
      "Planned.md": agenda("2026-03-11"),
      "Recap.md": recap("2026-02-18", ["next: 2026-03-11"]),
    };
    const index = await indexOf(notes);
    const dashboard = dashboardOf(index, now);
    expect(nextMeeting(onlyRelationship(index), now)).toBeNull();
    expect(dashboard.upcoming).toEqual([]);
    expect(dashboard.history).toHaveLength(2);
    expect(dashboard.people.map(({ matter, next, pace }) => [matter, next, pace])).toEqual([
      [null, null, null],
    ]);
    expect(dashboard.problems).toEqual([]);
  });

  it("is a note to check while its agreement goes on", async () => {
    const index = await indexOf({ "Terms.md": terms("active"), "Closing.md": closing });
    expect(dashboardOf(index, now).problems).toEqual([
      { path: "Closing.md", problem: { kind: "closing-alone", agreement: "Terms.md" } },
    ]);
    const renewedSince = await indexOf({
      "Terms.md": terms("closed"),
      "New.md": terms("active").replace("2025-03-01", "2026-03-02").replace("ends: 2026-03-01\n", ""),
      "Closing.md": closing,
    });
    expect(dashboardOf(renewedSince, now).problems).toEqual([]);
  });

  it("is renewed with the same person and terms for as long again, and paid forward without what it was for", async () => {
    const relationship = onlyRelationship(await indexOf({ "Terms.md": terms("closed") }));
    const today = day("2026-03-04");
    expect(renewed(relationship, today)).toMatchObject({
      partner: { name: "Ana Silva", target: "Ana Silva" },
      role: "mentee",
      terms: { objective: "Lead", started: "2026-03-04", ends: "2027-03-04" },
    });
    expect(paidForward(relationship, today)).toMatchObject({
      partner: null,
      role: "mentor",
      terms: { objective: "", cadence: relationship.agreement?.cadence, started: "2026-03-04" },
    });
  });
});
