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

  it("asks the mentee for thanks, learnings, what to do and try, and what helped with an example", () => {
    const text = textOf(recapDraft({ ...asked, relationship: twoPeople([], [meeting]) }, "", contextWith()));
    expect([...text.matchAll(/^## (.*)$/gm)].map(([, heading]) => heading)).toEqual([
      "Thanks",
      "Key learnings",
      "Action items",
      "What helped",
      "Next meeting",
      "Private",
    ]);
    expect(text).toContain(
      "Practice a skill, attend an event, read, find an opportunity at work, apply daily. Advice: “Try: …”",
    );
    expect(text).toContain("What was particularly helpful, with an example; what would help more");
    expect(text).toContain("## Next meeting\n- 2026-02-20, 17:30, video\n");
  });

  it("asks the mentor for links, answers, and what the mentee's feedback changes", () => {
    const relationship = twoPeople([], [meeting], "mentor");
    const text = textOf(recapDraft({ ...asked, relationship }, "", contextWith()));
    expect(text).toContain("<!-- Links and other things promised -->");
    expect(text).toContain("<!-- To questions left open; what Ana Silva’s feedback changes -->");
  });

  it("has no place for items that a template does not want and that did not come", () => {
    const relationship = twoPeople([], [meeting]);
    expect(textOf(recapDraft({ ...asked, relationship }, "", contextWith("Mine\n")))).toMatch(/---\nMine\n$/);
  });
});
