import { counting } from "../counts";
import type { Strings } from "../strings";

const count = counting("de");

/** The frame of the dashboard. */
export const germanDashboard: Strings["dashboard"] = {
  title: "Mentoring",
  search: "Suchen",
  searchLabel: "Personen, Aufgaben und Treffen durchsuchen",
  clearSearch: "Suche leeren",
  nothingFound: (query) => `Nichts passt zu „${query}“.`,
  new: "Neu",
  newAgreement: "Vereinbarung",
  newAgenda: "Agenda",
  newRecap: "Protokoll",
  newItem: "Aufgabe",
  firstStep: "Beginne mit einer Vereinbarung: mit wem du dich triffst, wie oft und wann das nächste Mal.",
  reading: "Deine Notizen werden gelesen",
  readSoFar: (done, total) =>
    `${count(done, { other: "#" })} von ${count(total, { one: "# Notiz", other: "# Notizen" })}`,
  itemsLeft: (left) => count(left, { one: "Noch # Aufgabe", other: "Noch # Aufgaben" }),
  people: "Personen",
  closed: "Abgeschlossen",
  items: "Aufgaben",
  timeline: "Zeitleiste",
  upcoming: "Kommende Treffen",
  history: "Bisherige Treffen",
  goals: "Ziele",
  problems: "Notizen zum Prüfen",
};
