import fc from "fast-check";
import ICAL from "ical.js";
import { describe, expect, it } from "vitest";
import { formatCalendar, type CalendarMeeting } from "../../src/export/calendar";
import { day, dayOf, instantOf, parseTime, type Time } from "../../src/model/day";
import { inTimeZone } from "../inTimeZone";

const made = new Date(Date.UTC(2026, 2, 4, 8));

function time(text: string): Time {
  const parsed = parseTime(text);
  if (parsed === null) throw new RangeError(text);
  return parsed;
}

const meeting: CalendarMeeting = {
  uid: "5c0ffee0@mentoring",
  sequence: 0,
  date: day("2026-03-18"),
  time: time("16:00"),
  minutes: 45,
  isCancelled: false,
  summary: "Mentoring with Ana Silva",
  description: "Focus: the launch brief\n- Numbers",
  place: "Café Norte",
};

/** What another library by other people reads from a file. */
function read(text: string): readonly ICAL.Event[] {
  const calendar = new ICAL.Component(ICAL.parse(text) as unknown[]);
  return calendar.getAllSubcomponents("vevent").map((component) => new ICAL.Event(component));
}

function onlyEvent(text: string): ICAL.Event {
  const [only, ...others] = read(text);
  if (only === undefined || others.length > 0) throw new Error(`${others.length + 1} events, not one.`);
  return only;
}

describe("the calendar file, read by another library", () => {
  it("says of each meeting what the notes say", () => {
    const event = onlyEvent(formatCalendar("Mentoring", [meeting], made, 15));
    expect(event.uid).toBe(meeting.uid);
    expect(event.sequence).toBe(0);
    expect(event.summary).toBe(meeting.summary);
    expect(event.description).toBe(meeting.description);
    expect(event.location).toBe("Café Norte");
    expect(event.startDate.toJSDate()).toEqual(instantOf(meeting.date, meeting.time));
    expect(event.duration.toSeconds()).toBe(45 * 60);
    expect(event.component.getFirstPropertyValue("status")).toBe("CONFIRMED");
    const alarm = event.component.getFirstSubcomponent("valarm");
    expect(String(alarm?.getFirstPropertyValue("trigger"))).toBe("-PT15M");
  });

  it("has a moved meeting under the same name with a higher sequence", () => {
    const moved = { ...meeting, sequence: 2, date: day("2026-03-25") };
    const [before, after] = [meeting, moved].map((one) => onlyEvent(formatCalendar("", [one], made, null)));
    expect(after?.uid).toBe(before?.uid);
    expect(after?.sequence).toBeGreaterThan(before?.sequence ?? 0);
  });

  it("cancels a cancelled meeting, and reminds of it no more", () => {
    const event = onlyEvent(formatCalendar("", [{ ...meeting, isCancelled: true }], made, 15));
    expect(event.component.getFirstPropertyValue("status")).toBe("CANCELLED");
    expect(event.component.getFirstSubcomponent("valarm")).toBeNull();
  });

  it("has a call's link as the address, too", () => {
    const place = "https://meet.example.org/ana?x=1&y=2";
    const event = onlyEvent(formatCalendar("", [{ ...meeting, place }], made, null));
    expect(event.location).toBe(place);
    expect(event.component.getFirstPropertyValue("url")).toBe(place);
    const hostile = onlyEvent(formatCalendar("", [{ ...meeting, place: "javascript:alert(1)" }], made, null));
    expect(hostile.component.getFirstPropertyValue("url")).toBeNull();
  });

  it("folds lines at 75 octets, multi-byte text included", () => {
    const text = formatCalendar("", [{ ...meeting, summary: "田中 陽子 ".repeat(40) }], made, null);
    for (const line of text.split("\r\n"))
      expect(new TextEncoder().encode(line).length).toBeLessThanOrEqual(75);
    expect(onlyEvent(text).summary).toBe("田中 陽子 ".repeat(40).trim());
  });

  it("is not broken by any text in any place", () => {
    const text = fc.oneof(
      fc.string({ unit: "grapheme" }),
      fc.constantFrom(
        "a\r\nBCC: x@example.org",
        "END:VEVENT\r\nBEGIN:VEVENT",
        '=1;2,3\\n"x"',
        "\u2028",
        "\0",
      ),
    );
    fc.assert(
      fc.property(text, text, text, text, (summary, description, place, name) => {
        const file = formatCalendar(name, [{ ...meeting, summary, description, place }], made, null);
        const event = onlyEvent(file);
        expect(event.uid).toBe(meeting.uid);
        expect(event.component.getAllProperties().map((property) => property.name)).not.toContain("bcc");
        expect(event.startDate.toJSDate()).toEqual(instantOf(meeting.date, meeting.time));
      }),
    );
  });
});

describe.each(["Europe/Berlin", "Asia/Tokyo", "America/Los_Angeles", "Pacific/Kiritimati"])(
  "in %s",
  (zone) => {
    inTimeZone(zone);

    // Clocks change in Los Angeles on March 8 and November 1, in Berlin on March 29 and October 25.
    it.each([
      "2026-03-07",
      "2026-03-08",
      "2026-03-28",
      "2026-03-29",
      "2026-10-25",
      "2026-11-01",
      "2028-02-29",
    ])("a meeting at 16:30 on %s is then, and one without a time takes that day alone", (date) => {
      const timed = { ...meeting, date: day(date), time: time("16:30") };
      const start = onlyEvent(formatCalendar("", [timed], made, null)).startDate.toJSDate();
      expect([dayOf(start), start.getHours(), start.getMinutes()]).toEqual([date, 16, 30]);
      const whole = onlyEvent(formatCalendar("", [{ ...timed, time: null }], made, null));
      expect(whole.startDate.isDate).toBe(true);
      expect(whole.startDate.toString()).toBe(date);
      expect(whole.duration.toSeconds()).toBe(24 * 60 * 60);
    });
  },
);
