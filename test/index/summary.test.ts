import { describe, expect, it } from "vitest";
import { summaryOf } from "../../src/index/summary";
import { agenda, agreement, dashboardOf, indexOf, note, recap } from "./indexedVault";

const now = new Date(2026, 2, 4, 9);

const ben = ["type: mentoring-agenda", 'mentee: "[[Ben Okafor]]"', "date: 2026-03-05", "status: planned"];

describe("the summary", () => {
  it("names the earliest meeting of all, by its time on one day", async () => {
    const index = await indexOf({
      "Ana.md": agreement(["status: active"]),
      "Ana agenda.md": agenda("2026-03-05", ["status: planned", 'time: "17:30"']),
      "Ben agenda.md": note([...ben, 'time: "09:15"']),
      "Late agenda.md": agenda("2026-03-20", ["status: planned"]),
    });
    expect(summaryOf(dashboardOf(index, now)).next).toEqual({ name: "Ben Okafor", days: 1, time: "09:15" });
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
    expect(summaryOf(dashboardOf(index, now))).toEqual({ next: null, late: 2 });
  });
});
