import type { Strings } from "../strings";

/** *Export*. */
export const germanExportForm: Strings["forms"]["export"] = {
  title: "Exportieren",
  send: "Exportieren",
  what: "Was",
  things: { calendar: "Kalender der geplanten Treffen", meetings: "Treffen", items: "Aufgaben" },
  whose: "Mit",
  everybody: "Alle",
  period: "Zeitraum",
  periodHint: "Leer: ohne Grenze.",
  from: "Von",
  to: "Bis",
  format: "Format",
  formats: { csv: "Tabelle (CSV)", json: "Daten (JSON)" },
  forSpreadsheet: "Für Excel",
  alarm: "Vorher erinnern",
  alarmHint: "Minuten. Leer: nie.",
  open: "Öffnen",
  meetingWith: (name) => `Mentoring: ${name}`,
  files: { calendar: "Kalender", meetings: "Treffen", items: "Aufgaben" },
};
