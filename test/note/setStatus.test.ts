import { describe, expect, it } from "vitest";
import { day } from "../../src/model/day";
import { setStatus, type TickRules } from "../../src/note/editItem";
import { addressIn, outcomeOf } from "./edits";

const rules: TickRules = {
  today: day("2026-03-04"),
  taskFormat: "automatic",
  addDoneDate: true,
  extraMarks: { done: "", cancelled: "" },
};

describe("a status", () => {
  const set = (line: string, status: Parameters<typeof setStatus>[2], own: Partial<TickRules> = {}): string =>
    outcomeOf(setStatus(line, addressIn(line, 0), status, { ...rules, ...own }));

  it.each([
    ["- [ ] Call", "cancelled", "- [-] Call ❌ 2026-03-04"],
    [
      "- [ ] Call [due:: 2026-03-06] ^a",
      "cancelled",
      "- [-] Call [due:: 2026-03-06]  [cancelled:: 2026-03-04] ^a",
    ],
    ["- [x] Call ✅ 2026-03-01", "cancelled", "- [-] Call ❌ 2026-03-04"],
    ["- [-] Call ❌ 2026-03-01 🔺", "open", "- [ ] Call 🔺"],
    ["- [x] @Ana Silva calls ✅ 2026-03-01", "open", "- [ ] @Ana Silva calls"],
    ["- [x] Call ✅ 2026-03-01 @Ana Silva 🔺", "open", "- [ ] Call @Ana Silva 🔺"],
    ["- [-] Call", "cancelled", "unchanged"],
    ["- [?] Call", "in-progress", "- [/] Call"],
    ["- [x] Call ✅ 2026-03-01", "in-progress", "- [/] Call"],
    ["- [/] Call", "open", "- [ ] Call"],
    ["- [ ] Write 🔁 every week", "cancelled", "- [-] Write 🔁 every week ❌ 2026-03-04"],
  ] as const)("of %j set to %s gives %j", (before, status, after) => {
    expect(set(before, status)).toBe(after);
  });

  it("has no day where none is wanted, and knows extra marks", () => {
    expect(set("- [ ] Call", "cancelled", { addDoneDate: false })).toBe("- [-] Call");
    const extraMarks = { done: "", cancelled: "~" };
    expect(set("- [~] Call", "cancelled", { extraMarks })).toBe("unchanged");
    expect(set("- [~] Call", "open", { extraMarks })).toBe("- [ ] Call");
  });
});
