import type { Strings } from "../strings";

/** The types of notes. */
export const germanNoteTypes: Strings["noteTypes"] = {
  agreement: "Vereinbarung",
  agenda: "Agenda",
  recap: "Protokoll",
  closing: "Abschlussnotiz",
};
