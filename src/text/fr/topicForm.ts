import type { Strings } from "../strings";

/** *Add topic for next meeting*. */
export const frenchTopicForm: Strings["forms"]["topic"] = {
  title: "Sujet pour la prochaine rencontre",
  add: "Ajouter",
  topic: "Sujet",
  relationship: "Avec",
};
