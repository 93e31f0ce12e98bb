import type { Strings } from "../strings";

export const spanishInsertions: Strings["insertions"] = {
  placeholder: "Sección, lista, preguntas, meta, tarea…",
  section: (heading, noteType) => `${heading} (${noteType})`,
  goal: "Meta",
  item: "Tarea",
  liveBlock: (part) => `Bloque dinámico: ${part}`,
  liveBlockOf: (part, name) => `Bloque dinámico: ${part}, ${name}`,
  nowhere: "El cursor está en propiedades, código o un comentario. Ponlo primero en el texto.",
};
