import type { Strings } from "../strings";

export const portugueseLists: Strings["lists"] = {
  filter: "Filtrar",
  everyone: "Todas as pessoas",
  active: "Relações ativas",
  people: "Uma pessoa",
  organizations: "Uma organização",
  arrange: "Agrupar, ordenar e filtrar tarefas",
  groupBy: "Agrupar por",
  groupings: { relationship: "Pessoa", owner: "Responsável", due: "Prazo", goal: "Meta", note: "Nota" },
  sortBy: "Ordenar por",
  orders: { due: "Prazo", oldest: "Mais antigas primeiro", priority: "Prioridade" },
  show: "Mostrar",
  whose: { anyone: "De qualquer pessoa", you: "As suas", others: "De outras pessoas" },
  late: "Só atrasadas",
  closed: "Tarefas concluídas",
  drop: (filter) => `Parar de filtrar: ${filter}`,
  times: {
    late: "Atrasadas",
    today: "Hoje",
    soon: "Próximos 7 dias",
    later: "Mais tarde",
    none: "Sem prazo",
    closed: "Concluídas",
  },
  noGoal: "Sem meta",
  noneFits: "Nenhuma tarefa atende aos filtros.",
};
