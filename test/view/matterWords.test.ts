import { describe, expect, it } from "vitest";
import { day, parseTime, type Day } from "../../src/model/day";
import type { Matter } from "../../src/model/matters";
import type { Meeting } from "../../src/model/meeting";
import { DateWords } from "../../src/text/dates";
import { english } from "../../src/text/en";
import { matterWords } from "../../src/view/matterWords";

const speech = { strings: english, words: new DateWords("en"), now: new Date(2026, 2, 4, 15, 10) };

function meeting(date: Day, time: string | null = null): Meeting {
  return { date, time: time === null ? null : parseTime(time), status: "planned", agenda: null, recap: null };
}

describe("what matters, in one sentence", () => {
  it.each<[Matter, string]>([
    [{ kind: "meeting-today", meeting: meeting(day("2026-03-04")) }, "You meet today."],
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
    [{ kind: "quiet", days: 41 }, "No meeting planned, quiet for 41 days."],
    [{ kind: "no-meeting-planned", days: null }, "No meeting planned."],
  ])("%j", (matter, sentence) => {
    expect(matterWords(matter, speech).sentence).toBe(sentence);
  });

  it("says the time of a meeting today", () => {
    const today = meeting(day("2026-03-04"), "17:30");
    expect(matterWords({ kind: "meeting-today", meeting: today }, speech).sentence).toMatch(
      /today at 5:30\sPM\.$/,
    );
  });

  it("says late what is late", () => {
    const held = meeting(day("2026-03-03"), "17:30");
    const recap = (due: Date) => matterWords({ kind: "recap-due", meeting: held, due }, speech);
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
