import type { Strings } from "../strings";

export const spanishAgendaForm: Strings["forms"]["agenda"] = {
  title: "Crear agenda",
  relationship: "Con",
  first: "Primera reunión",
  firstHint: "Primero, para conocerse.",
  when: "Reunión",
  format: "Formato",
  formatHint: "Como videollamada o en persona.",
  place: "Lugar",
  placeHint: "Un lugar o el enlace de una llamada.",
  focus: "Foco",
  focusHint: "El tema que más importa.",
  goal: "Meta a la que sirve",
};
