import type { Strings } from "../strings";

/** *Add action item*. */
export const frenchActionItemForm: Strings["forms"]["actionItem"] = {
  title: "Ajouter une action",
  add: "Ajouter",
  what: "Quoi",
  whatHint: "Avec la date en toutes lettres, comme «\u202fenvoyer le CV avant vendredi\u202f».",
  due: "Échéance",
  dueHint: "Lue dans la phrase, ou choisie ici.",
  dueOn: (date, away) => `${date}, ${away}.`,
  owner: "Qui",
  question: (name) => `Une question pour ${name}`,
  questionHint: "À l’échéance convenue pour les réponses.",
  goal: "Objectif",
  noGoal: "Aucun",
  relationship: "Avec",
};
