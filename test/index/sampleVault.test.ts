import { beforeAll, describe, expect, it } from "vitest";
import type { Dashboard } from "../../src/index/dashboard";
import { notePath } from "../../src/model/notePath";
import type { NoteIndex } from "../../src/index/noteIndex";
import { dashboardOf, itemCalled, personNamed } from "./indexedVault";
import { now, sampleIndex } from "./sampleIndex";

let index: NoteIndex;
let dashboard: Dashboard;

beforeAll(async () => {
  index = await sampleIndex();
  dashboard = dashboardOf(index, now);
});

describe("the people of the sample vault", () => {
  it("come most urgent first, paused and closed ones last", () => {
    const order = dashboard.people.map(({ name, matter }) => `${name}: ${matter?.kind ?? "nothing"}`);
    expect(order).toEqual([
      "Ana Silva: meeting-today",
      "Ingrid Solheim: did-you-meet",
      "田中 陽子: recap-due",
      "Ben Okafor: promises-overdue",
      "ليلى حداد: quiet",
      "Noor Rahimi: agreement-draft",
      "Elias Virtanen: nothing",
      "Karin Ekdahl: nothing",
    ]);
  });

  it.each([
    [
      "Ana Silva",
      "mentee",
      "active",
      "Northern Product Mentors",
      20,
      "2026-02-18",
      "2026-03-04 16:00",
      "on-track",
    ],
    ["Ben Okafor", "mentor", "active", "Kista Code Night", 11, "2026-02-19", "2026-03-05 17:30", "on-track"],
    ["Ingrid Solheim", "mentor", "active", "Tidvatten", 9, "2026-02-12", null, "overdue"],
    ["ليلى حداد", "mentor", "active", "Öppna Dörrar", 7, "2025-12-10", null, "quiet"],
    ["Elias Virtanen", "mentor", "paused", "Kista Code Night", 3, "2025-10-07", null, null],
    ["Noor Rahimi", "mentor", "draft", "Öppna Dörrar", 0, null, "2026-03-10 18:30", null],
    ["Karin Ekdahl", "mentee", "closed", "Tidvatten", 4, "2025-06-05", null, null],
  ])("%s, whose %s the user is, is %s", (name, role, status, organization, held, last, next, pace) => {
    const row = personNamed(dashboard, name);
    expect(row).toMatchObject({ role, status, organization, lastMeeting: last, pace });
    expect(row.relationship.meetings.filter((meeting) => meeting.status === "held")).toHaveLength(held);
    expect(row.next && `${row.next.date} ${row.next.time ?? ""}`).toBe(next);
  });

  it("have among them one without an agreement, whose recap is due", () => {
    const yoko = personNamed(dashboard, "田中 陽子");
    expect(yoko).toMatchObject({ role: "mentee", status: "informal", lastMeeting: "2026-03-03", next: null });
    expect(yoko.relationship.meetings).toHaveLength(9);
    expect(yoko.matter).toMatchObject({ kind: "recap-due", due: new Date("2026-03-04T19:00") });
  });

  it("say how long they have been quiet", () => {
    expect(personNamed(dashboard, "ليلى حداد").daysSince).toBe(84);
  });
});

