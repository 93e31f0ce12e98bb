import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { day } from "../../src/model/day";
import { setDone, type TickRules } from "../../src/note/editItem";
import { linesOf } from "../../src/note/lines";
import { splitCheckbox } from "../../src/note/actionLine";
import { setDue } from "../../src/note/setDue";
import { setOwner } from "../../src/note/setOwner";
import { takeBack } from "../../src/note/takeBack";
import { addressIn, edited, people } from "./edits";
import { noteText } from "./hostileText";

const rules: TickRules = {
  today: day("2026-02-06"),
  taskFormat: "automatic",
  addDoneDate: true,
  extraMarks: { done: "", cancelled: "" },
};

function tick(text: string, line = 0, own: Partial<TickRules> = {}): string {
  return edited(setDone(text, addressIn(text, line), true, { ...rules, ...own })).text;
}

describe("ticking", () => {
  it.each([
    ["- [ ] Call", "- [x] Call ✅ 2026-02-06"],
    ["- [ ] Call ", "- [x] Call ✅ 2026-02-06 "],
    ["- [ ] Call ^a1", "- [x] Call ✅ 2026-02-06 ^a1"],
    ["- [ ] Call  ^a1  ", "- [x] Call ✅ 2026-02-06  ^a1  "],
    ["- [/] Call #tag", "- [x] Call #tag ✅ 2026-02-06"],
    ["> 1. [?] Call", "> 1. [x] Call ✅ 2026-02-06"],
    ["- [ ] Call 📅 2026-02-03", "- [x] Call 📅 2026-02-03 ✅ 2026-02-06"],
    ["- [ ] Call [due:: 2026-02-03]", "- [x] Call [due:: 2026-02-03]  [completion:: 2026-02-06]"],
    ["- [ ] Call [owner:: mentor]", "- [x] Call [owner:: mentor] ✅ 2026-02-06"],
    ["- [ ] Call ✅ 2026-01-01 @Ana", "- [x] Call @Ana ✅ 2026-02-06"],
  ])("%j becomes %j", (before, after) => {
    expect(tick(before)).toBe(after);
  });

  it("writes the form that the note already uses, where the line uses none", () => {
    expect(tick("- [ ] Call\n- [ ] Write [due:: 2026-02-03]")).toContain(
      "- [x] Call  [completion:: 2026-02-06]\n",
    );
    expect(tick("- [ ] Call 🔺\n- [ ] A [id:: a]\n- [ ] B [id:: b]")).toContain(
      "- [x] Call 🔺 ✅ 2026-02-06\n",
    );
    expect(tick("- [ ] Call\n- [ ] A [id:: a]\n- [ ] B 🔺")).toContain("- [x] Call ✅ 2026-02-06\n");
  });

  it("writes the form that is set, or no date", () => {
    expect(tick("- [ ] Call", 0, { taskFormat: "bracketed" })).toBe("- [x] Call  [completion:: 2026-02-06]");
    expect(tick("- [ ] Call [due:: 2026-02-03]", 0, { taskFormat: "emoji" })).toContain(" ✅ 2026-02-06");
    expect(tick("- [ ] Call", 0, { addDoneDate: false })).toBe("- [x] Call");
  });

  it.each(["🔁 every week", "[repeat:: every week]", "🔁 every week 📅 2026-02-06 @Ana #home"])(
    "leaves what repeats alone: %s",
    (rule) => {
      const text = `- [ ] Call ${rule}`;
      expect(setDone(text, addressIn(text, 0), true, rules)).toEqual({ kind: "repeats" });
    },
  );

  it("does nothing to what is done, in any mark that means it", () => {
    for (const text of ["- [x] Call", "- [X] Call", "- [v] Call"]) {
      const edit = setDone(text, addressIn(text, 0), true, {
        ...rules,
        extraMarks: { done: "v ", cancelled: "" },
      });
      expect(edit).toEqual({ kind: "unchanged" });
    }
  });

  it.each([
    ["- [x] Call ✅ 2026-01-05 ^a1", "- [ ] Call ^a1"],
    ["- [X] Call  [completion:: 2026-01-05] #tag", "- [ ] Call #tag"],
    ["- [x] Call", "- [ ] Call"],
  ])("is taken back: %j becomes %j", (before, after) => {
    expect(edited(setDone(before, addressIn(before, 0), false, rules)).text).toBe(after);
  });
});

describe("an item that was emptied meanwhile, but for its block id,", () => {
  it.each(["- [ ] ^a1", "- [ ]  ^a1 "])("is none any more, and stays as it is: %j", (emptied) => {
    const address = addressIn("- [ ] Call ^a1\n- [ ] Write", 0);
    const now = `${emptied}\n- [ ] Write`;
    expect(setDone(now, address, true, rules)).toEqual({ kind: "gone" });
    expect(setDue(now, address, day("2026-02-09"), people, rules)).toEqual({ kind: "gone" });
    expect(setOwner(now, address, "mentor", people)).toEqual({ kind: "gone" });
  });
});

