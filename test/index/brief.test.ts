import { describe, expect, it } from "vitest";
import { briefOf, isEmptyBrief, type Brief } from "../../src/index/brief";
import { agenda, agreement, indexOf, onlyRelationship, recap } from "./indexedVault";

const now = new Date("2026-03-04T12:00");

async function briefWith(texts: Readonly<Record<string, string>>): Promise<Brief> {
  const index = await indexOf(texts);
  return briefOf(index, onlyRelationship(index), now, new Set());
}

const told = `${recap("2026-02-18", ["focus: From pilot to launch"])}
## Key learnings
- Readiness is a decision
## Action items
- [ ] Draft the brief
- [ ] Lend the book [owner:: mentor]
- [ ] Decide together [owner:: both]
- [x] Call Rut
## Questions
- [ ] Is it worth the money? [owner:: mentor]
## Topics for next time
- A raise
## Private
Remember: her choir
`;

describe("the brief before a meeting", () => {
  it("has the last focus, both sides' promises, what to remember, what to ask and what was learned", async () => {
    const brief = await briefWith({
      "told.md": told,
      "next.md": agenda("2026-03-05", ['time: "16:00"', "focus: Money"]),
    });
    const words = (rows: Brief["yours"]): readonly string[] => rows.map(({ item }) => item.description);
    expect(brief).toMatchObject({
      next: { date: "2026-03-05", time: "16:00" },
      focus: "Money",
      last: { recap: { focus: "From pilot to launch" } },
      remember: { lines: ["her choir"], source: "told.md" },
      topics: { lines: ["A raise"] },
      learnings: { lines: ["Readiness is a decision"] },
    });
    expect(words(brief.yours)).toEqual(["Draft the brief", "Decide together"]);
    expect(words(brief.theirs)).toEqual(["Lend the book"]);
    expect(words(brief.questions)).toEqual(["Is it worth the money?"]);
    expect(isEmptyBrief(brief)).toBe(false);
  });

  it("has the topics of the agenda once that is written", async () => {
    const next = `${agenda("2026-03-05")}\n## Focus\n- Promotion\n`;
    expect((await briefWith({ "told.md": told, "next.md": next })).topics).toEqual({
      lines: ["Promotion"],
      source: "next.md",
    });
  });

  it("is empty where nothing is known yet", async () => {
    const brief = await briefWith({ "Terms.md": agreement([]) });
    expect(isEmptyBrief(brief)).toBe(true);
    expect(brief.next).toBeNull();
  });
});
