import { counting } from "../counts";
import type { Strings } from "../strings";

const count = counting("es");

export const spanishTimeline: Strings["timeline"] = {
  held: "Realizada",
  planned: "Programada",
  moved: "Movida",
  off: "Cancelada o no realizada",
  gap: "Más de lo acordado",
  today: "Hoy",
  movedFrom: (day) => `Antes era el ${day}`,
  heldSince: (meetings, day) =>
    `${count(meetings, { one: "# reunión realizada", other: "# reuniones realizadas" })} desde el ${day}`,
  plannedOnes: (meetings) => count(meetings, { one: "# programada", other: "# programadas" }),
  movedOnes: (meetings) => count(meetings, { one: "# movida", other: "# movidas" }),
  offOnes: (meetings) =>
    count(meetings, { one: "# cancelada o no realizada", other: "# canceladas o no realizadas" }),
  gaps: (times, days) =>
    `${count(times, { one: "una vez", other: "# veces" })} más de lo acordado, como máximo ${count(days, { one: "# día", other: "# días" })}`,
};
