import { counting } from "../counts";
import type { Strings } from "../strings";
import { quoted } from "./quoted";

const count = counting("fr");

const every = {
  days: { one: "chaque jour", other: "tous les # jours" },
  weeks: { one: "chaque semaine", other: "toutes les # semaines" },
  months: { one: "chaque mois", other: "tous les # mois" },
};

/** The agreement as it comes into force and changes; its terms in words, as the dated line under *Changes* has them. */
export const frenchTerms: Strings["terms"] = {
  agreed: (name) => `${quoted(name)} est actif dès aujourd’hui.`,
  changed: (name) => `Modalités modifiées dans ${quoted(name)}.`,
  unchanged: (name) => `${quoted(name)} le dit déjà et reste en l’état.`,
  goalMet: (goal) => `Atteint\u202f: ${goal}`,
  goalOpen: (goal) => `Rouvert\u202f: ${goal}`,
  goalGone: (name) =>
    `Cet objectif a été modifié ou déplacé entre-temps. Voyez ${quoted(name)}. Rien n’a été écrit.`,
  cadence: (cadence) =>
    cadence.kind === "as-needed" ? "au besoin" : count(cadence.count, every[cadence.unit]),
  minutes: (minutes) => count(minutes, { one: "# minute", other: "# minutes" }),
  hours: (hours) => count(hours, { one: "# heure", other: "# heures" }),
  daysAhead: (days) => count(days, { one: "# jour à l’avance", other: "# jours à l’avance" }),
  paused: "mis en pause",
  resumed: "repris",
  closed: "clos",
  kinds: { formal: "formel", informal: "informel" },
  labels: {
    kind: "",
    cadence: "",
    duration: "",
    formats: "formats",
    started: "début",
    ends: "fin",
    review: "bilan d’étape",
    objective: "objectif général",
    organization: "organisation",
    agendaLead: "ordre du jour",
    responseTime: "réponse sous",
    timeZone: "fuseau horaire",
  },
  instead: (now, before) => `${now} au lieu de ${before}`,
  none: "non précisé",
};
