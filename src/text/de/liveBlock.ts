import { counting } from "../counts";
import type { Strings } from "../strings";

const count = counting("de");

/** What a `mentoring` block says. */
export const germanLiveBlock: Strings["liveBlock"] = {
  unknown: (word, known) => `„${word}“ ist hier nicht bekannt. Bekannt: ${known}.`,
  nobody: "Nenne dein Gegenüber im Block: relationship: …",
  nothing: {
    actions: "Nichts war offen.",
    meetings: "Noch keine Treffen.",
    goals: "Noch keine Ziele.",
    people: "Noch niemand.",
    timeline: "Keine Treffen in diesen Monaten.",
    previous: "Kein Treffen vor diesem.",
  },
  more: (rows) => count(rows, { other: "# weitere im Dashboard" }),
};
