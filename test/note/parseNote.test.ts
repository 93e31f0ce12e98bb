import { describe, expect, it } from "vitest";
import { readAs, readingRules, readNote } from "./readNote";

const pair = 'mentor: "[[People/Ana Silva|Ana]]"\nmentee: Ben';

describe("an agreement", () => {
  it("says its terms and goals", () => {
    const note = readAs(
      "agreement",
      `---
type: mentoring-agreement
${pair}
role: Mentee
kind: formal
organisation: Northwind
objective: "Lead: a launch"
started: 2026-01-05
ends: 2026-12-31T00:00:00
review: 2026-02-05
agreed: 2026-01-06
cadence: every-2-weeks
duration: "60"
formats: video
channels: [chat, email]
agenda-lead: 2
response-time: 48
time-zone: Europe/Lisbon
---
## Goals

<!-- Learn a skill -->
- <!-- goal -->
- Lead one **launch** [by:: 2026-06-30] [met:: 2026-06-12] ^launch
- 日本語で話す (by:: 2026-03-31) <!-- later -->
  - Ana reads along
    - deeper
  - [ ] Book a table
  - and listens
- [ ] Book a room

## Activities

- Visit the office [tried:: 2026-01-20]
- <!-- more -->
- Role-play a scenario

## Notes

- no goal
`,
    );
    expect(note).toMatchObject({
      mentor: { name: "Ana", target: "People/Ana Silva" },
      mentee: { name: "Ben", target: null },
      role: "mentee",
      status: "active",
      agreementKind: "formal",
      organization: "Northwind",
      objective: "Lead: a launch",
      started: "2026-01-05",
      ends: "2026-12-31",
      review: "2026-02-05",
      agreed: "2026-01-06",
      cadence: { kind: "every", count: 2, unit: "weeks" },
      duration: 60,
      formats: ["video"],
      channels: ["chat", "email"],
      agendaLead: 2,
      responseTime: 48,
      timeZone: "Europe/Lisbon",
      problems: [],
    });
    expect(note.goals).toMatchObject([
      { words: "Lead one **launch**", block: "launch", by: "2026-06-30", met: "2026-06-12", support: [] },
      {
        words: "日本語で話す",
        block: null,
        by: "2026-03-31",
        met: null,
        support: ["Ana reads along", "and listens"],
        place: { text: "- 日本語で話す (by:: 2026-03-31) <!-- later -->" },
      },
    ]);
    expect(note.activities).toMatchObject([
      { words: "Visit the office", tried: "2026-01-20" },
      { words: "Role-play a scenario", tried: null },
    ]);
    expect(note.items.map(({ description }) => description)).toEqual(["Book a table", "Book a room"]);
  });

  it("that ends before it starts is one to check", () => {
    const note = readAs(
      "agreement",
      `---\ntype: mentoring-agreement\n${pair}\nstarted: 2026-02-01\nends: 2026-01-01\n---\n`,
    );
    expect(note.problems).toEqual([{ kind: "end-before-start" }]);
  });
});

describe("the goals of an agreement", () => {
  it("that name a day that does not exist are to check", () => {
    const text = "## Goals\n- Lead [by:: 2026-02-31]\n## Activities\n- Visit (tried:: 2026-13-01)\n";
    const note = readAs("agreement", `---\ntype: mentoring-agreement\n${pair}\n---\n${text}`);
    expect([note.goals[0]?.words, note.goals[0]?.by]).toEqual(["Lead", null]);
    expect(note.problems).toEqual([
      { kind: "impossible-date", field: "by", value: "2026-02-31", line: 6 },
      { kind: "impossible-date", field: "tried", value: "2026-13-01", line: 8 },
    ]);
  });
});

describe("an agenda", () => {
  it("says when, where and about what, and whether anybody wrote in it", () => {
    const properties = `type: [meeting, mentoring-agenda]\n${pair}\nagreement: "[[Ana - Agreement|ours]]"\nstatus: cancelled\ndate: 2026-02-06\ntime: 9:05\nformat: video\nplace: https://call.example\nfocus: Launch\nshared: 2026-02-04`;
    expect(readAs("agenda", `---\n${properties}\n---\n\n \n`)).toMatchObject({
      agreement: "Ana - Agreement",
      status: "cancelled",
      date: "2026-02-06",
      time: "09:05",
      format: "video",
      place: "https://call.example",
      focus: "Launch",
      shared: "2026-02-04T00:00:00",
      hasBody: false,
      problems: [],
    });
    expect(readAs("agenda", `---\n${properties}\n---\nx`).hasBody).toBe(true);
  });

  it("is planned where it does not say, and one to check without a day", () => {
    expect(readAs("agenda", `---\nmentoring: agenda\ntype: meeting\n${pair}\n---\n`)).toMatchObject({
      status: "planned",
      date: null,
      problems: [{ kind: "missing-date" }],
    });
  });
});

