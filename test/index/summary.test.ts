import { describe, expect, it } from "vitest";
import type { NoteIndex } from "../../src/index/noteIndex";
import { SummaryQuery, type Summary } from "../../src/index/summary";
import { notePath } from "../../src/model/notePath";
import { agenda, agreement, indexOf, note, putText, recap } from "./indexedVault";

const now = new Date(2026, 2, 4, 9);

const ben = ["type: mentoring-agenda", 'mentee: "[[Ben Okafor]]"', "date: 2026-03-05", "status: planned"];

function summaryOf(index: NoteIndex, query = new SummaryQuery(index)): Summary {
  const steps = query.ask(now);
  for (;;) {
    const step = steps.next();
    if (step.done === true) return step.value;
  }
}

describe("the summary", () => {
  it("names the earliest meeting of all, by its time on one day", async () => {
    const index = await indexOf({
      "Ana.md": agreement(["status: active"]),
      "Ana agenda.md": agenda("2026-03-05", ["status: planned", 'time: "17:30"']),
      "Ben agenda.md": note([...ben, 'time: "09:15"']),
      "Late agenda.md": agenda("2026-03-20", ["status: planned"]),
    });
    expect(summaryOf(index).next).toEqual({ name: "Ben Okafor", days: 1, time: "09:15" });
  });

  it("counts what the user has promised and is late, and nothing else", async () => {
    const items = `## Action items

- [ ] Mine and late 📅 2026-03-03
- [ ] Of both and late [owner:: both] 📅 2026-03-01
- [ ] Ana's and late [owner:: mentor] 📅 2026-03-01
- [ ] Mine, due today 📅 2026-03-04
- [x] Mine, done late 📅 2026-03-01
`;
    const index = await indexOf({ "Recap.md": recap("2026-02-18", [], items) });
    expect(summaryOf(index)).toEqual({ next: null, late: 2 });
  });

  it("counts an item once that stands in both notes of a meeting, and those elsewhere", async () => {
    const late = "- [ ] Mine and late 📅 2026-03-03\n";
    const index = await indexOf({
      "Agenda.md": agenda("2026-02-18", [], late),
      "Recap.md": recap("2026-02-18", ["agenda: '[[Agenda]]'"], late),
      "Daily.md": "- [ ] Mine too #mentoring 📅 2026-03-01\n- [ ] Not ours 📅 2026-03-01\n",
      "With Ana.md": `- [ ] Ask #mentoring with [[Ana Silva]] 📅 2026-03-01\n`,
    });
    expect(summaryOf(index).late).toBe(3);
  });

  it("follows what is written, filed and deleted", async () => {
    const index = await indexOf({ "Recap.md": recap("2026-02-18", [], "- [ ] Late 📅 2026-03-03\n") });
    const query = new SummaryQuery(index);
    const late = (): number => summaryOf(index, query).late;
    expect(late()).toBe(1);
    putText(index, "Recap.md", recap("2026-02-18", [], "- [x] Late 📅 2026-03-03\n"));
    expect(late()).toBe(0);
    putText(index, "Daily.md", "- [ ] Late #mentoring 📅 2026-03-03\n");
    expect(late()).toBe(1);
    putText(index, "Recap.md", note(["type: mentoring-recap", "mentee: Ben"], "- [ ] Late 📅 2026-03-03\n"));
    expect(late()).toBe(1);
    index.setUser({ name: "Ben", aliases: [], note: "" });
    expect(late()).toBe(2);
    index.remove(notePath("Daily.md"));
    expect(late()).toBe(1);
  });
});
