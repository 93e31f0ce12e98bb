import type { Strings } from "../strings";

export const spanishBrief: Strings["brief"] = {
  title: (name) => `Repaso: ${name}`,
  noMeeting: "Ninguna reunión programada.",
  nothing: "Aún no hay nada. Aquí se reúne lo que digan tus agendas y resúmenes.",
  focus: "Foco",
  lastTime: (when) => `La última vez, ${when}`,
  yours: "Prometiste",
  theirs: (name) => `${name} prometió`,
  questions: "Preguntas",
  remember: "Recordar",
  topics: "Por hablar",
  learnings: "Aprendido la última vez",
  openAgenda: "Abrir agenda",
  createAgenda: "Crear agenda",
};
