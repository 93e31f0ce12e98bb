import type { Strings } from "../strings";

export const portugueseTopicForm: Strings["forms"]["topic"] = {
  title: "Adicionar tema para a próxima reunião",
  add: "Adicionar",
  topic: "Tema",
  relationship: "Com",
};
