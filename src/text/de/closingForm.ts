import type { Strings } from "../strings";

/** *Create closing note*. */
export const germanClosingForm: Strings["forms"]["closing"] = {
  title: (name) => `Abschlussnotiz: ${name}`,
  outcome: "Ausgang",
  outcomes: {
    completed: "Abgeschlossen",
    "ended-early": "Vorzeitig beendet",
    faded: "Eingeschlafen",
    renewed: "Verlängert: eine neue Vereinbarung folgt",
  },
  date: "Datum",
  endingEarly: "Was ihr für ein vorzeitiges Ende vereinbart habt",
  evidence: {
    "goal-met": "Erreichte Ziele",
    learning: "Erkenntnisse",
    "item-done": "Erledigte Aufgaben",
    helped: "Was geholfen hat",
    thanks: "Dank",
    then: "Damals: das erste Treffen",
    now: "Heute",
  },
  open: "Noch offen",
  openHint: "Was du ankreuzt, bleibt offen. Der Rest wird in seiner Notiz gestrichen.",
  all: "Alle ankreuzen",
  none: "Keine ankreuzen",
  more: (rows) => `Alle ${rows} zeigen`,
  openNote: (title, date) => (date === "" ? title : `${date}: ${title}`),
};
