import { counting } from "../counts";
import type { Strings } from "../strings";

const count = counting("de");

const every = {
  days: { one: "jeden Tag", other: "alle # Tage" },
  weeks: { one: "jede Woche", other: "alle # Wochen" },
  months: { one: "jeden Monat", other: "alle # Monate" },
};

/** The agreement as it comes into force and changes; its terms in words, as the dated line under *Changes* has them. */
export const germanTerms: Strings["terms"] = {
  agreed: (name) => `„${name}“ gilt ab heute.`,
  changed: (name) => `Absprachen in „${name}“ geändert.`,
  unchanged: (name) => `In „${name}“ steht das schon, deshalb bleibt alles, wie es ist.`,
  goalMet: (goal) => `Erreicht: ${goal}`,
  goalOpen: (goal) => `Wieder offen: ${goal}`,
  goalGone: (name) =>
    `Dieses Ziel wurde inzwischen geändert oder verschoben. Sieh in „${name}“ nach. Nichts wurde geschrieben.`,
  cadence: (cadence) =>
    cadence.kind === "as-needed" ? "nach Bedarf" : count(cadence.count, every[cadence.unit]),
  minutes: (minutes) => count(minutes, { one: "# Minute", other: "# Minuten" }),
  hours: (hours) => count(hours, { one: "# Stunde", other: "# Stunden" }),
  daysAhead: (days) => count(days, { one: "# Tag vorher", other: "# Tage vorher" }),
  paused: "pausiert",
  resumed: "fortgesetzt",
  closed: "abgeschlossen",
  kinds: { formal: "formell", informal: "informell" },
  labels: {
    kind: "",
    cadence: "",
    duration: "",
    formats: "Formate",
    started: "Beginn",
    ends: "Ende",
    review: "Zwischenbilanz",
    objective: "Leitziel",
    organization: "Organisation",
    agendaLead: "Agenda",
    responseTime: "Antwort binnen",
    timeZone: "Zeitzone",
  },
  instead: (now, before) => `${now} statt ${before}`,
  none: "keine Angabe",
};
