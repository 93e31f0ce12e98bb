import type { Strings } from "../strings";

/** *Create agenda*. */
export const frenchAgendaForm: Strings["forms"]["agenda"] = {
  title: "Créer l’ordre du jour",
  relationship: "Avec",
  first: "Première rencontre",
  firstHint: "Vous faites d’abord connaissance.",
  when: "Rencontre",
  format: "Format",
  formatHint: "Par exemple visio ou en personne.",
  place: "Lieu",
  placeHint: "Un lieu, ou le lien d’un appel.",
  focus: "Sujet principal",
  focusHint: "Celui qui compte le plus.",
  goal: "Pour quel objectif",
};
