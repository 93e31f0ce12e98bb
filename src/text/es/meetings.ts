import { counting } from "../counts";
import type { Strings } from "../strings";

const count = counting("es");

export const spanishMeetings: Strings["meetings"] = {
  agenda: "Agenda",
  recap: "Resumen",
  cancelled: "Cancelada",
  missed: "No realizada",
  unsettled: "¿Hubo reunión?",
  more: "Más sobre la reunión",
  menu: {
    openAgenda: "Abrir agenda",
    openRecap: "Abrir resumen",
    writeRecap: "Escribir resumen",
    missed: "No hubo reunión",
    only: (name) => `Mostrar solo ${name}`,
  },
  itemsDone: (done, made) =>
    `${count(done, { other: "#" })} de ${count(made, { one: "# tarea hecha", other: "# tareas hechas" })}`,
};
