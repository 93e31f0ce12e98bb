import type { Strings } from "../strings";

export const portugueseActionItemForm: Strings["forms"]["actionItem"] = {
  title: "Adicionar tarefa",
  add: "Adicionar",
  what: "O quê",
  whatHint: "Com a data em palavras, como “enviar o CV até sexta-feira”.",
  due: "Prazo",
  dueHint: "Lido da frase ou escolhido aqui.",
  dueOn: (date, away) => `${date}, ${away}.`,
  owner: "De quem",
  question: (name) => `Uma pergunta para ${name}`,
  questionHint: "Com o prazo combinado para respostas.",
  goal: "Meta",
  noGoal: "Nenhuma",
  relationship: "Com",
};