describe("a recap", () => {
  it("says what comes next, what to remember, and what to talk about", () => {
    const note = readAs(
      "recap",
      `---\r
type: mentoring-recap\r
${pair.replace("\n", "\r\n")}\r
agenda: "[[2026-02-06 Ana - Agenda]]"\r
date: 2026-02-06\r
sent: 2026-02-06T19:00:00\r
next: 2026-02-20\r
next-time: 17:30\r
next-format: phone\r
---\r
## Action items\r
\r
- [ ] Send the CV @mentee 📅 2026-02-31\r
  - she said: soon\r
> - [x] Call [[Ben's plan]] ✅ 2026-02-05\r
\r
\`\`\`\r
- [ ] code\r
\`\`\`\r
\r
## Topics for next time\r
- Promotion\r
  - nested\r
- [ ] an item\r
## Private\r
Remember: her move\r
- remember: the book\r
> - Remember:\r
He will remember: no\r
## Thanks\r
Remember: not private\r
`,
    );
    expect(note).toMatchObject({
      agenda: "2026-02-06 Ana - Agenda",
      sent: "2026-02-06T19:00:00",
      next: "2026-02-20",
      nextTime: "17:30",
      nextFormat: "phone",
      remember: ["her move", "the book"],
      topics: ["Promotion"],
      problems: [{ kind: "impossible-date", field: "due", value: "2026-02-31", line: 13 }],
    });
    expect(
      note.items.map(({ description, status, owner, links, place }) => [
        description,
        status,
        owner,
        links,
        place.line,
      ]),
    ).toEqual([
      ["Send the CV", "open", { kind: "role", role: "mentee" }, [], 13],
      ["Call [[Ben's plan]]", "done", null, ["Ben's plan"], 15],
      ["an item", "open", null, [], 24],
    ]);
  });

  it("calls an item that is fields alone by them", () => {
    const note = readAs(
      "recap",
      "---\ntype: mentoring-recap\n---\n- [ ] 📅 2026-02-06 ^a\n- [x] [owner:: mentor]\n",
    );
    expect(note.items.map(({ description, due }) => [description, due])).toEqual([
      ["📅 2026-02-06", "2026-02-06"],
      ["[owner:: mentor]", null],
    ]);
  });
});

describe("a closing note", () => {
  it("says when and how it ended", () => {
    const note = readAs(
      "closing",
      `---\ntype: mentoring-closing\n${pair}\ndate: 2026-12-31\noutcome: Ended-Early\n---\n`,
    );
    expect(note).toMatchObject({ date: "2026-12-31", outcome: "ended-early", problems: [] });
  });
});

describe("any other note", () => {
  it("takes part by tagged checkboxes alone", () => {
    const note = readAs(
      "other",
      '---\nfor: "[[Ana]]"\n---\n- [ ] With #Mentoring/ana [[Ben]]\n- [ ] without\n- [ ] with #mentoringx\n- no box #mentoring\n',
    );
    expect(note.items.map(({ description }) => description)).toEqual(["With #Mentoring/ana [[Ben]]"]);
    expect(note.links).toEqual(["Ana", "Ben"]);
    expect(readNote("- [ ] without\n")).toBeNull();
  });

  it("is one to check when its properties are broken and it looks like one of ours", () => {
    expect(readNote("---\ntype: mentoring-recap\nx: [\n---\n- [ ] a\n")).toMatchObject({
      kind: "other",
      items: [],
      problems: [{ kind: "broken-properties" }],
    });
    expect(readNote("---\ntype: recipe\nx: [\n---\n- [ ] a\n")).toBeNull();
  });
});

describe("what cannot be read", () => {
  it("is said of each property, and the rest is read", () => {
    const note = readAs(
      "agenda",
      `---\ntype: mentoring-agenda\nmentor: {a: 1}\nmentee: Ben\ndate: 2026-02-30\ntime: noon\nduration: 1e300\n---\n`,
    );
    expect(note.mentee?.name).toBe("Ben");
    expect(note.problems).toEqual([
      { kind: "unreadable-property", property: "mentor", value: '{"a":1}' },
      { kind: "unreadable-property", property: "date", value: "2026-02-30" },
      { kind: "unreadable-property", property: "time", value: "noon" },
      { kind: "unreadable-property", property: "duration", value: "1e+300" },
      { kind: "missing-date" },
    ]);
  });

  it.each([
    ["nobody-named", "date: 2026-02-06"],
    ["same-person-twice", 'date: 2026-02-06\nmentor: Ana\nmentee: "[[Ana]]"'],
  ])("%s", (kind, properties) => {
    expect(readAs("agenda", `---\ntype: mentoring-agenda\n${properties}\n---\n`).problems).toEqual([
      { kind },
    ]);
  });

  it("may leave its people to the agreement that it links to", () => {
    const properties = 'type: mentoring-agenda\nagreement: "[[Ana - Agreement]]"\ndate: 2026-02-06';
    expect(readAs("agenda", `---\n${properties}\n---\n`).problems).toEqual([]);
  });

  it("is no item: what the app does not take for one, or has no text", () => {
    const text =
      "---\nmentoring: recap\nmentor: A\nmentee: B\ndate: 2026-02-06\n---\n- [ ]\n- [ ] \n<!-- \n- [ ] hidden\n-->\n%%\n- [ ] hidden\n%%\n";
    expect(readAs("recap", text).items).toEqual([]);
  });

  it("does not keep items of other marks from having their status", () => {
    const rules = { ...readingRules, extraMarks: { done: "v ", cancelled: "c" } };
    const note = readNote(
      "- [v] a #mentoring\n- [c] b #mentoring\n- [ ] c #mentoring\n- [/] d #mentoring\n- [!] e #mentoring\n",
      rules,
    );
    expect(note?.items.map(({ status }) => status)).toEqual([
      "done",
      "cancelled",
      "open",
      "in-progress",
      "open",
    ]);
  });
});
