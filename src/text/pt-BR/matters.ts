import { counting } from "../counts";
import type { Strings } from "../strings";
import { onDay } from "./onDay";

const count = counting("pt-BR");

export const portugueseMatters: Strings["matters"] = {
  meetingToday: "A reunião é hoje.",
  meetingTodayAt: (time) => `A reunião é hoje às ${time}.`,
  firstMeetingToday: "A primeira reunião é hoje: esta não se cancela.",
  firstMeetingTodayAt: (time) => `A primeira reunião é hoje às ${time}: esta não se cancela.`,
  firstMeetingAhead: (when, items) =>
    count(items, {
      one: `A primeira reunião é ${when}: # coisa a preparar.`,
      other: `A primeira reunião é ${when}: # coisas a preparar.`,
    }),
  didYouMeetOn: (day) => `Houve reunião ${onDay(day)}?`,
  didYouMeet: (day) => `Houve reunião ${day}?`,
  activityUntried: (activity) => `Faz tempo que vocês não tentam algo novo. Que tal isto? ${activity}`,
  yes: "Sim",
  moved: "Remarcada",
  no: "Não",
  recapDue: (when) => `O resumo vence ${when}.`,
  recapWasDue: (when) => `O resumo venceu ${when}.`,
  recapToSend: (when) => `Envie o resumo: vence ${when}.`,
  recapWasToSend: (when) => `Envie o resumo: venceu ${when}.`,
  recapMissing: (name) => `Ainda não há resumo de ${name}.`,
  linksPromised: (items, when) =>
    count(items, {
      one: `Links e respostas prometidos: # tarefa, prazo: ${when}.`,
      other: `Links e respostas prometidos: # tarefas, prazo: ${when}.`,
    }),
  agendaDue: (when) => `A pauta vence ${when}.`,
  agendaWasDue: (when) => `A pauta venceu ${when}.`,
  agendaToShare: (when) => `Compartilhe a pauta: vence ${when}.`,
  agendaWasToShare: (when) => `Compartilhe a pauta: venceu ${when}.`,
  promisesOverdue: (items) =>
    count(items, { one: "# tarefa sua está atrasada.", other: "# tarefas suas estão atrasadas." }),
  answerOwed: "Uma pergunta espera sua resposta.",
  answerDue: (when) => `Sua resposta vence ${when}.`,
  answerWasDue: (when) => `Sua resposta venceu ${when}.`,
  questionUnanswered: (when) => `Sua pergunta segue sem resposta: venceu ${when}.`,
  introductionToWrite: "Ainda sem reuniões: apresente-se.",
  agreementDraft: "O acordo ainda é um rascunho.",
  reviewDue: (when) => `A revisão venceu ${when}.`,
  reviewDueToday: "A revisão é hoje.",
  ends: (when) => `O acordo termina ${when}.`,
  ended: (when) => `O acordo terminou ${when}.`,
  goalsMet: (goals) =>
    count(goals, {
      one: "Sua meta foi alcançada: comemore e converse sobre encerrar.",
      other: "As # metas foram alcançadas: comemore e converse sobre encerrar.",
    }),
  noMeetingPlanned: "Nenhuma reunião agendada.",
  noneWhile: {
    due: "Nenhuma reunião agendada, e já está na hora.",
    overdue: "Nenhuma reunião agendada, e há atraso.",
  },
  quietFor: (days) =>
    count(days, {
      one: "Nenhuma reunião agendada, # dia em silêncio.",
      other: "Nenhuma reunião agendada, # dias em silêncio.",
    }),
  write: "Escrever",
  open: "Abrir",
  openAgenda: "Abrir pauta",
  createAgenda: "Criar pauta",
  share: "Compartilhar",
  markSent: "Marcar como enviado",
  markShared: "Marcar como compartilhada",
  addTopic: "Adicionar tema",
  itCame: "Já chegou",
  answer: "Responder",
  writeTo: (name) => `Escrever para ${name}`,
  schedule: "Agendar",
  end: "Encerrar",
  show: "Mostrar",
};
