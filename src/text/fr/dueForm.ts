import type { Strings } from "../strings";

/** The form for a due date. */
export const frenchDueForm: Strings["forms"]["due"] = {
  title: "Échéance",
  words: "En toutes lettres",
  wordsHint: "Par exemple vendredi prochain, ou dans 2 semaines.",
  save: "Fixer",
};
