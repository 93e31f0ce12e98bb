import { counting } from "../counts";
import type { Strings } from "../strings";

const count = counting("es");

export const spanishDashboard: Strings["dashboard"] = {
  title: "Mentoring",
  search: "Buscar",
  searchLabel: "Buscar personas, tareas y reuniones",
  clearSearch: "Limpiar búsqueda",
  nothingFound: (query) => `Nada coincide con “${query}”.`,
  new: "Crear",
  newAgreement: "Acuerdo",
  newAgenda: "Agenda",
  newRecap: "Resumen",
  newItem: "Tarea",
  firstStep: "Empieza con un acuerdo: con quién te reúnes, cada cuánto y cuándo es la próxima vez.",
  reading: "Leyendo tus notas",
  readSoFar: (done, total) =>
    `${count(done, { other: "#" })} de ${count(total, { one: "# nota", other: "# notas" })}`,
  itemsLeft: (left) => count(left, { one: "Queda # tarea", other: "Quedan # tareas" }),
  people: "Personas",
  closed: "Cerradas",
  items: "Tareas",
  timeline: "Cronología",
  upcoming: "Próximas reuniones",
  history: "Reuniones pasadas",
  goals: "Metas",
  problems: "Notas por revisar",
};
