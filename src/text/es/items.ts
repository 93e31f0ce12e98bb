import { counting } from "../counts";
import type { Strings } from "../strings";
import { onDay } from "./onDay";

const count = counting("es");

export const spanishItems: Strings["items"] = {
  you: "Tú",
  both: "Ambas partes",
  unfiled: "Sin persona",
  due: (date) => `Vence ${onDay(date)}`,
  daysLate: (days) => count(days, { one: "# día de retraso", other: "# días de retraso" }),
  meetingsOld: (meetings) => count(meetings, { one: "De hace # reunión", other: "De hace # reuniones" }),
  inProgress: "En curso",
  undo: "Deshacer",
  more: "Cambiar tarea",
  menu: {
    due: "Fecha límite",
    days: { today: "Hoy", tomorrow: "Mañana", "in-a-week": "En una semana" },
    nextMeeting: (when) => `En la próxima reunión, ${onDay(when)}`,
    chooseDay: "Elegir fecha…",
    noDay: "Sin fecha límite",
    owner: "De quién",
    cancel: "Cancelar",
    reopen: "Reabrir",
    addRemark: "Añadir observación…",
    openNote: "Abrir nota",
    editInTasks: "Editar en Tasks",
  },
  none: "Nada pendiente. Aquí aparecen las tareas de tus notas.",
};
