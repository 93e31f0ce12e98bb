import type { Strings } from "../strings";

export const spanishTopicForm: Strings["forms"]["topic"] = {
  title: "Añadir tema para la próxima reunión",
  add: "Añadir",
  topic: "Tema",
  relationship: "Con",
};
