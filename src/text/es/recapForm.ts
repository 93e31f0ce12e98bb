import type { Strings } from "../strings";

export const spanishRecapForm: Strings["forms"]["recap"] = {
  title: "Crear resumen",
  relationship: "Con",
  meeting: "Reunión",
  otherMeeting: "Otra reunión",
  when: "Cuándo fue",
  duration: "Duración",
  durationHint: "Minutos.",
  focus: "Foco",
  topics: "Sin tratar",
  topicsHint: "Lo que marques espera la próxima agenda.",
  next: "Próxima reunión",
  nextFormat: "Su formato",
  planNext: "Programarla",
  planNextHint: "Crea su agenda para que la rellenes.",
};
