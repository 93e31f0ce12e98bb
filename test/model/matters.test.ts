import { describe, expect, it } from "vitest";
import { day } from "../../src/model/day";
import { urgencyOf, type Matter } from "../../src/model/matter";
import { mattersOf } from "../../src/model/matters";
import type { Meeting } from "../../src/model/meeting";
import { notePath } from "../../src/model/notePath";
import type { OpenBetween } from "../../src/model/openBetween";
import { defaultThresholds } from "../../src/model/pace";
import type { Role } from "../../src/model/person";
import { meetingOn, twoPeople } from "./twoPeople";

const rules = { thresholds: defaultThresholds, recapHours: 24 };

const nothingOpen: OpenBetween = {
  lateItems: 0,
  fromLastMeeting: [],
  forNextMeeting: [],
  toAnswer: [],
  unanswered: [],
};

/** Two people, what is open between them, and whose side the user is on. */
interface Scene {
  readonly terms: readonly string[] | null;
  readonly meetings?: readonly Meeting[];
  readonly open?: Partial<OpenBetween>;
  readonly role?: Role | null;
}

function mattersAt(
  now: string,
  { terms, meetings = [], open = {}, role = "mentee" }: Scene,
): readonly Matter[] {
  const relationship = twoPeople(terms, meetings, role);
  return mattersOf({ relationship, open: { ...nothingOpen, ...open }, now: new Date(now), rules });
}

function kindsAt(now: string, scene: Scene): readonly Matter["kind"][] {
  return mattersAt(now, scene).map(({ kind }) => kind);
}

const sent = meetingOn("2026-02-01", "17:30", "held", ["sent: 2026-02-02"]);
const held = meetingOn("2026-02-01", "17:30", "held", ["duration: 60"]);
/** Held by what its agenda says; nobody wrote a recap. */
const untold: Meeting = { ...meetingOn("2026-02-01", "17:30", "planned", ["duration: 60"]), status: "held" };
const planned = meetingOn("2026-02-20", "17:30", "planned", ["duration: 60"]);
const monthly = ["cadence: monthly"];
const question = { words: "Why?", due: day("2026-02-03"), path: notePath("Recap.md"), line: 4 };
const twoGoals = (second: string): readonly string[] => [
  ...monthly,
  "---",
  "## Goals",
  "- One [met:: 2026-01-02]",
  second,
];

/** When a matter begins and ends to matter: the last minute without it, the first with it, and the first after it. */
type Span = readonly [
  practice: string,
  Matter["kind"],
  Scene,
  before: string | null,
  from: string,
  until: string | null,
];

