import { describe, expect, it } from "vitest";
import { day } from "../../src/model/day";
import { setDone, type TickRules } from "../../src/note/editItem";
import { takeBack } from "../../src/note/takeBack";
import { addressIn, edited, outcomeOf } from "./edits";

const rules: TickRules = {
  today: day("2026-03-04"),
  taskFormat: "automatic",
  addDoneDate: true,
  extraMarks: { done: "", cancelled: "" },
};

/** Ticks the line in a note, with Tasks giving this answer. */
function ticked(line: string, answer: string | null, addDoneDate = true): string {
  const text = `# Items\r\n${line}\r\nEnd`;
  const asking = { ...rules, addDoneDate, askTasks: () => answer };
  return outcomeOf(setDone(text, addressIn(text, 1), true, asking));
}

const weekly = "- [ ] Write 🔁 every week 📅 2026-03-06 ^w";
const next = "- [ ] Write 🔁 every week 📅 2026-03-13";
const done = "- [x] Write 🔁 every week 📅 2026-03-06 ✅ 2026-03-04 ^w";

describe("an answer of Tasks", () => {
  it.each([
    ["one line", "- [ ] Call ^a", "- [x] Call ✅ 2026-03-04 ^a", "- [x] Call ✅ 2026-03-04 ^a"],
    ["two lines", weekly, `${next}\n${done}`, `${next}\r\n${done}`],
    ["the next one below, as Tasks may be set", weekly, `${done}\n${next}`, `${done}\r\n${next}`],
    ["a mark of its own for done", "- [ ] Call", "- [X] Call ✅ 2026-03-04", "- [X] Call ✅ 2026-03-04"],
    [
      "only the next one of what is deleted",
      `${weekly.slice(0, -3)} 🏁 delete`,
      `${next} 🏁 delete`,
      `${next} 🏁 delete`,
    ],
    ["a flipped line, which gets its day", "- [ ] Call", "- [x] Call", "- [x] Call ✅ 2026-03-04"],
  ])("counts: %s", (_, line, answer, written) => {
    expect(ticked(line, answer)).toBe(`# Items\r\n${written}\r\nEnd`);
  });

  it("gets no day where none is wanted", () => {
    expect(ticked("- [ ] Call", "- [x] Call", false)).toBe("# Items\r\n- [x] Call\r\nEnd");
  });

  it("that is empty takes the line out, where the item says so", () => {
    expect(ticked("- [ ] Call 🏁 delete", "")).toBe("# Items\r\nEnd");
    expect(ticked("- [ ] Call", "")).toBe("# Items\r\n- [x] Call ✅ 2026-03-04\r\nEnd");
  });

  it.each([
    ["another mark", "- [/] Call"],
    ["another item", "- [x] Write"],
    ["another place in the list", "  - [x] Call"],
    ["no item", "Call"],
    ["too many lines", "- [ ] Call\n- [x] Call"],
    ["a line too much", "- [x] Call\n"],
    ["a cancelled one beside it", "- [-] Call\n- [x] Call"],
    ["nothing", null],
  ])("that is %s is passed over", (_, answer) => {
    expect(ticked("- [ ] Call", answer)).toBe("# Items\r\n- [x] Call ✅ 2026-03-04\r\nEnd");
  });

  it.each([
    ["a flipped line", "- [x] Write 🔁 every week 📅 2026-03-06 ^w"],
    ["two open lines", `${next}\n${weekly}`],
    ["nothing", null],
  ])("for what repeats does not count without the next one: %s", (_, answer) => {
    expect(ticked(weekly, answer)).toBe("repeats");
  });

  it("is taken back as a whole, though the note changed elsewhere", () => {
    const text = `# Items\n${weekly}\nEnd`;
    const answer = { ...rules, askTasks: () => `${next}\n${done}` };
    const edit = edited(setDone(text, addressIn(text, 1), true, answer));
    expect(outcomeOf(takeBack(edit.text, edit))).toBe(text);
    expect(outcomeOf(takeBack(`New\n${edit.text}`, edit))).toBe(`New\n${text}`);
    expect(outcomeOf(takeBack(edit.text.replace("✅ 2026-03-04", "✅ 2026-03-05"), edit))).toBe("gone");
  });
});
