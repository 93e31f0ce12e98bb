import { describe, expect, it } from "vitest";
import { day, parseTime, type Day } from "../../src/model/day";
import type { Matter } from "../../src/model/matter";
import type { Meeting } from "../../src/model/meeting";
import { notePath } from "../../src/model/notePath";
import type { OpenItem } from "../../src/model/openBetween";
import { DateWords } from "../../src/text/dates";
import { english } from "../../src/text/en";
import { matterWords } from "../../src/view/matterWords";

const speech = { strings: english, words: new DateWords("en"), now: new Date(2026, 2, 4, 15, 10) };

function meeting(date: Day, time: string | null = null): Meeting {
  return { date, time: time === null ? null : parseTime(time), status: "planned", agenda: null, recap: null };
}

function meetingToday(time: string | null, isFirst = false): Matter {
  const today = meeting(day("2026-03-04"), time);
  return { kind: "meeting-today", next: { date: today.date, time: today.time, meeting: today }, isFirst };
}

function question(due: Day | null): OpenItem {
  return { words: "Why?", due, path: notePath("Recap.md"), line: 4 };
}

describe("what matters, in one sentence", () => {
  it.each<[Matter, string]>([
    [meetingToday(null), "You meet today."],
    [{ kind: "did-you-meet", meeting: meeting(day("2026-03-03")) }, "Did you meet yesterday?"],
    [{ kind: "did-you-meet", meeting: meeting(day("2026-02-26")) }, "Did you meet on Thursday?"],
    [{ kind: "did-you-meet", meeting: meeting(day("2026-01-20")) }, "Did you meet on January 20?"],
    [
      { kind: "agenda-to-prepare", meeting: meeting(day("2026-03-06")), due: day("2026-03-05") },
      "Agenda due tomorrow.",
    ],
    [{ kind: "promises-overdue", count: 1 }, "1 of your action items is late."],
    [{ kind: "promises-overdue", count: 3 }, "3 of your action items are late."],
    [{ kind: "agreement-draft" }, "The agreement is still a draft."],
    [{ kind: "review-due", day: day("2026-03-04") }, "Your review is due today."],
    [{ kind: "end-near", day: day("2026-03-30") }, "The agreement ends in 26 days."],
    [{ kind: "end-near", day: day("2026-03-01") }, "The agreement ended 3 days ago."],
    [{ kind: "quiet", days: 41, lateItems: 0 }, "No meeting planned, quiet for 41 days."],
    [
      { kind: "quiet", days: 41, lateItems: 1 },
      "No meeting planned, quiet for 41 days. 1 of your action items is late.",
    ],
    [{ kind: "no-meeting-planned", days: null, pace: null }, "No meeting planned."],
    [{ kind: "no-meeting-planned", days: 9, pace: "on-track" }, "No meeting planned."],
    [{ kind: "no-meeting-planned", days: 15, pace: "due" }, "No meeting planned, though one is due."],
    [{ kind: "no-meeting-planned", days: 19, pace: "overdue" }, "No meeting planned, though one is overdue."],
    [meetingToday(null, true), "Your first meeting is today: don’t cancel this one."],
    [
      {
        kind: "first-meeting-ahead",
        meeting: meeting(day("2026-03-06")),
        items: [question(null), question(null)],
      },
      "Your first meeting is in 2 days: 2 things to prepare.",
    ],
    [
      { kind: "links-promised", items: [question(null)], due: new Date(2026, 2, 4, 18, 30) },
      "Links and answers promised: 1 item, due in 3 hours.",
    ],
    [{ kind: "recap-missing", meeting: meeting(day("2026-03-02")) }, "No recap from Ana yet."],
    [{ kind: "answer-owed", question: question(null) }, "A question waits for your answer."],
    [{ kind: "answer-owed", question: question(day("2026-03-05")) }, "Your answer is due tomorrow."],
    [{ kind: "answer-owed", question: question(day("2026-03-01")) }, "Your answer was due 3 days ago."],
    [
      { kind: "question-unanswered", question: question(day("2026-03-01")) },
      "No answer to your question, due 3 days ago.",
    ],
    [
      { kind: "activity-untried", activity: "**Shadow** a meeting" },
      "Nothing new tried for a while. What about: Shadow a meeting?",
    ],
    [{ kind: "introduction-to-write" }, "No meeting yet: introduce yourself."],
    [{ kind: "goals-met", count: 3 }, "All 3 goals are met: celebrate, and talk about ending."],
  ])("%j", (matter, sentence) => {
    expect(matterWords(matter, "Ana Silva", speech).sentence).toBe(sentence);
  });

  it("says the time of a meeting today", () => {
    expect(matterWords(meetingToday("17:30"), "Ana Silva", speech).sentence).toMatch(/today at 5:30\sPM\.$/);
  });

  it("says late what is late", () => {
    const held = meeting(day("2026-03-03"), "17:30");
    const recap = (due: Date) => matterWords({ kind: "recap-due", meeting: held, due }, "Ana Silva", speech);
    expect(recap(new Date(2026, 2, 4, 18, 30))).toMatchObject({
      sentence: "Recap due in 3 hours.",
      isLate: false,
    });
    expect(recap(new Date(2026, 2, 2, 15, 0))).toMatchObject({
      sentence: "Recap was due 2 days ago.",
      isLate: true,
    });
  });
});
