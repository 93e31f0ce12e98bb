import { counting } from "../counts";
import type { Strings } from "../strings";
import { onDay } from "./onDay";

const count = counting("fr");

/** Meetings along the months. */
export const frenchTimeline: Strings["timeline"] = {
  held: "A eu lieu",
  planned: "Prévue",
  moved: "Déplacée",
  off: "Annulée ou manquée",
  gap: "Plus long que convenu",
  today: "Aujourd’hui",
  movedFrom: (day) => `Prévue d’abord ${onDay(day)}`,
  heldSince: (meetings, day) =>
    `${count(meetings, { one: "# rencontre", other: "# rencontres" })} depuis ${onDay(day)}`,
  plannedOnes: (meetings) => count(meetings, { one: "# prévue", other: "# prévues" }),
  movedOnes: (meetings) => count(meetings, { one: "# déplacée", other: "# déplacées" }),
  offOnes: (meetings) => count(meetings, { one: "# annulée ou manquée", other: "# annulées ou manquées" }),
  gaps: (times, days) =>
    `${count(times, { other: "#" })} fois plus long que convenu, au plus ${count(days, { one: "# jour", other: "# jours" })}`,
};
