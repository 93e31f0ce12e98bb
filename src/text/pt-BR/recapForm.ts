import type { Strings } from "../strings";

export const portugueseRecapForm: Strings["forms"]["recap"] = {
  title: "Criar resumo",
  relationship: "Com",
  meeting: "Reunião",
  otherMeeting: "Outra reunião",
  when: "Quando foi",
  duration: "Duração",
  durationHint: "Minutos.",
  focus: "Foco",
  topics: "Não tratados",
  topicsHint: "O que você marcar espera a próxima pauta.",
  next: "Próxima reunião",
  nextFormat: "Formato dela",
  planNext: "Agendar",
  planNextHint: "Cria a pauta dela, para você preencher.",
};
