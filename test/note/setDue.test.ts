import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { day } from "../../src/model/day";
import type { FormRules } from "../../src/note/fieldForm";
import { setDue } from "../../src/note/setDue";
import { addressIn, expectChangeOf, noteAround, outcomeOf, people, textAround } from "./edits";

const automatic: FormRules = { taskFormat: "automatic" };
const newDay = day("2026-03-06");

function due(text: string, date: typeof newDay | null = newDay, rules = automatic, line = 0): string {
  return outcomeOf(setDue(text, addressIn(text, line), date, people, rules));
}

describe("setting the due day", () => {
  it.each([
    ["- [ ] Call", "- [ ] Call 📅 2026-03-06"],
    ["- [ ] Call ^a1", "- [ ] Call 📅 2026-03-06 ^a1"],
    ["- [ ] Call #tag  ", "- [ ] Call #tag 📅 2026-03-06  "],
    ["- [ ] Call 🔁 every week", "- [ ] Call 🔁 every week 📅 2026-03-06"],
    ["- [ ] Call 📅 2026-02-01 🔺", "- [ ] Call 📅 2026-03-06 🔺"],
    ["- [ ] Call 🗓\uFE0F 2026-02-01", "- [ ] Call 🗓\uFE0F 2026-03-06"],
    ["- [ ] Call [due:: 2026-02-01] Ben", "- [ ] Call [due:: 2026-03-06] Ben"],
    ["- [ ] Call (due::  2026-02-01 ), Ben", "- [ ] Call (due::  2026-03-06 ), Ben"],
    ["- [ ] Call [due:: 2026-02-01] 🔺 🔁 every day", "- [ ] Call [due:: 2026-03-06] 🔺 🔁 every day"],
    ["- [ ] Call 📅 2026-02-30", "- [ ] Call 📅 2026-03-06"],
    ["- [ ] Call 📅 2026-02-01 ⏫ 📅 2026-02-02", "- [ ] Call ⏫ 📅 2026-03-06"],
    ["- [ ] Call [due:: 2026-02-01] 📅 2026-02-02", "- [ ] Call 📅 2026-03-06"],
    ["- [ ] Call [id:: a]", "- [ ] Call [id:: a]  [due:: 2026-03-06]"],
    ["- [ ] Call 📅 2026-02-01 @Ana", "- [ ] Call 📅 2026-03-06 @Ana"],
    ["- [ ] Call 📅 2026-02-01 at last", "- [ ] Call 📅 2026-02-01 at last 📅 2026-03-06"],
    ["> - [/] Call", "> - [/] Call 📅 2026-03-06"],
  ])("%j becomes %j", (before, after) => {
    expect(due(before)).toBe(after);
  });

  it.each([
    ["- [ ] Call 📅 2026-02-01", "- [ ] Call"],
    ["- [ ] Call  [due:: 2026-02-01] ^a1", "- [ ] Call ^a1"],
    ["- [ ] Call 📅 2026-02-01 🔺 📅 2026-02-02", "- [ ] Call 🔺"],
    ["- [ ] [due:: 2026-02-01] Call", "- [ ] Call"],
    ["- [ ] Call", "unchanged"],
    ["- [ ] 📅 2026-02-01", "unchanged"],
  ])("removed, %j becomes %j", (before, after) => {
    expect(due(before, null)).toBe(after);
  });

  it("takes the form that is set; else that of the note, of Tasks, and emoji", () => {
    const bracketed = "- [ ] Call  [due:: 2026-03-06]";
    const emoji = "- [ ] Call 📅 2026-03-06";
    expect(due("- [ ] Call", newDay, { taskFormat: "bracketed", tasksForm: "emoji" })).toBe(bracketed);
    expect(due("- [ ] Call 📅 2026-02-01", newDay, { taskFormat: "bracketed" })).toBe(bracketed);
    expect(due("- [ ] Call", newDay, { taskFormat: "automatic", tasksForm: "bracketed" })).toBe(bracketed);
    expect(due("- [ ] Call\n- [ ] A 🔺", newDay, { ...automatic, tasksForm: "bracketed" })).toContain(emoji);
    expect(due("- [ ] Call\n- [ ] A [id:: a]", newDay, automatic)).toContain(bracketed);
  });

  it("changes nothing else in the line and in the note, and is read as it was asked for", () => {
    const days = fc.constantFrom(newDay, day("2028-02-29"), null);
    const formats = fc.constantFrom("automatic", "emoji", "bracketed");
    fc.assert(
      fc.property(noteAround, days, formats, (note, date, taskFormat) => {
        const { text, number } = textAround(note);
        const edit = setDue(text, addressIn(text, number), date, people, { taskFormat });
        expectChangeOf("due", note, edit, date);
      }),
      { numRuns: 1000 },
    );
  });
});
