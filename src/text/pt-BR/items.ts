import { counting } from "../counts";
import type { Strings } from "../strings";
import { onDay } from "./onDay";

const count = counting("pt-BR");

export const portugueseItems: Strings["items"] = {
  you: "Você",
  both: "Ambas as partes",
  unfiled: "Sem pessoa",
  due: (date) => `Vence ${onDay(date)}`,
  daysLate: (days) => count(days, { one: "# dia de atraso", other: "# dias de atraso" }),
  meetingsOld: (meetings) => count(meetings, { one: "De # reunião atrás", other: "De # reuniões atrás" }),
  inProgress: "Em andamento",
  undo: "Desfazer",
  more: "Mudar tarefa",
  menu: {
    due: "Prazo",
    days: { today: "Hoje", tomorrow: "Amanhã", "in-a-week": "Em uma semana" },
    nextMeeting: (when) => `Na próxima reunião, ${onDay(when)}`,
    chooseDay: "Escolher data…",
    noDay: "Sem prazo",
    owner: "De quem",
    cancel: "Cancelar",
    reopen: "Reabrir",
    addRemark: "Adicionar observação…",
    openNote: "Abrir nota",
    editInTasks: "Editar no Tasks",
  },
  none: "Nada em aberto. As tarefas das suas notas aparecem aqui.",
};
