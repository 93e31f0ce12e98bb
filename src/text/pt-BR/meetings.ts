import { counting } from "../counts";
import type { Strings } from "../strings";

const count = counting("pt-BR");

export const portugueseMeetings: Strings["meetings"] = {
  agenda: "Pauta",
  recap: "Resumo",
  cancelled: "Cancelada",
  missed: "Não realizada",
  unsettled: "Houve reunião?",
  more: "Mais sobre a reunião",
  menu: {
    openAgenda: "Abrir pauta",
    openRecap: "Abrir resumo",
    writeRecap: "Escrever resumo",
    missed: "Não houve reunião",
    only: (name) => `Mostrar só ${name}`,
  },
  itemsDone: (done, made) =>
    `${count(done, { other: "#" })} de ${count(made, { one: "# tarefa concluída", other: "# tarefas concluídas" })}`,
};
