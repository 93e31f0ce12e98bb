import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { linesOf } from "../../src/note/lines";
import { putBack } from "../../src/note/putBack";
import { removeLines } from "../../src/note/removeLines";
import { outcomeOf } from "./edits";
import { noteText } from "./hostileText";

const note = ["# Items", "- [ ] Call 🏁 delete", "- [ ] Write"].join("\r\n");

/** The note once its second line is gone, changed by somebody, and the line put back. */
function afterChange(change: (text: string) => string): string {
  const removed = removeLines(note, 1, 1);
  return outcomeOf(putBack(change(removed.text), removed));
}

describe("lines that were taken out and are put back", () => {
  it("leave the text as it was, whatever lines they were", () => {
    fc.assert(
      fc.property(noteText, fc.nat(), fc.nat(3), (text, at, more) => {
        const { length } = linesOf(text);
        const from = at % length;
        const removed = removeLines(text, from, Math.min(1 + more, length - from));
        expect(outcomeOf(putBack(removed.text, removed))).toBe(text);
      }),
    );
  });

  it("leave a text as it was whose line ends are mixed", () => {
    const mixed = "# Items\r- [ ] Call\n\n- [ ] Write";
    const removed = removeLines(mixed, 1, 1);
    expect(outcomeOf(putBack(removed.text, removed))).toBe(mixed);
  });

  it("stand between their neighbors, and what was written meanwhile stays", () => {
    expect(afterChange((text) => `New\r\n${text}\r\nMore`)).toBe(`New\r\n${note}\r\nMore`);
  });

  it("come back at the end, where they were the last", () => {
    const removed = removeLines(note, 2, 1);
    expect(outcomeOf(putBack(`New\n${removed.text}`, removed))).toBe(`New\n${note}`);
  });

  it("stay out where their place is gone, or there are two such places", () => {
    expect(afterChange((text) => text.replace("Items", "Things"))).toBe("gone");
    expect(afterChange((text) => `${text}\r\n${text}`)).toBe("ambiguous");
  });
});