describe("what matters, from when and until when", () => {
  it.each<Span>([
    [
      "a meeting today, until it begins",
      "meeting-today",
      { terms: monthly, meetings: [sent, planned] },
      "2026-02-19T23:59",
      "2026-02-20T00:00",
      "2026-02-20T17:30",
    ],
    [
      "a meeting today that only the last recap names",
      "meeting-today",
      {
        terms: monthly,
        meetings: [meetingOn("2026-02-01", null, "held", ["sent: 2026-02-01", "next: 2026-02-20"])],
      },
      "2026-02-19T23:59",
      "2026-02-20T00:00",
      "2026-02-21T00:00",
    ],
    [
      "whether the two met, from the end of the meeting",
      "did-you-meet",
      { terms: monthly, meetings: [sent, planned] },
      "2026-02-20T18:29",
      "2026-02-20T18:30",
      null,
    ],
    [
      "the mentee's recap, from the end of the meeting for two weeks",
      "recap-due",
      { terms: monthly, meetings: [untold] },
      null,
      "2026-02-01T18:30",
      "2026-02-16T00:00",
    ],
    [
      "a recap that was written and not sent",
      "recap-to-send",
      { terms: monthly, meetings: [held] },
      null,
      "2026-02-15T23:59",
      "2026-02-16T00:00",
    ],
    [
      "the mentor's promised links and answers, within the day after the meeting",
      "links-promised",
      { terms: monthly, meetings: [held], open: { fromLastMeeting: [question] }, role: "mentor" },
      null,
      "2026-02-02T18:30",
      "2026-02-02T18:31",
    ],
    [
      "for the mentor, a mentee's recap that has not come after a day",
      "recap-missing",
      { terms: monthly, meetings: [held], role: "mentor" },
      "2026-02-02T18:30",
      "2026-02-02T18:31",
      "2026-02-16T00:00",
    ],
    [
      "an agenda to prepare, the agreed days before",
      "agenda-to-prepare",
      { terms: [...monthly, "agenda-lead: 3"], meetings: [sent, planned] },
      "2026-02-16T23:59",
      "2026-02-17T00:00",
      "2026-02-20T17:30",
    ],
    [
      "what to prepare for a first meeting, in the week before it",
      "first-meeting-ahead",
      { terms: ["started: 2026-02-01"], meetings: [planned], open: { forNextMeeting: [question] } },
      "2026-02-12T23:59",
      "2026-02-13T00:00",
      "2026-02-20T00:00",
    ],
    [
      "a review, from its day until the two have met",
      "review-due",
      { terms: [...monthly, "review: 2026-02-10"], meetings: [sent] },
      "2026-02-09T23:59",
      "2026-02-10T00:00",
      null,
    ],
    [
      "an end that is near, thirty days before and after it",
      "end-near",
      { terms: [...monthly, "ends: 2026-04-01"], meetings: [sent] },
      "2026-03-01T23:59",
      "2026-03-02T00:00",
      null,
    ],
    [
      "an introduction, while a new relationship has no meeting",
      "introduction-to-write",
      { terms: ["status: active", "started: 2026-02-01"] },
      null,
      "2026-03-04T12:00",
      "2026-03-05T12:00",
    ],
    [
      "that none is planned, once nothing else is",
      "no-meeting-planned",
      { terms: ["cadence: every-10-days"], meetings: [sent] },
      null,
      "2026-02-21T12:00",
      "2026-02-22T00:00",
    ],
    [
      "silence, past twice what is agreed",
      "quiet",
      { terms: ["cadence: every-10-days"], meetings: [sent] },
      "2026-02-21T23:59",
      "2026-02-22T00:00",
      null,
    ],
    [
      "silence of people who meet as needed, after sixty days",
      "quiet",
      { terms: ["cadence: as-needed"], meetings: [sent] },
      "2026-04-02T23:59",
      "2026-04-03T00:00",
      null,
    ],
  ])("%s", (_practice, kind, scene, before, from, until) => {
    if (before !== null) expect(kindsAt(before, scene)).not.toContain(kind);
    expect(kindsAt(from, scene)).toContain(kind);
    if (until !== null) expect(kindsAt(until, scene)).not.toContain(kind);
  });

  it.each(["agreement-draft", "goals-met"] as const)("%s, whenever it is so", (kind) => {
    const draft = { terms: ["status: draft"], meetings: [planned] };
    const goals = { terms: twoGoals("- Two [met:: 2026-01-30]"), meetings: [sent, planned] };
    expect(kindsAt("2026-02-06T10:00", kind === "goals-met" ? goals : draft)).toEqual([kind]);
  });
});

describe("what does not matter", () => {
  it.each<readonly [string, string, Scene]>([
    [
      "anything, during a meeting",
      "2026-02-20T18:00",
      { terms: [...monthly, "review: 2026-01-01"], meetings: [held, planned], open: { lateItems: 3 } },
    ],
    [
      "anything, of a paused relationship",
      "2026-02-06T10:00",
      { terms: ["status: paused", "review: 2026-01-01"], meetings: [untold] },
    ],
    ["anything, of a closed one", "2026-02-06T10:00", { terms: ["status: closed"], meetings: [untold] }],
    ["anything, while all is well", "2026-02-06T10:00", { terms: monthly, meetings: [sent, planned] }],
    [
      "whether a meeting took place before the one that did",
      "2026-02-06T10:00",
      { terms: monthly, meetings: [meetingOn("2026-01-20", null, "planned"), sent, planned] },
    ],
    [
      "that people who meet as needed have planned nothing",
      "2026-02-06T10:00",
      { terms: ["cadence: as-needed"], meetings: [sent] },
    ],
    [
      "a review after which the two have met",
      "2026-02-06T10:00",
      { terms: [...monthly, "review: 2026-02-01"], meetings: [sent, planned] },
    ],
    [
      "a goal that is not met yet",
      "2026-02-06T10:00",
      { terms: twoGoals("- Two"), meetings: [sent, planned] },
    ],
    [
      "the mentee's agenda, to the mentor",
      "2026-02-19T10:00",
      { terms: [...monthly, "agenda-lead: 3"], meetings: [sent, planned], role: "mentor" },
    ],
    [
      "an introduction by the mentor",
      "2026-02-06T10:00",
      { terms: ["started: 2026-02-01", "cadence: as-needed"], role: "mentor" },
    ],
    [
      "a recap that the mentor holds as sent",
      "2026-02-06T10:00",
      { terms: monthly, meetings: [sent, planned], role: "mentor" },
    ],
  ])("is %s", (_what, now, scene) => {
    expect(mattersAt(now, scene)).toEqual([]);
  });
});

