import { describe, expect, it } from "vitest";
import type { NoteIndex } from "../../src/index/noteIndex";
import { notePath } from "../../src/model/notePath";
import { agenda, agreement, indexOf, note, onlyRelationship, putText, recap } from "./indexedVault";

/** What is to check, a line each. */
function toCheck(index: NoteIndex): readonly string[] {
  return index.problems().map(({ path, problem }) => `${path}: ${problem.kind}`);
}

function ofPair(mentor: string, mentee: string, ...properties: readonly string[]): string {
  return note(["type: mentoring-agreement", `mentor: "${mentor}"`, `mentee: "${mentee}"`, ...properties]);
}

describe("a note to check", () => {
  it.each([
    ["that ends before it starts", ["started: 2026-02-01", "ends: 2026-01-01"], "end-before-start"],
    ["whose cadence cannot be read", ["cadence: biweekly"], "unreadable-property"],
    ["whose status does not exist", ["status: agreed"], "unreadable-property"],
  ])("is an agreement %s, and it counts all the same", async (_, properties, kind) => {
    const index = await indexOf({ "a.md": agreement(properties), "r.md": recap("2026-03-03") });
    expect(toCheck(index)).toEqual([`a.md: ${kind}`]);
    expect(onlyRelationship(index)).toMatchObject({ status: "active", meetings: [{ status: "held" }] });
  });

  it.each([
    ["by name", "Ana Silva", "[[Ana Silva]]"],
    ["by an alias of the user's", "Maya Lindqvist", "Maya"],
    ["by links to one note", "[[Ana Silva|Ana]]", "[[People/Ana Silva|Silva]]"],
  ])("is an agreement with oneself, %s", async (_, mentor, mentee) => {
    const index = await indexOf({ "a.md": ofPair(mentor, mentee), "People/Ana Silva.md": "" });
    expect(toCheck(index)).toEqual(["a.md: same-person-twice"]);
  });

  it("is the second of two active agreements of one pair", async () => {
    const second = agreement(["status: active", "started: 2026-01-01"]);
    const index = await indexOf({ "a.md": agreement(["status: active"]), "b.md": second });
    expect(toCheck(index)).toEqual(["b.md: two-active-agreements"]);
  });

  it("is an agreement that names the user on the side on which it says they are not", async () => {
    const index = await indexOf({ "a.md": ofPair("Maya", "Ana Silva", "role: mentee") });
    expect(toCheck(index)).toEqual(["a.md: sides-swapped"]);
    expect(onlyRelationship(index)).toMatchObject({ role: "mentor", partner: { name: "Ana Silva" } });
  });

  it("is a recap that names mentor and mentee the other way round than their agreement", async () => {
    const swapped = note([
      "type: mentoring-recap",
      'mentor: "[[Maya Lindqvist]]"',
      'mentee: "[[Ana Silva]]"',
      "date: 2026-03-03",
    ]);
    const texts = { "a.md": agreement(), "r.md": swapped };
    expect(toCheck(await indexOf(texts))).toEqual(["r.md: sides-swapped"]);
    const linked = swapped.replace("date:", 'agreement: "[[a]]"\ndate:');
    expect(toCheck(await indexOf({ ...texts, "r.md": linked }))).toEqual(["r.md: people-differ"]);
  });

  it("is each meeting whose agreement was deleted; they stay together", async () => {
    const link = 'agreement: "[[Ana - Agreement]]"';
    const index = await indexOf({
      "Ana - Agreement.md": agreement(),
      "p.md": agenda("2026-03-10", [link]),
      "r.md": recap("2026-03-03", [link]),
    });
    expect(toCheck(index)).toEqual([]);
    index.remove(notePath("Ana - Agreement.md"));
    expect(onlyRelationship(index).meetings).toHaveLength(2);
    putText(index, "Ana - Agreement.md", agreement());
    expect(toCheck(index)).toEqual([]);
  });

  it("is a meeting whose link to an agreement leads nowhere since that has another name", async () => {
    const link = 'agreement: "[[Ana - Agreement]]"';
    const index = await indexOf({ "Renamed.md": agreement(), "r.md": recap("2026-03-03", [link]) });
    expect(toCheck(index)).toEqual(["r.md: missing-link"]);
    expect(onlyRelationship(index)).toMatchObject({ agreement: { path: "Renamed.md" }, meetings: [{}] });
  });
});
