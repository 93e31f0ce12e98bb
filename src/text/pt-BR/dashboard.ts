import { counting } from "../counts";
import type { Strings } from "../strings";

const count = counting("pt-BR");

export const portugueseDashboard: Strings["dashboard"] = {
  title: "Mentoring",
  search: "Pesquisar",
  searchLabel: "Pesquisar pessoas, tarefas e reuniões",
  clearSearch: "Limpar pesquisa",
  nothingFound: (query) => `Nada corresponde a “${query}”.`,
  new: "Criar",
  newAgreement: "Acordo",
  newAgenda: "Pauta",
  newRecap: "Resumo",
  newItem: "Tarefa",
  firstStep: "Comece com um acordo: com quem você se reúne, com que frequência e quando será a próxima vez.",
  reading: "Lendo suas notas",
  readSoFar: (done, total) =>
    `${count(done, { other: "#" })} de ${count(total, { one: "# nota", other: "# notas" })}`,
  itemsLeft: (left) => count(left, { one: "Resta # tarefa", other: "Restam # tarefas" }),
  people: "Pessoas",
  closed: "Encerradas",
  items: "Tarefas",
  timeline: "Linha do tempo",
  upcoming: "Próximas reuniões",
  history: "Reuniões passadas",
  goals: "Metas",
  problems: "Notas a conferir",
};