describe("activities that do not widen", () => {
  const held = (date: string): Meeting => meetingOn(date, null, "held", ["sent: 2026-02-02"]);
  const terms = (tried: string): readonly string[] => [
    ...monthly,
    "---",
    "## Activities",
    `- Role-play [tried:: ${tried}]`,
    "- Shadow a meeting",
    "- Review a project",
  ];

  it.each([
    ["bring up the first that was never tried, when three meetings brought none", "2026-01-03", 3, 1],
    ["are left alone while one was tried since the first of the three", "2026-01-04", 3, 0],
    ["are left alone before three meetings", "2025-12-01", 2, 0],
  ])("%s", (_what, tried, meetings, matters) => {
    const days = ["2026-01-04", "2026-01-18", "2026-02-01"].slice(3 - meetings);
    const scene = { terms: terms(tried), meetings: [...days.map(held), planned] };
    expect(mattersAt("2026-02-06T10:00", scene)).toEqual(
      [{ kind: "activity-untried", activity: "Shadow a meeting" }].slice(0, matters),
    );
  });
});

describe("promises and questions", () => {
  it("are late promises, an answer that the user owes, and one that they wait for", () => {
    const open = { lateItems: 3, toAnswer: [question], unanswered: [question] };
    expect(mattersAt("2026-02-06T10:00", { terms: monthly, meetings: [sent, planned], open })).toEqual([
      { kind: "promises-overdue", count: 3 },
      { kind: "answer-owed", question },
      { kind: "question-unanswered", question },
    ]);
  });

  it("that are late between people gone quiet are said with the silence, and are as urgent", () => {
    const quiet = { terms: ["cadence: weekly"], meetings: [sent], open: { lateItems: 2 } };
    const [matter] = mattersAt("2026-03-01T10:00", quiet);
    expect(matter).toEqual({ kind: "quiet", days: 28, lateItems: 2 });
    expect(matter && urgencyOf(matter)).toBe(urgencyOf({ kind: "promises-overdue", count: 2 }));
    expect(urgencyOf({ kind: "quiet", days: 28, lateItems: 0 })).toBeGreaterThan(
      urgencyOf({ kind: "end-near", day: day("2026-03-01") }),
    );
  });
});

describe("the mentee's twenty-four hours", () => {
  it.each(["2026-03-28", "2026-10-24", "2026-03-07", "2026-10-31"])(
    "have passed when they have, over the night of %s when clocks may change",
    (date) => {
      const meeting: Meeting = { ...meetingOn(date, "17:30", "planned", ["duration: 60"]), status: "held" };
      const [matter] = mattersAt(`${date}T23:59`, { terms: monthly, meetings: [meeting] });
      const due = new Date(new Date(`${date}T18:30`).getTime() + 24 * 60 * 60_000);
      expect(matter).toEqual({ kind: "recap-due", meeting, due });
    },
  );

  it("last to the end of the next day after a meeting without a time", () => {
    const meeting: Meeting = { ...meetingOn("2026-02-01", null, "planned"), status: "held" };
    const [matter] = mattersAt("2026-02-02T23:59", { terms: monthly, meetings: [meeting] });
    expect(matter).toEqual({ kind: "recap-due", meeting, due: new Date("2026-02-03T00:00") });
  });
});

it("comes in the order of urgency, whatever there is of it", () => {
  const terms = [...monthly, "agenda-lead: 30", "review: 2026-02-05", "ends: 2026-02-28"];
  const asked = meetingOn("2026-02-03", "17:30", "planned");
  const open = { lateItems: 1, toAnswer: [question], unanswered: [question] };
  expect(kindsAt("2026-02-20T10:00", { terms, meetings: [held, asked, planned], open })).toEqual([
    "meeting-today",
    "did-you-meet",
    "agenda-to-prepare",
    "promises-overdue",
    "answer-owed",
    "question-unanswered",
    "review-due",
    "end-near",
  ]);
});

it("tells a first meeting, which is not one to cancel, from any other", () => {
  const first = mattersAt("2026-02-20T10:00", { terms: ["started: 2026-02-20"], meetings: [planned] });
  expect(first).toEqual([expect.objectContaining({ kind: "meeting-today", isFirst: true })]);
  const known = mattersAt("2026-02-20T10:00", { terms: ["started: 2024-02-20"], meetings: [planned] });
  expect(known).toEqual([expect.objectContaining({ kind: "meeting-today", isFirst: false })]);
});

it("has numbers and days of sense, whatever the notes say", () => {
  const odd = ["cadence: every-999-months", "agenda-lead: 100000", "duration: 100000", "ends: 1000-01-01"];
  const meetings = [meetingOn("1000-01-01", "00:00", "held"), meetingOn("2999-12-31", null, "planned")];
  expect(kindsAt("2026-02-06T10:00", { terms: [...odd, "review: 2999-12-31"], meetings })).toContain(
    "end-near",
  );
});
