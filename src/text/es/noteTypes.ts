import type { Strings } from "../strings";

export const spanishNoteTypes: Strings["noteTypes"] = {
  agreement: "Acuerdo",
  agenda: "Agenda",
  recap: "Resumen",
  closing: "Nota de cierre",
};
