import type { Strings } from "../strings";

/** *Create agenda*. */
export const germanAgendaForm: Strings["forms"]["agenda"] = {
  title: "Agenda erstellen",
  relationship: "Mit",
  first: "Erstes Treffen",
  firstHint: "Ihr lernt euch erst kennen.",
  when: "Treffen",
  format: "Format",
  formatHint: "Etwa Video oder vor Ort.",
  place: "Ort",
  placeHint: "Ein Ort oder der Link zum Anruf.",
  focus: "Schwerpunkt",
  focusHint: "Das eine Thema, auf das es ankommt.",
  goal: "Für welches Ziel",
};
