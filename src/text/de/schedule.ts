import { counting } from "../counts";
import type { Strings } from "../strings";

const count = counting("de");

/** *Schedule meetings* and *Move or cancel meeting*, and what is said of a day and time for a meeting. */
export const germanSchedule: Strings["schedule"] = {
  calendar: "Kalenderdatei …",
  title: "Treffen planen",
  relationship: "Mit",
  count: "Wie viele",
  until: (day) => `Bis ${day}`,
  meeting: (number) => `Treffen ${number}`,
  remove: (meeting) => `${meeting} entfernen`,
  format: "Format",
  place: "Ort",
  placeHint: "Ein Ort oder der Link zum Anruf.",
  save: "Planen",
  scheduled: (name, meetings) =>
    count(meetings, {
      one: `# Treffen mit ${name} geplant.`,
      other: `# Treffen mit ${name} geplant.`,
    }),
  kept: (sentence, meetings) =>
    `${sentence} ${count(meetings, { one: "# war schon geplant.", other: "# waren schon geplant." })}`,
  allPlanned: (name) => `Alle diese Treffen mit ${name} sind schon geplant. Wähl andere Tage.`,
  thereAt: (time, city) => `${time} in ${city}`,
  thereOn: (day, time, city) => `${day}, ${time} in ${city}`,
  atNight: (there) => `${there}, nachts`,
  clash: (name, time) => `Um ${time} triffst du ${name}`,
  avoids: (day, name) => `Ausgelassen: ${day}, da triffst du ${name}`,
  planned: "Schon geplant, bleibt so",
  secondThatDay: "Zweites Treffen an diesem Tag",
  weekend: "Am Wochenende",
  past: "In der Vergangenheit",
  afterEnd: (day) => `Nach dem Ende der Vereinbarung, ${day}`,
  moveTitle: "Treffen verschieben oder absagen",
  which: "Treffen",
  what: "Was tun",
  choices: { move: "Verschieben", cancel: "Absagen" },
  to: "Neues Datum",
  reason: "Warum",
  reasonHint: "Kommt in die Notiz. Kann leer bleiben.",
  saveMove: "Speichern",
  moved: (name, when) => `Treffen mit ${name} verschoben: ${when}.`,
  canceled: (name) => `Treffen mit ${name} abgesagt.`,
};
