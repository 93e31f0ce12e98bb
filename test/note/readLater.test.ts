import { describe, expect, it } from "vitest";
import { outlineOf } from "../../src/host/noteOutline";
import { notePath } from "../../src/model/notePath";
import type { NoteOutline } from "../../src/note/outline";
import { parseNote } from "../../src/note/parseNote";
import { wholeNote } from "../../src/note/readLater";
import { parseMetadata } from "../workbench/markdown/parseMetadata";
import { readingRules, readNote } from "./readNote";

const text = "---\ntype: mentoring-recap\nmentor: Ana\ndate: 2026-03-04\n---\n- [ ] Call\n";

/** The outline of the text, counting how often its list items are asked for. */
function counted(list: () => NoteOutline["listItems"]): NoteOutline {
  const outline = outlineOf(parseMetadata(text));
  const { properties, brokenProperties, bodyLine, headings, propertyLinks, textLinks } = outline;
  return {
    ...{ properties, brokenProperties, bodyLine, headings, propertyLinks, textLinks },
    get listItems() {
      return list();
    },
  };
}

describe("a note's text", () => {
  it("is looked at when somebody asks for what it says, and once", () => {
    let looks = 0;
    const { listItems } = outlineOf(parseMetadata(text));
    const outline = counted(() => {
      looks += 1;
      return listItems;
    });
    const note = parseNote(notePath("a.md"), text, outline, readingRules);
    expect([note?.kind, looks]).toEqual(["recap", 0]);
    expect(note?.items.map(({ description }) => description)).toEqual(["Call"]);
    const once = looks;
    expect([note?.items.length, note?.problems, looks]).toEqual([1, [], once]);
  });

  it("is in a copy of all that it says, and in each comparison", () => {
    const [note, same, other] = ["Call", "Call", "Ring"].map((words) =>
      readNote(text.replace("Call", words)),
    );
    expect({ ...wholeNote(note ?? {}), path: "b.md" }).toMatchObject({
      path: "b.md",
      items: [{ description: "Call" }],
    });
    expect([note]).toEqual([same]);
    expect([note]).not.toEqual([other]);
    expect({ ...note, text: "" }).not.toHaveProperty("items");
  });

  it("that no parser was ready for makes it a note to check, and the properties still count", () => {
    const told: unknown[] = [];
    const outline = counted(() => {
      throw new RangeError("What a list.");
    });
    const rules = { ...readingRules, onUnreadable: (path: string) => told.push(path) };
    const note = parseNote(notePath("a.md"), text, outline, rules);
    expect(note).toMatchObject({ kind: "recap", date: "2026-03-04", items: [] });
    expect([note?.problems, told]).toEqual([[{ kind: "unreadable-note" }], ["a.md"]]);
  });
});
