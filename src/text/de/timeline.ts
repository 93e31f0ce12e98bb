import { counting } from "../counts";
import type { Strings } from "../strings";

const count = counting("de");

/** Meetings along the months. */
export const germanTimeline: Strings["timeline"] = {
  held: "Stattgefunden",
  planned: "Geplant",
  moved: "Verschoben",
  off: "Abgesagt oder ausgefallen",
  gap: "Länger als vereinbart",
  today: "Heute",
  movedFrom: (day) => `Verschoben vom ${day}`,
  heldSince: (meetings, day) => `${count(meetings, { one: "# Treffen", other: "# Treffen" })} seit ${day}`,
  plannedOnes: (meetings) => count(meetings, { other: "# geplant" }),
  movedOnes: (meetings) => count(meetings, { other: "# verschoben" }),
  offOnes: (meetings) => count(meetings, { other: "# abgesagt oder ausgefallen" }),
  gaps: (times, days) =>
    `${count(times, { other: "#" })}-mal länger als vereinbart, höchstens ${count(days, { one: "# Tag", other: "# Tage" })}`,
};
