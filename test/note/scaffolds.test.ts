import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { addDays, day, parseTime } from "../../src/model/day";
import type { Meeting } from "../../src/model/meeting";
import type { NewAgreement } from "../../src/model/newNote";
import type { NoteType } from "../../src/model/note";
import { agendaDraft, fillAgenda, plannedProperties } from "../../src/note/agendaDraft";
import { agreementDraft } from "../../src/note/agreementDraft";
import type { DraftContext } from "../../src/note/draftContext";
import { parseLink } from "../../src/note/link";
import { composeNote, propertiesAlone, type NoteDraft } from "../../src/note/newNote";
import { recapDraft } from "../../src/note/recapDraft";
import { englishNotes } from "../../src/text/enNotes";
import { meetingOn, twoPeople } from "../model/twoPeople";
import { readAs, yaml } from "./readNote";

const user = { name: "Ben Okafor", target: null };
const today = day("2026-02-06");
const time = parseTime("17:30");

function contextWith(template: string | null = null): DraftContext {
  const linkTo = (path: string): string => path.replace(/\.md$/, "");
  return { texts: englishNotes, template, linkTo, format: (_, pattern) => `<${pattern}>` };
}

function textOf(draft: NoteDraft): string {
  const composed = composeNote(draft, yaml);
  if (composed === null) throw new Error("The template's properties are broken.");
  return composed.text;
}

const plain: NewAgreement = {
  partner: { name: "Ana Silva", target: null },
  role: "mentee",
  kind: "formal",
  cadence: { kind: "every", count: 2, unit: "weeks" },
  alreadyMeeting: false,
  firstMeeting: { date: today, time },
  organization: "Northwind",
  objective: "Lead a launch",
  started: null,
  ends: null,
  duration: 60,
  formats: ["video", "in-person"],
  agendaLead: 2,
  responseTime: 48,
  timeZone: "Europe/Lisbon",
};

const name = fc
  .oneof(fc.string({ unit: "grapheme" }), fc.constantFrom("<% tp.x %>", "{{partner}}", "A: B # c", "- x", "李 娜", "ليلى", "O'Neil \"x\"", "[[", "yes"))
  .map((text) => text.replace(/<%/g, "").replace(/\s+/g, " ").trim())
  .filter((text) => text !== "" && parseLink(text) === null);
const words = fc.oneof(fc.constant(""), name);
const meetingDay = fc.integer({ min: -5000, max: 20_000 }).map((days) => addDays(today, days));
const template = fc.constantFrom(
  null,
  "",
  "# {{partner}}\n{{unknown}}\n",
  "---\ntype: meeting\ntags: [a] # mine\n---\n## Focus\r\n{{focus}}\n",
  "---\r\ntype: [meeting, mentoring-closing]\r\nmentor: \r\n---\r\n- {{next}}\r\n{{items}}\r\n",
  "\uFEFF---\nmentoring: closing\ndate: {{date}}\n---\n<% tp.file.title %>\n",
);

describe("an agreement", () => {
  it("says what was asked for, whoever it is with and whatever the template", () => {
    const asked = fc.record({ partner: name, role: fc.constantFrom("mentor" as const, "mentee" as const), organization: words, objective: words, timeZone: words });
    fc.assert(
      fc.property(asked, meetingDay, template, (own, started, from) => {
        const partner = { name: own.partner, target: null };
        const text = textOf(agreementDraft({ ...plain, ...own, partner, started }, user, today, contextWith(from)));
        const note = readAs("agreement", text);
        const sides = own.role === "mentor" ? [user.name, partner.name] : [partner.name, user.name];
        expect([note.mentor?.name, note.mentee?.name]).toEqual(sides);
        expect(note).toMatchObject({ role: own.role, status: "draft", started, cadence: plain.cadence, duration: 60 });
        expect(note).toMatchObject({ formats: plain.formats, agendaLead: 2, responseTime: 48 });
        expect([note.organization ?? "", note.objective ?? "", note.timeZone ?? ""]).toEqual([own.organization, own.objective, own.timeZone]);
        expect(note.items).toEqual([]);
      }),
      { numRuns: 100 },
    );
  });

  it("is in force when the two have met already, and asks for a review when they have not", () => {
    const already = readAs("agreement", textOf(agreementDraft({ ...plain, alreadyMeeting: true, kind: "informal" }, user, today, contextWith())));
    expect(already).toMatchObject({ status: "active", started: null, review: null, agreementKind: "informal" });
    expect(readAs("agreement", textOf(agreementDraft(plain, user, today, contextWith())))).toMatchObject({ started: today, review: "2026-03-06", goals: [], problems: [] });
  });
});

