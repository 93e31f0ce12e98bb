import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { day } from "../../src/model/day";
import { parseListLine } from "../../src/note/listLine";
import { setListDay } from "../../src/note/setListDay";
import { addressIn, outcomeOf } from "./edits";
import { noteText } from "./hostileText";

const today = day("2026-03-04");

describe("a goal that is met", () => {
  it.each([
    ["- Lead one launch", "- Lead one launch [met:: 2026-03-04]"],
    ["* Lead [by:: 2026-06-30] ^g-1", "* Lead [by:: 2026-06-30] [met:: 2026-03-04] ^g-1"],
    ["- Lead [met:: 2026-01-01] (by:: 2026-06-30)", "- Lead [met:: 2026-03-04] (by:: 2026-06-30)"],
    ["> - أن أوقّع رسوماتي  ", "> - أن أوقّع رسوماتي [met:: 2026-03-04]  "],
  ])("%j says so", (line, met) => {
    const text = `## Goals\r\n${line}\r\n- Another`;
    expect(outcomeOf(setListDay(text, addressIn(text, 1), "met", today))).toBe(text.replace(line, met));
  });

  it("can be open again, as it was", () => {
    for (const line of ["- Lead one launch", "- Lead [by:: 2026-06-30] ^g-1"]) {
      const met = outcomeOf(setListDay(line, addressIn(line, 0), "met", today));
      expect(outcomeOf(setListDay(met, addressIn(met, 0), "met", null))).toBe(line);
    }
    expect(outcomeOf(setListDay("- Lead", addressIn("- Lead", 0), "met", null))).toBe("unchanged");
  });

  it("is not taken for another that reads the same", () => {
    const text = "## Goals\n- Lead\n## Old\n- Lead\n";
    const address = addressIn(text, 1);
    expect(outcomeOf(setListDay(`New\n${text}`, address, "met", today))).toBe(
      `New\n${text.replace("- Lead", "- Lead [met:: 2026-03-04]")}`,
    );
    expect(outcomeOf(setListDay("## Goals\n- Lead more\n", address, "met", today))).toBe("gone");
  });
});

describe("any line of a list", () => {
  it("says the day that was set, keeps its words, and touches no other line", () => {
    fc.assert(
      fc.property(noteText, fc.nat(), fc.constantFrom("met" as const, "tried" as const), (text, at, name) => {
        const lines = text.split(/\r\n|\r|\n/);
        const number = at % lines.length;
        const edit = setListDay(text, addressIn(text, number), name, today);
        if (edit.kind !== "edited") return;
        const before = lines[number] ?? "";
        const after = edit.place.text;
        expect(parseListLine(after).days.get(name)).toBe(today);
        expect(parseListLine(after).words).toBe(parseListLine(before).words);
        expect(edit.text.split(/\r\n|\r|\n/).toSpliced(number, 1)).toEqual(lines.toSpliced(number, 1));
      }),
    );
  });
});
