import type { Strings } from "../strings";

export const spanishClosingForm: Strings["forms"]["closing"] = {
  title: (name) => `Nota de cierre: ${name}`,
  outcome: "Resultado",
  outcomes: {
    completed: "Completada",
    "ended-early": "Terminada antes de tiempo",
    faded: "Se fue apagando",
    renewed: "Renovada: sigue un nuevo acuerdo",
  },
  date: "Fecha",
  endingEarly: "Lo acordado para terminar antes",
  evidence: {
    "goal-met": "Metas logradas",
    learning: "Aprendizajes clave",
    "item-done": "Tareas terminadas",
    helped: "Lo que ayudó",
    thanks: "Agradecimientos",
    then: "Antes: la primera reunión",
    now: "Ahora",
  },
  open: "Aún pendiente",
  openHint: "Lo que marques sigue pendiente. El resto se cancela en su nota.",
  all: "Marcar todo",
  none: "Desmarcar todo",
  more: (rows) => `Mostrar las ${rows}`,
  openNote: (title, date) => (date === "" ? title : `${date}: ${title}`),
};
