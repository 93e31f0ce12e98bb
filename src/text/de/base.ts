import type { Strings } from "../strings";

/** The base: its views, and the columns' names. */
export const germanBase: Strings["base"] = {
  upcoming: "Kommende Treffen",
  toSend: "Protokolle zum Senden",
  history: "Verlauf",
  ending: "Vereinbarungen nach Ende",
  properties: {
    "file.name": "Notiz",
    "formula.people": "Personen",
    "note.date": "Datum",
    "note.time": "Uhrzeit",
    "note.focus": "Schwerpunkt",
    "note.format": "Format",
    "note.place": "Ort",
    "note.duration": "Minuten",
    "note.ends": "Ende",
    "note.review": "Zwischenbilanz",
    "note.status": "Status",
    "note.objective": "Leitziel",
  },
};
