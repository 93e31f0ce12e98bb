import type { Strings } from "../strings";

/** The types of notes. */
export const frenchNoteTypes: Strings["noteTypes"] = {
  agreement: "Accord",
  agenda: "Ordre du jour",
  recap: "Compte rendu",
  closing: "Note de clôture",
};