describe("an agenda", () => {
  const between = twoPeople(["started: 2026-01-01", "objective: Lead"], [meetingOn("2026-01-20", "17:30", "held")]);

  it("says what was asked for, whatever the template", () => {
    fc.assert(
      fc.property(words, words, words, meetingDay, template, (focus, format, place, date, from) => {
        const text = textOf(agendaDraft({ relationship: between, date, time, focus, format, place }, contextWith(from)));
        const note = readAs("agenda", text);
        expect(note).toMatchObject({ date, time, status: "planned", agreement: "Note" });
        expect([note.focus ?? "", note.format ?? "", note.place ?? ""]).toEqual([focus, format, place]);
        expect([note.mentor?.name, note.mentee?.name]).toEqual(["Ana Silva", "Ben Okafor"]);
        expect(note.problems).toEqual([]);
      }),
      { numRuns: 100 },
    );
  });

  const asked = { date: today, time, focus: "", format: "", place: "" };
  const agenda = (relationship = between): string => textOf(agendaDraft({ ...asked, relationship }, contextWith()));

  it("of the first meeting has no look back, and time to get to know each other", () => {
    const text = agenda(twoPeople(["started: 2026-02-01"]));
    expect(text).not.toContain("Since last time");
    expect(text).toContain("## Getting to know each other");
    expect(text).toContain("## Our agreement");
  });

  it("of a later meeting brings what is to be remembered and talked about", () => {
    const held = meetingOn("2026-01-20", "17:30", "held");
    const told: Meeting[] = [
      { ...held, recap: held.recap && { ...held.recap, remember: ["her move", "<% x %>"], topics: ["{{partner}}", "Promotion"] } },
    ];
    const text = agenda(twoPeople([], told));
    expect(text).toContain("## Catch-up\n\n- her move\n- < % x %>\n");
    expect(text).toContain("- {{partner}}\n- Promotion\n");
    expect(text).toContain("## Since last time\n\n```mentoring\nactions\n```");
  });

  it("has the conversation that is due", () => {
    expect(agenda(twoPeople(["review: 2026-02-10"]))).toContain("## Review");
    expect(agenda(twoPeople(["review: 2026-03-10"]))).not.toContain("## Review");
    expect(agenda(twoPeople(["review: 2026-01-10"], [meetingOn("2026-01-12", null, "held")]))).not.toContain("## Review");
    expect(agenda(twoPeople(["ends: 2026-03-01"]))).toContain("## Coming to an end");
  });

  it("that was scheduled is filled and keeps what its properties say", () => {
    const scheduled = propertiesAlone("agenda", plannedProperties(between, asked, contextWith()), yaml);
    expect(readAs("agenda", scheduled)).toMatchObject({ hasBody: false, date: today, time, status: "planned" });
    const draft = agendaDraft({ ...asked, relationship: between, focus: "Launch" }, contextWith());
    for (const ending of ["\n", "\r\n"]) {
      const own = scheduled.replace("status: planned", "uid: '1' # mine\nstatus: planned").replaceAll("\n", ending);
      const filled = fillAgenda(own, draft, yaml)?.text ?? "";
      expect(filled.startsWith(own.slice(0, own.lastIndexOf("---")))).toBe(true);
      expect(readAs("agenda", filled)).toMatchObject({ focus: "Launch", hasBody: true });
      expect(filled.split("\n").every((line) => line === "" || ending === "\n" || line.endsWith("\r"))).toBe(true);
    }
  });

  it("that somebody wrote in, or that does not parse, is left alone", () => {
    const draft = agendaDraft({ ...asked, relationship: between }, contextWith());
    expect(fillAgenda("---\ntype: mentoring-agenda\n---\nMine", draft, yaml)).toBeNull();
    expect(fillAgenda("---\ntype: a: b\n---\n", draft, yaml)).toBeNull();
  });
});

