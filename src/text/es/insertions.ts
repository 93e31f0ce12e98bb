import type { Strings } from "../strings";

export const spanishInsertions: Strings["insertions"] = {
  placeholder: "Sección, lista, preguntas, meta, tarea…",
  section: (heading, noteType) => `${heading} (${noteType})`,
  goal: "Meta",
  item: "Tarea",
  liveBlock: (part) => `Bloque vivo: ${part}`,
  liveBlockOf: (part, name) => `Bloque vivo: ${part}, ${name}`,
  nowhere: "El cursor está en propiedades, código o un comentario. Ponlo primero en el texto.",
};
