import type { Strings } from "../strings";

export const spanishActionItemForm: Strings["forms"]["actionItem"] = {
  title: "Añadir tarea",
  add: "Añadir",
  what: "Qué",
  whatHint: "Con la fecha en palabras, como “enviar el CV el próximo viernes”.",
  due: "Fecha límite",
  dueHint: "Se lee de la frase o se elige aquí.",
  dueOn: (date, away) => `${date}, ${away}.`,
  owner: "De quién",
  question: (name) => `Una pregunta para ${name}`,
  questionHint: "Con el plazo acordado para responder.",
  goal: "Meta",
  noGoal: "Ninguna",
  relationship: "Con",
};
