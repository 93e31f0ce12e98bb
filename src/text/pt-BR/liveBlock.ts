import { counting } from "../counts";
import type { Strings } from "../strings";

const count = counting("pt-BR");

export const portugueseLiveBlock: Strings["liveBlock"] = {
  unknown: (word, known) => `“${word}” não é conhecido aqui. Conhecidos: ${known}.`,
  nobody: "Cite a outra pessoa no bloco: relationship: …",
  nothing: {
    actions: "Não havia nada em aberto.",
    meetings: "Ainda não há reuniões.",
    goals: "Ainda não há metas.",
    people: "Ainda não há ninguém.",
    timeline: "Nenhuma reunião nestes meses.",
    previous: "Nenhuma reunião antes desta.",
  },
  more: (rows) => count(rows, { other: "Mais # no painel" }),
};
