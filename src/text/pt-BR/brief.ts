import type { Strings } from "../strings";

export const portugueseBrief: Strings["brief"] = {
  title: (name) => `Preparação: ${name}`,
  noMeeting: "Nenhuma reunião agendada.",
  nothing: "Ainda não há nada. Aqui se reúne o que disserem suas pautas e resumos.",
  focus: "Foco",
  lastTime: (when) => `Da última vez, ${when}`,
  yours: "Você prometeu",
  theirs: (name) => `${name} prometeu`,
  questions: "Perguntas",
  remember: "Lembrar",
  topics: "Para conversar",
  learnings: "Aprendido da última vez",
  openAgenda: "Abrir pauta",
  createAgenda: "Criar pauta",
};