describe("any note", () => {
  const itemIn = (text: string): fc.Arbitrary<number> => {
    const numbers = linesOf(text).flatMap(({ text: line }, at) =>
      (splitCheckbox(line)?.text ?? "") === "" ? [] : [at],
    );
    return fc.constantFrom(...(numbers.length > 0 ? numbers : [-1]));
  };
  const noteWithItem = noteText.chain((text) => fc.tuple(fc.constant(text), itemIn(text)));

  it("keeps every code unit outside the ticked line", () => {
    fc.assert(
      fc.property(noteWithItem, ([text, line]) => {
        const edit = setDone(text, addressIn(text, line), true, rules);
        if (edit.kind !== "edited") return;
        const { start, end } = linesOf(text)[line] ?? { start: 0, end: 0 };
        expect(edit.text.slice(0, start)).toBe(text.slice(0, start));
        expect(edit.text.endsWith(text.slice(end))).toBe(true);
        expect(linesOf(edit.text)).toHaveLength(linesOf(text).length);
      }),
      { numRuns: 500 },
    );
  });

  it("is itself again when the tick is undone", () => {
    fc.assert(
      fc.property(noteWithItem, ([text, line]) => {
        const edit = setDone(text, addressIn(text, line), true, rules);
        if (edit.kind !== "edited") return;
        expect(edited(takeBack(edit.text, edit)).text).toBe(text);
      }),
      { numRuns: 500 },
    );
  });

  it("is itself again when an open item without a done date is ticked and unticked", () => {
    fc.assert(
      fc.property(noteWithItem, ([text, line]) => {
        const parts = splitCheckbox(linesOf(text)[line]?.text ?? "");
        if (parts?.mark !== " " || parts.text.includes("✅") || parts.text.includes("completion")) return;
        const edit = setDone(text, addressIn(text, line), true, rules);
        if (edit.kind !== "edited") return;
        expect(edited(setDone(edit.text, edit, false, rules)).text).toBe(text);
      }),
      { numRuns: 500 },
    );
  });

  it("has lines of 150,000 characters", () => {
    const long = "word ".repeat(30_000);
    const text = `${long}\n- [ ] ${long}^id\r\n${long}`;
    expect(tick(text, 1)).toBe(`${long}\n- [x] ${long.trimEnd()} ✅ 2026-02-06 ^id\r\n${long}`);
  });
});

describe("an item in a note that was edited elsewhere", () => {
  /** Something new is written, between the lines or in the place of one. */
  interface Change {
    readonly kind: "insert" | "replace";
    readonly at: number;
    readonly line: string;
  }

  const change: fc.Arbitrary<Change> = fc.record({
    kind: fc.constantFrom("insert", "replace"),
    at: fc.nat(20),
    line: fc.constantFrom("new words", "- new", "- [ ] New"),
  });
  const line = fc.constantFrom(
    "- [ ] Send",
    "- [ ] Send",
    "- [ ] Send ^s",
    "- [ ] Call",
    "- note",
    "",
    "## Ann",
    "## Ben",
  );

  /** Lines that know which item they are, so that a test can tell identical ones apart. */
  interface Marked {
    readonly text: string;
    readonly from: number | null;
  }

  function changed(lines: readonly Marked[], { kind, at, line: text }: Change): readonly Marked[] {
    const place = at % (lines.length + 1);
    return lines.toSpliced(place, kind === "insert" ? 0 : 1, { text, from: null });
  }

  it("is the one that changes, or none does", () => {
    fc.assert(
      fc.property(
        fc.array(line, { minLength: 1, maxLength: 8 }),
        fc.array(change, { maxLength: 3 }),
        fc.nat(),
        (texts, changes, pick) => {
          const before = texts.map((text, from): Marked => ({ text, from }));
          const items = before.filter(({ text }) => splitCheckbox(text) !== null);
          const item = items[pick % Math.max(1, items.length)];
          if (item === undefined) return;
          const after = changes.reduce(changed, before);
          const address = addressIn(texts.join("\n"), item.from ?? -1);
          const edit = setDone(after.map(({ text }) => text).join("\n"), address, true, rules);
          if (edit.kind !== "edited") return;
          const differing = after.filter(({ text }, at) => text !== edit.text.split("\n")[at]);
          expect(differing).toHaveLength(1);
          expect(differing[0]?.from).toBe(item.from);
        },
      ),
      { numRuns: 2000 },
    );
  });
});
