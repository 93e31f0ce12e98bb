import type { Strings } from "../strings";

/** *Export*. */
export const frenchExportForm: Strings["forms"]["export"] = {
  title: "Exporter",
  send: "Exporter",
  what: "Quoi",
  things: { calendar: "Calendrier des rencontres prévues", meetings: "Rencontres", items: "Actions" },
  whose: "Avec",
  everybody: "Tout le monde",
  period: "Période",
  periodHint: "Vide\u202f: sans limite.",
  from: "Du",
  to: "Au",
  format: "Format",
  formats: { csv: "Tableau (CSV)", json: "Données (JSON)" },
  forSpreadsheet: "Pour Excel",
  alarm: "Rappel avant",
  alarmHint: "Minutes. Vide\u202f: jamais.",
  open: "Ouvrir",
  meetingWith: (name) => `Mentorat\u202f: ${name}`,
  files: { calendar: "Calendrier", meetings: "Rencontres", items: "Actions" },
};