describe("the action items of the sample vault", () => {
  it.each([
    ["Ana Silva", 7, 2, 1, 0],
    ["田中 陽子", 3, 2, 0, 0],
    ["Ben Okafor", 6, 7, 0, 0],
    ["Ingrid Solheim", 5, 3, 0, 1],
    ["ليلى حداد", 2, 2, 1, 0],
    ["Elias Virtanen", 0, 4, 0, 0],
    ["Karin Ekdahl", 1, 0, 0, 0],
    ["nobody", 4, 0, 0, 0],
  ])(
    "of %s are open: the user's %i, the other's %i, both's %i, a stranger's %i",
    (name, you, partner, both, other) => {
      const group = dashboard.items.find(
        (one) => (one.name.kind === "relationship" ? one.name.relationship.partner.name : "nobody") === name,
      );
      const owned = { you: 0, partner: 0, both: 0, other: 0 };
      for (const { owner } of group?.rows ?? []) owned[owner.kind] += 1;
      expect(owned).toEqual({ you, partner, both, other });
    },
  );

  it("are 51, without those of the conflict copy", () => {
    expect(dashboard.openItems).toBe(51);
  });

  it.each([
    ["Announce the date", { due: "2026-03-04", daysUntilDue: 0, owner: { kind: "you" } }],
    [
      "Introduce Maya to the team",
      { due: "2026-02-20", daysUntilDue: -12, owner: { kind: "partner", name: "Ana Silva" } },
    ],
    ["Describe the launch week", { due: "2026-02-27", status: "in-progress" }],
    ["Collect what we learn", { meetingsOld: 3 }],
    ["Read the second draft aloud", { meetingsOld: 2 }],
    ["Is the certificate worth", { due: "2026-02-24", owner: { kind: "you" } }],
  ])("%s…", (beginning, facts) => {
    expect(itemCalled(dashboard, beginning)).toMatchObject(facts);
  });

  it("stand in a note of CRLF lines, and in one without a last line ending, where they stand", () => {
    const lineIn = (path: string): readonly number[] | undefined =>
      index
        .get(notePath(path))
        ?.items.filter(({ status }) => status === "open")
        .map(({ place }) => place.line + 1);
    expect(lineIn("Mentoring/Ben Okafor/2025-11-20 Ben Okafor - Recap.md")).toEqual([24]);
    expect(lineIn("Mentoring/ليلى حداد/2025-10-08 ليلى حداد - Recap.md")).toEqual([19]);
    expect(lineIn("Mentoring/Ingrid Solheim/2026-01-29 Ingrid Solheim - Recap.md")).toEqual(
      expect.arrayContaining([22, 26]),
    );
  });

  it("are not those in code and comments, nor those of notes that only look like ours", () => {
    const call = index.get(notePath("Inbox/Call with Ben.md"));
    expect(call?.items.filter(({ status }) => status === "open")).toHaveLength(2);
    const day = index.get(notePath("Daily/2026-02-11.md"));
    expect(day?.items.map(({ description }) => description)).toEqual([
      "Forward the poster to [[Ben Okafor]] #mentoring",
    ]);
    expect(index.has(notePath("Notes/Before there was a plugin - Ana.md"))).toBe(false);
  });
});

describe("the meetings of the sample vault", () => {
  it("are the planned ones, earliest first, and a history, newest first", () => {
    expect(dashboard.upcoming.map(({ date, name }) => `${date} ${name}`)).toEqual([
      "2026-03-04 Ana Silva",
      "2026-03-10 Noor Rahimi",
      "2026-03-18 Ana Silva",
      "2026-04-01 Ana Silva",
    ]);
    expect(dashboard.history.filter(({ meeting }) => meeting.status === "held")).toHaveLength(63);
    expect(dashboard.history[0]).toMatchObject({ date: "2026-03-03", time: "17:30", daysAway: -1 });
  });

  it("may be cancelled, missed or moved", () => {
    const { meetings } = personNamed(dashboard, "Ana Silva").relationship;
    const days = (status: string): readonly string[] =>
      meetings.filter((one) => one.status === status).map(({ date }) => date);
    expect(days("cancelled")).toEqual(["2025-07-09", "2025-12-24"]);
    expect(days("missed")).toEqual(["2025-09-17"]);
    expect(days("held")).toContain("2026-01-22");
    expect(days("held")).not.toContain("2026-01-21");
  });
});

describe("the notes to check of the sample vault", () => {
  it("are these and no others", () => {
    const [ana, ben, ingrid] = ["Ana Silva", "Ben Okafor", "Ingrid Solheim"].map(
      (name) => `Mentoring/${name}`,
    );
    expect(dashboard.problems).toEqual([
      {
        path: `${ana ?? ""}/2025-10-15 Ana Silva - Recap (conflicted copy from Maya's phone 2025-10-16).md`,
        problem: { kind: "conflict-copy", other: `${ana ?? ""}/2025-10-15 Ana Silva - Recap.md` },
      },
      {
        path: `${ben ?? ""}/2025-10-23 Ben Okafor - Agenda.md`,
        problem: { kind: "missing-link", property: "agreement", target: "Ben Okafor - Agreement 2025" },
      },
      { path: `${ben ?? ""}/2025-11-06 Ben Okafor - Agenda.md`, problem: { kind: "broken-properties" } },
      {
        path: `${ben ?? ""}/2026-01-22 Ben Okafor - Recap.md`,
        problem: { kind: "same-meeting", other: "Inbox/Call with Ben.md", date: "2026-01-22", time: "17:30" },
      },
      {
        path: `${ben ?? ""}/2026-02-19 Ben Okafor - Recap.md`,
        problem: { kind: "field-twice", field: "due", line: 24 },
      },
      {
        path: `${ben ?? ""}/2026-02-19 Ben Okafor - Recap.md`,
        problem: { kind: "impossible-date", field: "due", value: "2026-02-30", line: 25 },
      },
      {
        path: `${ingrid ?? ""}/2026-01-15 Ingrid Solheim - Agenda.md`,
        problem: { kind: "people-differ", agreement: `${ingrid ?? ""}/Ingrid Solheim - Agreement.md` },
      },
    ]);
  });
});
