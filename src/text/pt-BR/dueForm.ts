import type { Strings } from "../strings";

export const portugueseDueForm: Strings["forms"]["due"] = {
  title: "Prazo",
  words: "Em palavras",
  wordsHint: "Como próxima sexta-feira ou em 2 semanas.",
  save: "Definir",
};
