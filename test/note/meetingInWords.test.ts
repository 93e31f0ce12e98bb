import { describe, expect, it } from "vitest";
import { day } from "../../src/model/day";
import { meetingInWords } from "../../src/note/meetingInWords";

describe("the next meeting, as it is written down in a meeting", () => {
  it.each([
    ["2026-03-18, 16:00", "2026-03-18", "16:00"],
    ["2026-03-18, 16:00, video", "2026-03-18", "16:00"],
    ["In two weeks, same hour", "2026-03-18", null],
    ["on Friday at 5:30 pm", "2026-03-06", "17:30"],
    ["tomorrow at 12 am", "2026-03-05", "00:00"],
    ["tomorrow, room 12", "2026-03-05", null],
    ["Bring the draft\nnext Friday", "2026-03-13", null],
  ])("%s", (text, date, time) => {
    expect(meetingInWords(text, day("2026-03-04"), "en")).toEqual({ date, time });
  });

  it("is none without a day after the meeting's own", () => {
    for (const text of ["", "Whenever she is near a screen", "2026-03-01", "2026-03-04", "2026-02-30"])
      expect(meetingInWords(text, day("2026-03-04"), "en")).toBeNull();
  });

  it("is read in the language of the app", () => {
    expect(meetingInWords("in zwei Wochen um 17:30", day("2026-03-04"), "de")).toEqual({
      date: "2026-03-18",
      time: "17:30",
    });
  });
});
