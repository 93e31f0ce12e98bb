import type { Strings } from "../strings";

export const portugueseRound: Strings["round"] = {
  of: (number, people) => `${number} de ${people}`,
  done: (people) => `${people} de ${people} vistas.`,
  calm: "Você pensou em todas as pessoas. Até a próxima semana.",
  next: "Próxima reunião",
  none: "Nenhuma reunião agendada.",
  goOn: "Próxima pessoa →",
  finish: "Terminar →",
  back: "← Voltar",
  close: "Fechar",
};
