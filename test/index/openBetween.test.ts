import { describe, expect, it } from "vitest";
import type { PersonRow } from "../../src/index/dashboard";
import { agenda, agreement, dashboardOf, indexOf, personNamed, recap } from "./indexedVault";

async function rowAt(now: string, texts: Readonly<Record<string, string>>): Promise<PersonRow> {
  return personNamed(dashboardOf(await indexOf(texts), new Date(now)), "Ana Silva");
}

const mentee = agreement(["role: mentee", "started: 2026-02-01"]);
/** The user's side is told by the agreement: Ana is the mentee then. */
const mentor = [
  "---\ntype: mentoring-agreement",
  'mentor: "[[Maya Lindqvist]]"\nmentee: "[[Ana Silva]]"',
  "role: mentor\n---\n",
].join("\n");
const sent = ["sent: 2026-02-20T10:00:00"];

function recapOfMentor(date: string, properties: readonly string[], body: string): string {
  return recap(date, ['mentee: "[[Ana Silva]]"', ...properties], body).replace(
    'mentor: "[[Ana Silva]]"',
    'mentor: "[[Maya Lindqvist]]"',
  );
}

describe("a question between meetings", () => {
  const asked = "## Questions\n\n- [ ] Is **now** the time? [owner:: mentor] 📅 2026-03-02\n";

  it("is unanswered from the day after it was due, to the one who asked", async () => {
    const texts = { "Terms.md": mentee, "a.md": recap("2026-02-20", sent, asked) };
    expect((await rowAt("2026-03-02T23:59", texts)).matter).toBeNull();
    expect((await rowAt("2026-03-03T00:00", texts)).matter).toEqual({
      kind: "question-unanswered",
      question: { words: "Is **now** the time?", due: "2026-03-02", path: "a.md", line: 8 },
    });
  });

  it("waits for an answer from the one who was asked, from the first day on, and is no late promise", async () => {
    const texts = { "Terms.md": mentor, "a.md": recapOfMentor("2026-02-20", sent, asked) };
    for (const now of ["2026-02-21T09:00", "2026-03-09T09:00"])
      expect((await rowAt(now, texts)).matter).toMatchObject({ kind: "answer-owed" });
  });

  it("is settled by an answer that is ticked off", async () => {
    const texts = { "Terms.md": mentee, "a.md": recap("2026-02-20", sent, asked.replace("[ ]", "[x]")) };
    expect((await rowAt("2026-03-09T09:00", texts)).matter).toBeNull();
  });

  it("is what stands under Questions of the latest recap, and nowhere else", async () => {
    const elsewhere = asked.replace("Questions", "Action items");
    const later = { "b.md": recap("2026-03-03", ["sent: 2026-03-03"]) };
    for (const texts of [
      { "a.md": recap("2026-02-20", sent, elsewhere) },
      { "a.md": recap("2026-02-20", sent, asked), ...later },
    ])
      expect((await rowAt("2026-03-09T09:00", { "Terms.md": mentee, ...texts })).matter).toBeNull();
  });
});

describe("the links and answers that a mentor promised", () => {
  const lines = [
    "- [ ] Send the link [owner:: mentor]",
    "- [ ] Ask Kim [owner:: mentor] 📅 2026-02-21",
    "- [ ] Think of a project [owner:: mentor] 📅 2026-03-20",
    "- [ ] Try it",
    "- [x] Answer [owner:: mentor]",
  ];

  it("are what is due right after the meeting or without a day, and the mentor's own", async () => {
    const texts = {
      "Terms.md": mentor,
      "a.md": recapOfMentor("2026-02-20", ['time: "17:30"'], lines.join("\n")),
    };
    expect((await rowAt("2026-02-20T20:00", texts)).matter).toMatchObject({
      kind: "links-promised",
      items: [{ words: "Ask Kim" }, { words: "Send the link" }],
    });
  });
});

describe("what is to be prepared for a first meeting", () => {
  const lines =
    "- [ ] Read up [owner:: both] 📅 2026-03-05\n- [ ] Send the CV 📅 2026-03-05\n- [ ] Kettle [owner:: mentor]";

  it("is what stands in its agenda for the user to do", async () => {
    const texts = { "Terms.md": mentee.replace("02-01", "03-01"), "a.md": agenda("2026-03-06", [], lines) };
    expect((await rowAt("2026-03-04T09:00", texts)).matter).toMatchObject({
      kind: "first-meeting-ahead",
      items: [{ words: "Read up" }, { words: "Send the CV" }],
    });
  });
});
