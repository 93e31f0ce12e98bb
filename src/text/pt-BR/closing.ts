import type { Strings } from "../strings";

export const portugueseClosing: Strings["closing"] = {
  who: "Com quem?",
  reading: (done, all) => `Olhando para trás: ${done} de ${all} notas`,
  closed: (name) => `A relação com ${name} está encerrada.`,
};
