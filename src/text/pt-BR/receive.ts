import type { Strings } from "../strings";

export const portugueseReceive: Strings["receive"] = {
  title: "Receber nota",
  receive: "Receber",
  text: "E-mail ou resumo",
  textHint: "Cole aqui. Nada é enviado a lugar nenhum.",
  from: "De",
  meeting: "Sobre a reunião",
  otherMeeting: "Outra reunião",
  date: "Quando foi",
  added: (note) => `“${note}” já existe: o que falta é adicionado.`,
  nothingNew: (note) => `“${note}” já tem tudo isto.`,
  kept: "O que fica",
  keptHint: "Sem cabeçalhos, citações nem assinaturas.",
  items: "Promessas",
  itemsHint: "Marque o que vira tarefa.",
  item: (number) => `Promessa ${number}`,
};
