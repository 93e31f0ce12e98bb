import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { agreementDraft } from "../../src/note/agreementDraft";
import { contextWith, meetingDay, name, plain, template, textOf, today, user, words } from "./drafts";
import { readAs } from "./readNote";

describe("an agreement", () => {
  it("says what was asked for, whoever it is with and whatever the template", () => {
    const asked = fc.record({
      partner: name,
      role: fc.constantFrom("mentor" as const, "mentee" as const),
      organization: words,
      objective: words,
      timeZone: words,
    });
    fc.assert(
      fc.property(asked, meetingDay, template, (own, started, from) => {
        const partner = { name: own.partner, target: null };
        const text = textOf(
          agreementDraft({ ...plain, ...own, partner, started }, user, today, contextWith(from)),
        );
        const note = readAs("agreement", text);
        const sides = own.role === "mentor" ? [user.name, partner.name] : [partner.name, user.name];
        expect([note.mentor?.name, note.mentee?.name]).toEqual(sides);
        expect(note).toMatchObject({
          role: own.role,
          status: "draft",
          started,
          cadence: plain.cadence,
          duration: 60,
        });
        expect(note).toMatchObject({ formats: plain.formats, agendaLead: 2, responseTime: 48 });
        expect([note.organization ?? "", note.objective ?? "", note.timeZone ?? ""]).toEqual([
          own.organization,
          own.objective,
          own.timeZone,
        ]);
        expect(note.items).toEqual([]);
      }),
      { numRuns: 100 },
    );
  });

  it("is in force when the two have met already, and asks for a review when they have not", () => {
    const already = readAs(
      "agreement",
      textOf(
        agreementDraft({ ...plain, alreadyMeeting: true, kind: "informal" }, user, today, contextWith()),
      ),
    );
    expect(already).toMatchObject({
      status: "active",
      started: null,
      review: null,
      agreementKind: "informal",
    });
    expect(readAs("agreement", textOf(agreementDraft(plain, user, today, contextWith())))).toMatchObject({
      started: today,
      review: "2026-03-06",
      goals: [],
      problems: [],
    });
  });
});
