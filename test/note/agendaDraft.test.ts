import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { addDays } from "../../src/model/day";
import { mayBeNew } from "../../src/model/firstMeeting";
import type { Meeting } from "../../src/model/meeting";
import { newRelationship } from "../../src/model/relationship";
import { agendaDraft, plannedProperties } from "../../src/note/agendaDraft";
import { fillAgenda } from "../../src/note/fillAgenda";
import { propertiesAlone } from "../../src/note/newNote";
import { meetingOn, twoPeople } from "../model/twoPeople";
import { contextWith, itemsPlace as place, meetingDay, template, textOf, time, today, words } from "./drafts";
import { readAs, yaml } from "./readNote";

describe("an agenda", () => {
  const between = twoPeople(
    ["started: 2026-01-01", "objective: Lead"],
    [meetingOn("2026-01-20", "17:30", "held")],
  );

  it("says what was asked for, whatever the template", () => {
    fc.assert(
      fc.property(words, words, words, meetingDay, template, (focus, format, place, date, from) => {
        const text = textOf(
          agendaDraft(
            { relationship: between, date, time, focus, goal: null, format, place, isFirst: null },
            null,
            contextWith(from),
          ),
        );
        const note = readAs("agenda", text);
        expect(note).toMatchObject({ date, time, status: "planned", agreement: "Note" });
        expect([note.focus ?? "", note.format ?? "", note.place ?? ""]).toEqual([focus, format, place]);
        expect([note.mentor?.name, note.mentee?.name]).toEqual(["Ana Silva", "Ben Okafor"]);
        expect(note.problems).toEqual([]);
      }),
      { numRuns: 100 },
    );
  });

  const asked = { date: today, time, focus: "", goal: null, format: "", place: "", isFirst: null };
  const agenda = (relationship = between): string =>
    textOf(agendaDraft({ ...asked, relationship }, null, contextWith()));

  it("of the first meeting has no look back, and time to get to know each other", () => {
    const text = agenda(twoPeople(["started: 2026-02-01"]));
    expect(text).not.toContain("Since last time");
    expect(text).toContain("## Getting to know each other");
    expect(text).toContain("## Our agreement");
  });

  it("of somebody new is a first one without an agreement, when the two do not know each other yet", () => {
    const relationship = newRelationship({ name: "ليلى حداد", target: null }, "mentor", "Ben Okafor");
    const made = (isFirst: boolean): string =>
      textOf(agendaDraft({ ...asked, relationship, isFirst }, null, contextWith()));
    expect(mayBeNew(relationship) && !mayBeNew(between)).toBe(true);
    expect(made(true)).toContain("## Getting to know each other\n");
    expect(made(true)).toContain("## Our agreement\n- What each of us expects\n## Focus");
    expect(made(false)).toContain("## Catch-up\n");
  });

  it("of the first meeting asks for careers, strengths and weaknesses, the personal, and what both expect", () => {
    const text = agenda(twoPeople(["started: 2026-02-01"]));
    expect(text).toContain(`## Getting to know each other
<!-- Read up on each other’s background before. This meeting is not one to cancel. -->
- Current role and responsibilities, past positions, key experiences
- A short career story from each of us; how Ana Silva got here
- What each of us will share personally
- Strengths, aspirations, development needs, weaknesses
## Our agreement
- What each of us expects
- [[Note]]
`);
  });

  it("keeps the order of a meeting: catch-up, since last time, focus, plan, next meeting with what is to be done", () => {
    const headings = [...agenda().matchAll(/^#+ .*$/gm)].map(([heading]) => heading);
    expect(headings).toEqual([
      "## Catch-up",
      "## Since last time",
      "## Focus",
      "## Plan",
      "## Next meeting",
      "### Action items",
    ]);
  });

  it("names the goal that the planned focus serves, and is read back without it among the topics", () => {
    const terms = "---\ntype: mentoring-agreement\nmentor: Ana Silva\n---\n## Goals\n- Lead one launch\n";
    const goal = readAs("agreement", terms).goals[0] ?? null;
    const input = { ...asked, relationship: between, focus: "The first launch", goal };
    const text = textOf(agendaDraft(input, null, contextWith()));
    expect(text).toContain("## Focus\nThe first launch\n- Goal: Lead one launch\n");
    expect(readAs("agenda", text)).toMatchObject({
      focus: "The first launch",
      topics: [],
      agreedFocus: null,
    });
  });

  it("leaves room for a focus that the two agree on in its place", () => {
    const text = agenda().replace("## Plan", "- Agreed focus: Money\n\n## Plan");
    expect(readAs("agenda", text)).toMatchObject({ agreedFocus: "Money", topics: [] });
  });

  it("asks the mentee to prepare goals, challenges and questions, and the two for a clear plan, with room for GROW and the uncomfortable", () => {
    const prompts = [...agenda().matchAll(/<!-- (.*) -->/g)].map(([, prompt]) => prompt);
    expect(prompts).toEqual([
      "One thing to ask",
      "Goals, challenges, questions. When it changes, add “Agreed focus: …”.",
      "Challenge, options, a clear plan; or GROW. Uncomfortable topics are welcome.",
      "Date, time, format, place",
      "What each of us does, and by when; agreed before we part",
    ]);
  });

  it("proposes when to meet next", () => {
    const next = { date: addDays(today, 14), time };
    const text = textOf(agendaDraft({ ...asked, relationship: between }, next, contextWith()));
    expect(text).toContain("## Next meeting\n- 2026-02-20, 17:30\n");
    expect(readAs("agenda", text).nextSaid).toBe("2026-02-20, 17:30");
  });

  it("of a later meeting brings the lines to remember under the catch-up, and the topics that wait", () => {
    const held = meetingOn("2026-01-20", "17:30", "held");
    const told: Meeting[] = [
      {
        ...held,
        recap: held.recap && {
          ...held.recap,
          remember: ["her move", "<% x %>"],
          topics: ["{{partner}}", "Promotion"],
        },
      },
    ];
    const text = agenda(twoPeople([], told));
    expect(text).toContain("## Catch-up\n- her move\n- < % x %>\n");
    expect(text).toContain("- {{partner}}\n- Promotion\n");
    expect(text).toContain("## Since last time\n```mentoring\nactions\n```");
  });

  it("brings the prompts of the review around its day, and of the end in its last month", () => {
    expect(agenda(twoPeople(["review: 2026-02-10"]))).toContain("## Review");
    expect(agenda(twoPeople(["review: 2026-03-10"]))).not.toContain("## Review");
    for (const met of ["2026-01-10", "2026-01-12"])
      expect(agenda(twoPeople(["review: 2026-01-10"], [meetingOn(met, null, "held")]))).not.toContain(
        "## Review",
      );
    expect(agenda(twoPeople(["ends: 2026-03-01"]))).toContain("## Coming to an end");
  });

  it("that was scheduled is filled and keeps what its properties say", () => {
    const scheduled = propertiesAlone("agenda", plannedProperties(between, asked, contextWith()), yaml);
    expect(readAs("agenda", scheduled)).toMatchObject({
      hasBody: false,
      date: today,
      time,
      status: "planned",
    });
    const draft = agendaDraft({ ...asked, relationship: between, focus: "Launch" }, null, contextWith());
    for (const ending of ["\n", "\r\n"]) {
      const own = scheduled
        .replace("status: planned", "uid: '1' # mine\nstatus: planned")
        .replaceAll("\n", ending);
      const filled = fillAgenda(own, draft, yaml, place)?.text ?? "";
      expect(filled.startsWith(own.slice(0, own.lastIndexOf("---")))).toBe(true);
      expect(readAs("agenda", filled)).toMatchObject({ focus: "Launch", hasBody: true });
      expect(filled.split("\n").every((line) => line === "" || ending === "\n" || line.endsWith("\r"))).toBe(
        true,
      );
    }
  });

  it("that was scheduled takes in what the user's template adds, and keeps its own", () => {
    const template = "---\ncssclasses: [calm]\nfocus: theirs\ndate: 1999-01-01\n---\n## Focus\n";
    const draft = agendaDraft({ ...asked, relationship: between, focus: "Launch" }, null, {
      ...contextWith(),
      template,
    });
    const scheduled = "---\ntype: mentoring-agenda\nfocus: mine\n---\n";
    const filled = fillAgenda(scheduled, draft, yaml, place)?.text ?? "";
    expect(filled).toContain("cssclasses:\n  - calm\n");
    expect(readAs("agenda", filled)).toMatchObject({ focus: "Launch", date: today });
  });

  it("that somebody wrote in, or that does not parse, is left alone", () => {
    const draft = agendaDraft({ ...asked, relationship: between }, null, contextWith());
    expect(fillAgenda("---\ntype: mentoring-agenda\n---\nMine", draft, yaml, place)).toBeNull();
    expect(fillAgenda("---\ntype: a: b\n---\n", draft, yaml, place)).toBeNull();
  });
});
