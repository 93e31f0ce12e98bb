import { describe, expect, it } from "vitest";
import { parseLiveBlock } from "../../src/note/liveBlock";

const plain = { relationship: null, owner: null, due: null, limit: null };

describe("a live block", () => {
  it.each([
    ["actions", { ...plain, kind: "actions" }],
    ["\n  Timeline  \n", { ...plain, kind: "timeline" }],
    [
      "goals\nrelationship: [[People/Ana Silva|Ana]]",
      { ...plain, kind: "goals", relationship: "People/Ana Silva" },
    ],
    ["previous\nRelationship: 田中 陽子", { ...plain, kind: "previous", relationship: "田中 陽子" }],
    ["people\nrelationship:", { ...plain, kind: "people" }],
    ["actions\nowner: Mentee\nlimit: 5", { ...plain, kind: "actions", owner: "mentee", limit: 5 }],
    ["actions\ndue: before today", { ...plain, kind: "actions", due: { when: "before", day: "today" } }],
    [
      "actions\ndue: After  2026-03-01",
      { ...plain, kind: "actions", due: { when: "after", day: "2026-03-01" } },
    ],
    ["actions\ndue: 2026-03-01", { ...plain, kind: "actions", due: { when: "on", day: "2026-03-01" } }],
  ])("reads %j", (source, block) => {
    expect(parseLiveBlock(source)).toEqual(block);
  });

  it.each([
    ["", "", "timeline"],
    ["charts", "charts", "previous"],
    ["actions\nfor: Ana", "for", "relationship"],
    ["timeline\nowner: mentee", "owner", "limit"],
    ["actions\nowner: Ana", "Ana", "mentor"],
    ["actions\nlimit: -1", "-1", "1"],
    ["actions\ndue: by 2026-03-01", "by 2026-03-01", "on today"],
    ["actions\ndue: before 2026-02-30", "before 2026-02-30", "before 2026-03-01"],
    ["actions\ndue:", "", "on today"],
  ])("names what it does not know in %j, and what it knows", (source, word, known) => {
    const read = parseLiveBlock(source);
    expect(read).toMatchObject({ kind: "unknown", word });
    expect("known" in read ? read.known : []).toContain(known);
  });
});
