import type { Strings } from "../strings";

/** The form for a due date. */
export const germanDueForm: Strings["forms"]["due"] = {
  title: "Fälligkeit",
  words: "In Worten",
  wordsHint: "Etwa nächsten Freitag oder in 2 Wochen.",
  save: "Setzen",
};
