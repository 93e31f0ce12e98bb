import { counting } from "../counts";
import type { Strings } from "../strings";

const count = counting("pt-BR");

export const portugueseTimeline: Strings["timeline"] = {
  held: "Realizada",
  planned: "Agendada",
  moved: "Remarcada",
  off: "Cancelada ou não realizada",
  gap: "Mais que o combinado",
  today: "Hoje",
  movedFrom: (day) => `Antes era em ${day}`,
  heldSince: (meetings, day) =>
    `${count(meetings, { one: "# reunião realizada", other: "# reuniões realizadas" })} desde ${day}`,
  plannedOnes: (meetings) => count(meetings, { one: "# agendada", other: "# agendadas" }),
  movedOnes: (meetings) => count(meetings, { one: "# remarcada", other: "# remarcadas" }),
  offOnes: (meetings) =>
    count(meetings, { one: "# cancelada ou não realizada", other: "# canceladas ou não realizadas" }),
  gaps: (times, days) =>
    `${count(times, { one: "uma vez", other: "# vezes" })} mais que o combinado, no máximo ${count(days, { one: "# dia", other: "# dias" })}`,
};
