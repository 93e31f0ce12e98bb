import { counting } from "../counts";
import type { Strings } from "../strings";
import { onDay } from "./onDay";

const count = counting("fr");

/** *Schedule meetings* and *Move or cancel meeting*, and what is said of a day and time for a meeting. */
export const frenchSchedule: Strings["schedule"] = {
  calendar: "Fichier calendrier…",
  title: "Planifier des rencontres",
  relationship: "Avec",
  count: "Combien",
  until: (day) => `Fin\u202f: ${day}`,
  meeting: (number) => `Rencontre ${number}`,
  remove: (meeting) => `Retirer ${meeting}`,
  format: "Format",
  place: "Lieu",
  placeHint: "Un lieu, ou le lien d’un appel.",
  save: "Planifier",
  scheduled: (name, meetings) =>
    count(meetings, {
      one: `# rencontre planifiée avec ${name}.`,
      other: `# rencontres planifiées avec ${name}.`,
    }),
  kept: (sentence, meetings) =>
    `${sentence} ${count(meetings, { one: "# l’était déjà.", other: "# l’étaient déjà." })}`,
  allPlanned: (name) => `Toutes ces rencontres avec ${name} sont déjà planifiées. Choisissez d’autres jours.`,
  thereAt: (time, city) => `${time} à ${city}`,
  thereOn: (day, time, city) => `${day}, ${time} à ${city}`,
  atNight: (there) => `${there}, la nuit`,
  clash: (name, time) => `Rencontre avec ${name} à ${time}`,
  avoids: (day, name) => `Pas ${onDay(day)}\u202f: rencontre avec ${name}`,
  planned: "Déjà planifiée, reste en l’état",
  secondThatDay: "Deuxième rencontre ce jour-là",
  weekend: "Pendant le week-end",
  past: "Dans le passé",
  afterEnd: (day) => `Après la fin de l’accord, ${onDay(day)}`,
  moveTitle: "Déplacer ou annuler une rencontre",
  which: "Rencontre",
  what: "Que faire",
  choices: { move: "La déplacer", cancel: "L’annuler" },
  to: "Nouvelle date",
  reason: "Pourquoi",
  reasonHint: "Ira dans la note. Peut rester vide.",
  saveMove: "Enregistrer",
  moved: (name, when) => `Rencontre avec ${name} déplacée\u202f: ${when}.`,
  canceled: (name) => `Rencontre avec ${name} annulée.`,
};
