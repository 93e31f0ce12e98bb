import type { Strings } from "../strings";

export const portugueseClosingForm: Strings["forms"]["closing"] = {
  title: (name) => `Nota de encerramento: ${name}`,
  outcome: "Desfecho",
  outcomes: {
    completed: "Concluída",
    "ended-early": "Encerrada antes do prazo",
    faded: "Perdeu o fôlego",
    renewed: "Renovada: segue um novo acordo",
  },
  date: "Data",
  endingEarly: "O que foi combinado para encerrar antes",
  evidence: {
    "goal-met": "Metas alcançadas",
    learning: "Principais aprendizados",
    "item-done": "Tarefas concluídas",
    helped: "O que ajudou",
    thanks: "Agradecimentos",
    then: "Antes: a primeira reunião",
    now: "Agora",
  },
  open: "Ainda em aberto",
  openHint: "O que você marcar continua em aberto. O resto é cancelado em sua nota.",
  all: "Marcar tudo",
  none: "Desmarcar tudo",
  more: (rows) => `Mostrar as ${rows}`,
  openNote: (title, date) => (date === "" ? title : `${date}: ${title}`),
};
