import { describe, expect, it } from "vitest";
import { replaceLine } from "../../src/note/replaceLine";
import { addressIn, outcomeOf } from "./edits";

const item = "- [ ] Write ^w";
const note = `# Items\r\n${item}\r\nEnd`;

/** What becomes of a note, when the item's line is edited elsewhere and comes back as this. */
function replaced(written: string, text = note): string {
  return outcomeOf(replaceLine(text, addressIn(note, 1), written));
}

describe("a line that was edited in the window of Tasks", () => {
  it("stands where it stood, as one line or several, and nothing else changes", () => {
    expect(replaced("- [ ] Write more ^w")).toBe("# Items\r\n- [ ] Write more ^w\r\nEnd");
    expect(replaced("- [ ] Again\n- [x] Write ^w")).toBe("# Items\r\n- [ ] Again\r\n- [x] Write ^w\r\nEnd");
    expect(replaced("- [ ] Write more ^w", `New\r\n${note}`)).toContain(
      "New\r\n# Items\r\n- [ ] Write more ^w",
    );
  });

  it("is not written over what the line says by then, though its block id finds it", () => {
    expect(replaced("- [ ] Write more ^w", note.replace("Write", "Write at once"))).toBe("gone");
  });

  it.each(["", "Write", "- Write", "- [ ] ^w", "- [x] Write\n"])(
    "is not taken as %j, which is no item",
    (written) => {
      expect(replaced(written)).toBe("gone");
    },
  );

  it("is not written where it came back as it was", () => {
    expect(replaced(item)).toBe("unchanged");
  });
});
