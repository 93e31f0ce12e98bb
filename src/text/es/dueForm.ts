import type { Strings } from "../strings";

export const spanishDueForm: Strings["forms"]["due"] = {
  title: "Fecha límite",
  words: "En palabras",
  wordsHint: "Como el próximo viernes o en 2 semanas.",
  save: "Fijar",
};
