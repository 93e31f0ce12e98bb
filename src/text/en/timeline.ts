import { counting } from "../counts";

const count = counting("en");

/** Meetings along the months. */
export const englishTimeline = {
  held: "Held",
  planned: "Planned",
  moved: "Moved",
  off: "Canceled or missed",
  gap: "Longer than agreed",
  today: "Today",
  movedFrom: (day: string) => `Moved from ${day}`,
  /** What the picture shows of one person, for those who do not see it. */
  heldSince: (meetings: number, day: string) =>
    `${count(meetings, { one: "# meeting", other: "# meetings" })} held since ${day}`,
  plannedOnes: (meetings: number) => count(meetings, { other: "# planned" }),
  movedOnes: (meetings: number) => count(meetings, { other: "# moved" }),
  offOnes: (meetings: number) => count(meetings, { other: "# canceled or missed" }),
  gaps: (times: number, days: number) =>
    `${count(times, { one: "once", other: "# times" })} longer than agreed, at most ${count(days, { one: "# day", other: "# days" })}`,
};
