import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Message, MessageReason } from "../../src/model/message";
import type { Role } from "../../src/model/person";
import { messageDraft } from "../../src/note/messageDraft";
import { DateWords } from "../../src/text/dates";
import { englishMessages } from "../../src/text/en/messages";
import { meetingOn, twoPeople } from "../model/twoPeople";

const speech = {
  texts: englishMessages,
  words: new DateWords("en"),
  now: new Date("2026-03-04T09:00"),
};
const reasons: readonly MessageReason[] = [
  { kind: "introduction" },
  { kind: "background" },
  { kind: "quiet" },
  { kind: "question", words: "Is now the time?" },
];

/** The message for Ana Silva, whose mentee or mentor the user is: Ben Okafor. */
function messageFor(reason: MessageReason, terms: readonly string[], role: Role = "mentee"): Message {
  const met = meetingOn("2026-01-22", "17:30", "held");
  const ahead = meetingOn("2026-03-10", "18:30", "planned");
  const meetings = { introduction: [], background: [ahead], quiet: [met], question: [met] }[reason.kind];
  return messageDraft(reason, twoPeople(terms, meetings, role), speech);
}

describe("a message", () => {
  it("introduces the mentee, and leaves the choice of the time to the mentor", () => {
    expect(messageFor({ kind: "introduction" }, ["objective: Lead a launch", "duration: 45"])).toEqual({
      subject: "Introduction: Ben Okafor",
      body: `Hello Ana,

I am very glad that you will be my mentor. [Who I am and what I do, in two sentences.]

What I hope to learn from you: Lead a launch.

When would you like to meet for the first time, for about 45 min? The choice of day, time and place is yours. For example, I could come on [three days and times].

Best wishes,
Ben Okafor`,
    });
  });

  it("leaves gaps where the agreement does not say it", () => {
    const { body } = messageFor({ kind: "introduction" }, []);
    expect(body).toContain("What I hope to learn from you: [what, and why from you].");
    expect(body).toContain("When would you like to meet for the first time? The choice");
  });

  it("brings a CV and a short paragraph of background before the first meeting", () => {
    const { body } = messageFor({ kind: "background" }, []);
    expect(body).toContain(
      "I look forward to our first meeting on Tuesday, March 10, 2026. My CV is attached",
    );
    expect(body).toContain("in one short paragraph.]");
  });

  it("ends a silence, from either side, and lets the other end it all", () => {
    for (const role of ["mentee", "mentor"] as const) {
      const { body } = messageFor({ kind: "quiet" }, [], role);
      expect(body).toMatch(/^Hello Ana,\n\nWe last met on Thursday, January 22, 2026, and I/);
      expect(body).toContain("if this is a good point to end");
      expect(body.endsWith("\nBen Okafor")).toBe(true);
    }
  });

  it("reminds of a question in its own words", () => {
    expect(messageFor({ kind: "question", words: "Is now the time?" }, []).body).toContain(
      "\n\nIs now the time?\n\n",
    );
  });

  it("has no hole where a word is missing, whatever the names are", () => {
    const name = fc.string({ minLength: 1 }).filter((text) => text.trim() !== "");
    fc.assert(
      fc.property(name, name, fc.constantFrom(...reasons), (mentor, mentee, reason) => {
        const pair = twoPeople([]);
        const named = {
          ...pair,
          mentor: { ...pair.mentor, name: mentor },
          partner: { ...pair.partner, name: mentor },
          mentee: { ...pair.mentee, name: mentee },
        };
        const { subject, body } = messageDraft(reason, named, speech);
        expect(body.endsWith(`\n${mentee}`)).toBe(true);
        expect(subject + body.replace(mentor, "").replace(mentee, "")).not.toMatch(/undefined|null/);
      }),
    );
  });
});
