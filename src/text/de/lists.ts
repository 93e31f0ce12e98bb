import type { Strings } from "../strings";

/** How the dashboard's lists are filtered, grouped and sorted. */
export const germanLists: Strings["lists"] = {
  filter: "Filter",
  everyone: "Alle",
  active: "Aktive Tandems",
  people: "Eine Person",
  organizations: "Eine Organisation",
  arrange: "Aufgaben gruppieren, sortieren und filtern",
  groupBy: "Gruppieren nach",
  groupings: { relationship: "Person", owner: "Wer", due: "Fälligkeit", goal: "Ziel", note: "Notiz" },
  sortBy: "Sortieren nach",
  orders: { due: "Fälligkeit", oldest: "Älteste zuerst", priority: "Priorität" },
  show: "Zeigen",
  whose: { anyone: "Von allen", you: "Deine", others: "Von anderen" },
  late: "Nur überfällige",
  closed: "Erledigte Aufgaben",
  drop: (filter) => `Nicht mehr filtern: ${filter}`,
  times: {
    late: "Überfällig",
    today: "Heute",
    soon: "Nächste 7 Tage",
    later: "Später",
    none: "Ohne Datum",
    closed: "Erledigt",
  },
  noGoal: "Ohne Ziel",
  noneFits: "Keine Aufgabe passt zu den Filtern.",
};