describe("a recap", () => {
  const meeting = meetingOn("2026-02-06", "17:30", "planned", ["format: phone"]);
  const items = "- [ ] Send the CV <% x %>\n  - remark\n- [x] Call";
  const asked = { meeting, date: today, time, duration: 45, focus: "Launch", next: day("2026-02-20"), nextTime: time };

  it("says what was asked for and holds the items that came over, whatever the template and side", () => {
    fc.assert(
      fc.property(template, fc.constantFrom("mentor" as const, "mentee" as const, null), words, (from, role, focus) => {
        const relationship = twoPeople([], [meeting], role);
        const note = readAs("recap", textOf(recapDraft({ ...asked, relationship, focus }, items, contextWith(from))));
        expect(note).toMatchObject({ date: today, time, duration: 45, format: "phone", next: "2026-02-20", nextTime: time, agenda: "Note" });
        expect(note.focus ?? "").toBe(focus);
        expect(note.items.map(({ description }) => description)).toEqual(["Send the CV < % x %>", "Call"]);
      }),
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
    expect(textOf(recapDraft({ ...asked, relationship }, "", contextWith("Mine\n")))).toMatch(/---\nMine\n$/);
  });
});

describe("a shipped note", () => {
  const relationship = twoPeople(
    ["started: 2026-01-01", "objective: Lead", "review: 2026-02-06"],
    [meetingOn("2026-01-20", "17:30", "held", ["next: 2026-02-06"])],
  );
  const meeting = meetingOn("2026-02-06", "17:30", "planned", ["format: phone", "place: Café"]);
  const whole: Readonly<Record<Exclude<NoteType, "closing">, NoteDraft>> = {
    agreement: agreementDraft({ ...plain, ends: day("2026-12-31") }, user, today, contextWith()),
    agenda: agendaDraft({ relationship, date: today, time, focus: "Launch", format: "phone", place: "Café" }, contextWith()),
    recap: recapDraft({ relationship, meeting, date: today, time, duration: 45, focus: "Launch", next: today, nextTime: time }, "- [ ] a\n- [ ] b", contextWith()),
  };
  const bodyOf = (draft: NoteDraft): readonly string[] => (textOf(draft).split("\n---\n")[1] ?? "").trim().split("\n");

  it.each([
    ["agenda", 30],
    ["recap", 35],
    ["agreement", 60],
  ] as const)("of the kind %s fits on a laptop's screen: %i lines", (type, lines) => {
    expect(bodyOf(whole[type]).length).toBeLessThanOrEqual(lines);
  });

  it.each(["agenda", "recap", "agreement"] as const)("of the kind %s has no empty checkbox and no open variable", (type) => {
    expect(composeNote(whole[type], yaml)?.unknown).toEqual([]);
    for (const line of bodyOf(whole[type])) expect(line).not.toMatch(/\[[^\]]\]\s*$|\{\{/);
  });
});

describe("a template", () => {
  it("whose properties do not parse makes no note", () => {
    const draft = agreementDraft(plain, user, today, contextWith("---\ntitle: {{title}}: x: y\n---\n"));
    expect(composeNote(draft, yaml)).toBeNull();
  });

  it("keeps what else it says, to the byte", () => {
    const from = "\uFEFF---\r\n# mine\r\ntype:   meeting   # sic\r\ntags: [a]\r\n---\r\n\r\nHello {{partner}}\r\n";
    const text = textOf(agreementDraft(plain, user, today, contextWith(from)));
    expect(text.startsWith("\uFEFF---\r\n# mine\r\ntype:   meeting   # sic\r\ntags: [a]\r\nmentoring: agreement\r\n")).toBe(true);
    expect(text.endsWith("---\r\n\r\nHello Ana Silva\r\n")).toBe(true);
  });
});
