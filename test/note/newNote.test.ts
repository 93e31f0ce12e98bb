import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { day } from "../../src/model/day";
import type { NoteType } from "../../src/model/note";
import { agendaDraft } from "../../src/note/agendaDraft";
import { agreementDraft } from "../../src/note/agreementDraft";
import { closingDraft } from "../../src/note/closingDraft";
import { composeNote, titled, type NoteDraft } from "../../src/note/newNote";
import { recapDraft } from "../../src/note/recapDraft";
import { shippedTemplates } from "../../src/note/shippedTemplates";
import { englishNotes } from "../../src/text/en/notes";
import { meetingOn, twoPeople } from "../model/twoPeople";
import { contextWith, plain, textOf, time, today, user, words } from "./drafts";
import { yaml } from "./readNote";

describe("a shipped note", () => {
  const relationship = twoPeople(
    ["started: 2026-01-01", "objective: Lead", "review: 2026-02-06"],
    [meetingOn("2026-01-20", "17:30", "held", ["next: 2026-02-06"])],
  );
  const meeting = meetingOn("2026-02-06", "17:30", "planned", ["format: phone", "place: Café"]);
  const whole: Readonly<Record<Exclude<NoteType, "closing">, NoteDraft>> = {
    agreement: agreementDraft({ ...plain, ends: day("2026-12-31") }, user, today, contextWith()),
    agenda: agendaDraft(
      {
        relationship,
        date: today,
        time,
        focus: "Launch",
        goal: null,
        format: "phone",
        place: "Café",
        isFirst: null,
      },
      null,
      contextWith(),
    ),
    recap: recapDraft(
      {
        relationship,
        meeting,
        date: today,
        time,
        duration: 45,
        focus: "Launch",
        next: today,
        nextTime: time,
        nextFormat: "video",
        plansNext: true,
        notReached: [],
      },
      "- [ ] a\n- [ ] b",
      contextWith(),
    ),
  };
  const bodyOf = (draft: NoteDraft): readonly string[] =>
    (textOf(draft).split("\n---\n")[1] ?? "").trim().split("\n");

  it.each([
    ["agenda", 30],
    ["recap", 35],
    ["agreement", 60],
  ] as const)("of the kind %s fits on a laptop's screen: %i lines", (type, lines) => {
    expect(bodyOf(whole[type]).length).toBeLessThanOrEqual(lines);
  });

  it.each(["agenda", "recap", "agreement"] as const)(
    "of the kind %s has no empty checkbox and no open variable",
    (type) => {
      expect(composeNote(whole[type], yaml)?.unknown).toEqual([]);
      for (const line of bodyOf(whole[type])) expect(line).not.toMatch(/\[[^\]]\]\s*$|\{\{/);
    },
  );
});

describe("a template", () => {
  it("has its variables filled in, in every type of note where they mean something", () => {
    const relationship = twoPeople(["objective: Lead"], [meetingOn("2026-01-20", "17:30", "held", [])]);
    const all =
      "---\nabout: {{focus}}\n---\n{{partner}}|{{mentor}}|{{mentee}}|{{date}}|{{date:dddd}}|{{time}}|{{time:HH}}|" +
      "{{meeting}}|{{focus}}|{{objective}}|{{previous}}|{{title}}|{{other}}";
    const meeting = { relationship, date: today, time, focus: "Plan: B" };
    const agenda = agendaDraft(
      { ...meeting, goal: null, format: "", place: "", isFirst: null },
      null,
      contextWith(all),
    );
    const next = { next: null, nextTime: null, nextFormat: "", plansNext: false };
    const recapInput = { ...next, meeting: null, duration: null, notReached: [] };
    const recap = recapDraft({ ...meeting, ...recapInput }, "", contextWith(all));
    for (const draft of [agenda, recap]) {
      const composed = composeNote(titled(draft, "Our talk"), yaml);
      expect(composed?.text).toContain('\nabout: "Plan: B"\n');
      expect(composed?.text).toContain(
        "Ana Silva|Ben Okafor|Ana Silva|2026-02-06|<dddd>|17:30|<HH>|2|Plan: B|Lead|[[Note]]|Our talk|{{other}}".replace(
          "Ana Silva|Ben Okafor|Ana Silva",
          `Ana Silva|${relationship.mentor.name}|${relationship.mentee.name}`,
        ),
      );
      expect(composed?.unknown).toEqual(["other"]);
    }
    const agreement = agreementDraft(
      plain,
      user,
      today,
      contextWith("{{partner}} {{objective}} {{time:HH}}."),
    );
    expect(textOf(agreement)).toMatch(/\n---\nAna Silva Lead a launch \.$/);
  });

  it("that is the shipped one, written out, makes the very same note", () => {
    const relationship = twoPeople([], [meetingOn("2026-01-20", "17:30", "held", [])]);
    const files = shippedTemplates(englishNotes, plain.role);
    const meeting = { relationship, date: today, time, focus: "Launch" };
    const asked = { ...meeting, goal: null, format: "", place: "", isFirst: null };
    const agenda = (template: string | null): string =>
      textOf(agendaDraft(asked, null, contextWith(template)));
    expect(agenda(files.agenda)).toBe(agenda(null));
    const agreed = (template: string | null): string =>
      textOf(agreementDraft(plain, user, today, contextWith(template)));
    expect(agreed(files.agreement)).toBe(agreed(null));
    expect(shippedTemplates(englishNotes, "mentor").recap).toContain("## Answers");
    expect(files.closing).toContain("## What comes next");
  });

  it("keeps what it says of its own, and gives way where a key makes the note ours", () => {
    const own = [
      "type: [meeting, note] # mine",
      "tags:   [a,b]",
      "mentor: Somebody",
      'status: "closed"',
      "review: 2027-01-01 # on purpose",
      "cssclasses: wide",
    ];
    const text = textOf(agreementDraft(plain, user, today, contextWith(`---\n${own.join("\n")}\n---\nHi\n`)));
    for (const at of [0, 1, 4, 5]) expect(text).toContain(`\n${own[at] ?? ""}\n`);
    expect(text).toContain('\nmentor: "[[Ana Silva]]"\n');
    expect(text).toContain("\nstatus: draft\n");
    expect(text).toContain("\nmentoring: agreement\n");
    expect(text.match(/^(mentor|status|review):/gm)).toHaveLength(3);
  });

  it("keeps its own keys, comments and order to the byte, in every type of note and whatever is asked", () => {
    const own = [
      "# ours",
      "cssclasses: wide  # as set",
      "tags:   [a, 'b']",
      "up: '[[Home]]'",
      "rating: 007",
      "x: |\n  # no comment",
    ];
    const lines = fc.shuffledSubarray(own);
    fc.assert(
      fc.property(lines, words, fc.constantFrom("\n", "\r\n"), (keys, focus, ending) => {
        const template = ["---", ...keys, "---", "", "Own {{partner}}", ""]
          .join("\n")
          .replaceAll("\n", ending);
        const relationship = twoPeople(["objective: Lead"]);
        const context = contextWith(template);
        const meeting = { relationship, date: today, time, focus };
        const next = { next: null, nextTime: null, nextFormat: "", plansNext: false, notReached: [] };
        const drafts = [
          agreementDraft({ ...plain, objective: focus }, user, today, context),
          agendaDraft({ ...meeting, goal: null, format: focus, place: "", isFirst: null }, null, context),
          recapDraft({ ...meeting, ...next, meeting: null, duration: null }, "", context),
          closingDraft({ relationship, date: today, outcome: "completed", evidence: [], kept: [] }, context),
        ];
        for (const draft of drafts) {
          const text = textOf(draft);
          expect(text.startsWith(["---", ...keys, ""].join("\n").replaceAll("\n", ending))).toBe(true);
          expect(text.endsWith(`---${ending}${ending}Own Ana Silva${ending}`)).toBe(true);
        }
      }),
      { numRuns: 50 },
    );
  });

  it("whose properties do not parse makes no note", () => {
    const draft = agreementDraft(plain, user, today, contextWith("---\ntitle: [{{partner}}\n---\n"));
    expect(composeNote(draft, yaml)).toBeNull();
  });

  it("keeps what else it says, to the byte", () => {
    const from =
      "\uFEFF---\r\n# mine\r\ntype:   meeting   # sic\r\ntags: [a]\r\n---\r\n\r\nHello {{partner}}\r\n";
    const text = textOf(agreementDraft(plain, user, today, contextWith(from)));
    expect(
      text.startsWith(
        "\uFEFF---\r\n# mine\r\ntype:   meeting   # sic\r\ntags: [a]\r\nmentoring: agreement\r\n",
      ),
    ).toBe(true);
    expect(text.endsWith("---\r\n\r\nHello Ana Silva\r\n")).toBe(true);
  });
});
