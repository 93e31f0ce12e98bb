import { describe, expect, it } from "vitest";
import { placeOfItem, placeOfQuestion } from "../../src/index/itemPlace";
import { answerDue } from "../../src/model/newItem";
import { notePath } from "../../src/model/notePath";
import { agenda, agreement, indexOf, onlyRelationship, recap } from "./indexedVault";

/** A Wednesday morning. */
const now = new Date(2026, 2, 4, 9, 0);

function written(note: string): string {
  return `${note}\n## Plan\n\n- Talk\n`;
}

/** `path > section`, or null, for an item while the note with a name is in front. */
async function placeIn(
  notes: Readonly<Record<string, string>>,
  inFront: string,
  place = placeOfItem,
): Promise<string | null> {
  const relationship = onlyRelationship(await indexOf(notes));
  const found = place(relationship, notePath(inFront), now);
  return found === null ? null : `${found.note.path} > ${found.section}`;
}

const notes = {
  "Terms.md": agreement(),
  "old.md": recap("2026-01-07"),
  "held.md": written(agenda("2026-02-18", ["status: held"])),
  "recap.md": recap("2026-02-18"),
  "today.md": written(agenda("2026-03-04", ['time: "16:00"'])),
  "next.md": written(agenda("2026-03-18")),
  "bare.md": agenda("2026-04-01"),
};

/** The notes but those. */
function without(...names: readonly (keyof typeof notes)[]): Readonly<Record<string, string>> {
  return Object.fromEntries(Object.entries(notes).filter(([name]) => !names.some((one) => one === name)));
}

describe("a new item goes", () => {
  it.each(["old.md", "recap.md", "held.md", "next.md"])("into the note in front: %s", async (inFront) => {
    expect(await placeIn(notes, inFront)).toBe(`${inFront} > action-items`);
  });

  it.each(["Terms.md", "bare.md", "Elsewhere.md"])("into today's agenda from %s", async (inFront) => {
    expect(await placeIn(notes, inFront)).toBe("today.md > action-items");
  });

  it("into today's agenda that is marked held already", async () => {
    const held = written(agenda("2026-03-04", ["status: held"]));
    expect(await placeIn({ ...notes, "today.md": held }, "Terms.md")).toBe("today.md > action-items");
  });

  it("into today's recap once there is one", async () => {
    const told = recap("2026-03-04", ['time: "16:00"', 'agenda: "[[today]]"']);
    expect(await placeIn({ ...notes, "told.md": told }, "Terms.md")).toBe("told.md > action-items");
  });

  it("into the latest recap on a day without a meeting, or when today's was called off", async () => {
    expect(await placeIn(without("today.md"), "Terms.md")).toBe("recap.md > action-items");
    const off = written(agenda("2026-03-04", ["status: cancelled"]));
    expect(await placeIn({ ...notes, "today.md": off }, "Terms.md")).toBe("recap.md > action-items");
  });

  it("into the next agenda before the first recap", async () => {
    const planned = without("today.md", "old.md", "recap.md", "held.md");
    expect(await placeIn(planned, "Terms.md")).toBe("next.md > action-items");
  });

  it("nowhere when there is an agreement alone, or an agenda that is still to be filled", async () => {
    const { "Terms.md": terms, "bare.md": bare } = notes;
    expect(await placeIn({ "Terms.md": terms }, "Terms.md")).toBeNull();
    expect(await placeIn({ "Terms.md": terms, "bare.md": bare }, "bare.md")).toBeNull();
  });
});

describe("a question goes", () => {
  it("to the latest recap, whatever is in front", async () => {
    expect(await placeIn(notes, "today.md", placeOfQuestion)).toBe("recap.md > questions");
  });

  it("where an item goes before the first recap", async () => {
    const before = without("old.md", "recap.md", "held.md");
    expect(await placeIn(before, "today.md", placeOfQuestion)).toBe("today.md > action-items");
  });
});

describe("an answer", () => {
  it.each([
    ["response-time: 48", "2026-03-06"],
    ["response-time: 15", "2026-03-05"],
    ["response-time: 14", "2026-03-04"],
    ["response-time: 1000000", null],
    ["response-time: soon", null],
    ["kind: formal", null],
  ])("is due by %s: %s", async (property, due) => {
    const relationship = onlyRelationship(await indexOf({ "Terms.md": agreement([property]) }));
    expect(answerDue(relationship, now)).toBe(due);
  });
});
