import type { Strings } from "../strings";

export const portugueseAgendaForm: Strings["forms"]["agenda"] = {
  title: "Criar pauta",
  relationship: "Com",
  first: "Primeira reunião",
  firstHint: "Primeiro, vocês se conhecem.",
  when: "Reunião",
  format: "Formato",
  formatHint: "Como vídeo ou presencial.",
  place: "Local",
  placeHint: "Um local ou o link de uma chamada.",
  focus: "Foco",
  focusHint: "O tema que mais importa.",
  goal: "Meta a que serve",
};
