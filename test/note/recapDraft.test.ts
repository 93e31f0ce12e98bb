import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { day } from "../../src/model/day";
import { recapDraft } from "../../src/note/recapDraft";
import { meetingOn, twoPeople } from "../model/twoPeople";
import { contextWith, template, textOf, time, today, words } from "./drafts";
import { readAs } from "./readNote";

describe("a recap", () => {
  const meeting = meetingOn("2026-02-06", "17:30", "planned", ["format: phone"]);
  const items = "- [ ] Send the CV <% x %>\n  - remark\n- [x] Call";
  const asked = {
    meeting,
    date: today,
    time,
    duration: 45,
    focus: "Launch",
    next: day("2026-02-20"),
    nextTime: time,
    nextFormat: "video",
    plansNext: true,
    notReached: [],
  };

  it("says what was asked for and holds the items that came over, whatever the template and side", () => {
    fc.assert(
      fc.property(
        template,
        fc.constantFrom("mentor" as const, "mentee" as const, null),
        words,
        (from, role, focus) => {
          const relationship = twoPeople([], [meeting], role);
          const note = readAs(
            "recap",
            textOf(recapDraft({ ...asked, relationship, focus }, items, contextWith(from))),
          );
          expect(note).toMatchObject({
            date: today,
            time,
            duration: 45,
            format: "phone",
            next: "2026-02-20",
            nextTime: time,
            nextFormat: "video",
            agenda: "Note",
          });
          expect(note.focus ?? "").toBe(focus);
          expect(note.items.map(({ description }) => description)).toEqual(["Send the CV < % x %>", "Call"]);
        },
      ),
    );
  });

  it("asks the mentor for other things than the mentee", () => {
    const recap = (role: "mentor" | "mentee"): string =>
      textOf(recapDraft({ ...asked, relationship: twoPeople([], [meeting], role) }, "", contextWith()));
    expect(recap("mentee")).toContain("## Thanks");
    expect(recap("mentor")).not.toContain("## Thanks");
    expect(recap("mentor")).toContain("## Resources");
  });

  it("has no place for items that a template does not want and that did not come", () => {
    const relationship = twoPeople([], [meeting]);
    expect(textOf(recapDraft({ ...asked, relationship }, "", contextWith("Mine\n")))).toMatch(
      /---\n\nMine\n$/,
    );
  });
});
