import type { Strings } from "../strings";

/** *Create recap*. */
export const frenchRecapForm: Strings["forms"]["recap"] = {
  title: "Créer le compte rendu",
  relationship: "Avec",
  meeting: "Rencontre",
  otherMeeting: "Une autre rencontre",
  when: "Quand elle a eu lieu",
  duration: "Durée",
  durationHint: "Minutes.",
  focus: "Sujet principal",
  topics: "Non abordés",
  topicsHint: "Ce que vous cochez attend le prochain ordre du jour.",
  next: "Prochaine rencontre",
  nextFormat: "Son format",
  planNext: "La planifier",
  planNextHint: "Crée son ordre du jour, que vous remplirez.",
};
