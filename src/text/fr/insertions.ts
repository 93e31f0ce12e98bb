import type { Strings } from "../strings";

/** *Insert section*. */
export const frenchInsertions: Strings["insertions"] = {
  placeholder: "Section, liste, questions, objectif, action…",
  section: (heading, noteType) => `${heading} (${noteType})`,
  goal: "Objectif",
  item: "Action",
  liveBlock: (part) => `Bloc dynamique\u202f: ${part}`,
  liveBlockOf: (part, name) => `Bloc dynamique\u202f: ${part}, ${name}`,
  nowhere: "Le curseur est dans les propriétés, du code ou un commentaire. Placez-le d’abord dans le texte.",
};
