import { describe, expect, it } from "vitest";
import { day } from "../../src/model/day";
import type { Role } from "../../src/model/person";
import { addToSection } from "../../src/note/addToSection";
import { agendaDraft, plannedProperties } from "../../src/note/agendaDraft";
import { fillAgenda } from "../../src/note/fillAgenda";
import { propertiesAlone } from "../../src/note/newNote";
import { preparationLines } from "../../src/note/preparation";
import { englishNotes } from "../../src/text/en/notes";
import { twoPeople } from "../model/twoPeople";
import { contextWith, itemsPlace } from "./drafts";
import { readAs, yaml } from "./readNote";

const people = { mentor: { name: "Ana", target: null }, mentee: { name: "Ben", target: null } };
const today = day("2026-03-04");

function linesFor(role: Role, date: string, agendaLead: number | null): readonly string[] {
  return preparationLines({ date: day(date), role, agendaLead, people }, today, englishNotes, "emoji");
}

describe("before two people first meet", () => {
  it("both read up on each other's background, and the mentee sends a CV and a short paragraph of background", () => {
    expect(linesFor("mentee", "2026-03-10", null)).toEqual([
      "- [ ] Read up on each other’s background [owner:: both] 📅 2026-03-09",
      "- [ ] Send CV and a short paragraph of background 📅 2026-03-09",
    ]);
  });

  it("the mentor reads up on the mentee's", () => {
    expect(linesFor("mentor", "2026-03-10", null)).toEqual([
      "- [ ] Read up on the mentee’s background [owner:: mentor] 📅 2026-03-09",
    ]);
  });

  it.each([
    ["when the agenda is shared", "2026-03-10", 3, "2026-03-07"],
    ["the day before where that is the same day", "2026-03-10", 0, "2026-03-09"],
    ["today at the earliest", "2026-03-05", 7, "2026-03-04"],
    ["today for a meeting today", "2026-03-04", null, "2026-03-04"],
  ])("that is due %s", (_when, date, lead, due) => {
    expect(linesFor("mentor", date, lead)).toEqual([expect.stringContaining(`📅 ${due}`)]);
  });
});

describe("an agenda that holds what is to be prepared", () => {
  const between = twoPeople(["started: 2026-03-04"]);
  const date = day("2026-03-10");
  const planned = { date, time: null, format: "", place: "", isFirst: null };
  const scheduled = propertiesAlone("agenda", plannedProperties(between, planned, contextWith()), yaml);
  const prepared = linesFor("mentee", date, null).reduce(
    (text, line) => addToSection(text, line, itemsPlace) ?? "",
    scheduled,
  );
  const draft = agendaDraft(
    { ...planned, relationship: between, focus: "", goal: null },
    null,
    contextWith(),
  );

  it("waits to be filled as one without text does, and keeps its action items then", () => {
    expect(readAs("agenda", prepared)).toMatchObject({ hasBody: false, items: [{}, {}] });
    for (const text of [prepared, prepared.replaceAll("\n", "\r\n")]) {
      const filled = fillAgenda(text, draft, yaml, itemsPlace)?.text ?? "";
      expect(filled).toContain("## Getting to know each other");
      expect(readAs("agenda", filled)).toMatchObject({ hasBody: true });
      expect(readAs("agenda", filled).items.map(({ place }) => place.text)).toEqual(
        linesFor("mentee", date, null),
      );
      expect(filled.match(/## Action items/g)).toHaveLength(1);
      expect(filled.replaceAll("\r\n", "").includes("\n")).toBe(text === prepared);
    }
  });

  it.each(["A word", "## Notes", "- a list item", "> - [ ] quoted\n> text"])(
    "is left alone once somebody wrote in it: %s",
    (written) => {
      const text = `${prepared}\n${written}\n`;
      expect(readAs("agenda", text).hasBody).toBe(true);
      expect(fillAgenda(text, draft, yaml, itemsPlace)).toBeNull();
    },
  );
});
