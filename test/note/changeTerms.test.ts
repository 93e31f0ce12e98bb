import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { day } from "../../src/model/day";
import type { Terms } from "../../src/model/terms";
import { changeTerms, type ChangeContext } from "../../src/note/changeTerms";
import { english } from "../../src/text/en";
import { words } from "./drafts";
import { readAs, readingRules, yaml } from "./readNote";

const context: ChangeContext = {
  today: day("2026-03-04"),
  place: { type: "agreement", section: "changes", heading: "Changes", words: readingRules.headings },
  strings: english,
  yaml,
};

const agreement = `---
type: mentoring-agreement
mentor: Ana # ours
cadence: monthly # for now
status: active
duration: 60
formats: [video]
---

## Goals

- Lead

## Changes

- 2025-10-01: we remind each other
`;

function changed(terms: Partial<Terms>, why = "", text = agreement): string {
  const made = changeTerms(text, { terms, why }, context);
  return made.kind === "changed" ? made.text : made.kind;
}

/** The line that a change adds. */
function lineFor(terms: Partial<Terms>): string {
  return changed(terms).split("we remind each other\n")[1] ?? "";
}

describe("changing terms keeps a living document", () => {
  it("that says in one dated line what changed from what to what, and why", () => {
    const terms: Partial<Terms> = { cadence: { kind: "every", count: 2, unit: "weeks" }, duration: 45 };
    expect(changed(terms, "The launch is near.")).toBe(
      agreement
        .replace("cadence: monthly", "cadence: every-2-weeks")
        .replace("duration: 60", "duration: 45") +
        "- 2026-03-04: every 2 weeks instead of every month; 45 minutes instead of 60 minutes\n" +
        "  - The launch is near.\n",
    );
  });

  it.each<[Partial<Terms>, string]>([
    [{ status: "paused" }, "paused"],
    [{ objective: "Lead <!-- 100 %%" }, "objective: Lead <\\!-- 100 \\%\\%"],
    [{ ends: day("2026-06-30") }, "end: 2026-06-30"],
    [{ duration: null }, "none instead of 60 minutes"],
    [{ formats: ["phone", "in-person"] }, "formats: phone, in-person instead of video"],
    [{ kind: "informal", agendaLead: 1 }, "informal instead of formal; agenda: 1 day ahead"],
    [
      { responseTime: 48, cadence: { kind: "as-needed" } },
      "as needed instead of every month; answers within: 48 hours",
    ],
  ])("in words: %j", (terms, said) => {
    expect(lineFor(terms)).toBe(`- 2026-03-04: ${said}\n`);
  });

  it("makes the section where it is missing, in its place, with the note's own line endings", () => {
    const text =
      "---\r\ntype: mentoring-agreement\r\nstatus: paused\r\n---\r\n## Goals\r\n\r\n## Private\r\nx";
    expect(changed({ status: "active" }, "Back", text)).toBe(
      "---\r\ntype: mentoring-agreement\r\nstatus: active\r\n---\r\n## Goals\r\n\r\n" +
        "## Changes\r\n\r\n- 2026-03-04: resumed\r\n  - Back\r\n\r\n## Private\r\nx",
    );
  });

  it("writes nothing that the note says already by then, or that cannot be written safely", () => {
    expect(changed({ duration: 60, kind: "formal", formats: ["video"] })).toBe("unchanged");
    expect(changed({ duration: 45 }, "", agreement.replace("mentor:", "x: y: "))).toBe("broken-properties");
    expect(changed({ duration: 45 }, "", `${agreement}\n\`\`\`\n`)).toBe("open-block");
  });

  it("reads as what was asked for, whatever the words are", () => {
    const asked = fc.record({ objective: words, organization: words, why: words, duration: fc.nat(1440) });
    fc.assert(
      fc.property(asked, ({ why, ...terms }) => {
        const text = changed({ ...terms, ends: day("2027-01-31") }, why);
        const note = readAs("agreement", text);
        expect(note).toMatchObject({ duration: terms.duration, ends: "2027-01-31", items: [] });
        expect([note.objective ?? "", note.organization ?? ""]).toEqual([
          terms.objective,
          terms.organization,
        ]);
        expect(note.goals.map((goal) => goal.words)).toEqual(["Lead"]);
      }),
      { numRuns: 50 },
    );
  });
});
